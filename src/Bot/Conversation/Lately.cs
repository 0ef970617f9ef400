using System.Collections.Immutable;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation;

/// <summary>What a sender was speaking of just now: a photograph often comes after the sentence that it proves.</summary>
internal static class Lately
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(2);

    /// <summary>The measures of what waits for the sender's answer, else of their last report or evidence; only those to which they may add evidence.</summary>
    public static async Task<ImmutableArray<MeasureNumber>> MeasuresAsync(Turn turn, Question? question) =>
        [.. (await OfAsync(turn, question) ?? Done(turn)).Where(n => EvidenceNotes.Check(turn, n) is null).Distinct()];

    private static async Task<IEnumerable<MeasureNumber>?> OfAsync(Turn turn, Question? question)
    {
        switch (question)
        {
            case { Kind: QuestionKind.IsItRight }:
                return await Proposals.FindAsync(turn.Db, question.Said) is { } proposal ? Draft.FromJson(proposal.Draft).Records.Select(r => new MeasureNumber(r.Problem, r.Measure)) : null;
            case { Kind: QuestionKind.Press } when Asked.ButtonOf(question) is { Kind: Pressed.Evidence } button && ClarifyDesk.Parse(button.Text("measure")) is { } measure:
                return [measure];
            case { Kind: QuestionKind.WhichMeasure or QuestionKind.WhichFile, Candidates.IsEmpty: false }:
                return question.Candidates.Select(ClarifyDesk.Parse).OfType<MeasureNumber>();
            default:
                return null;
        }
    }

    private static IEnumerable<MeasureNumber> Done(Turn turn)
    {
        var since = turn.Now - Remembered;
        var (by, measures) = (turn.Actor.Id, turn.Ledger.Measures);
        var reported = measures.Where(m => m.Claim?.Person == by && m.LastReport >= since).Select(m => (m.Claim!.Sequence, m.Number));
        var proved = measures.SelectMany(m => m.Proof.Where(e => e.By?.Person == by && e.By.At >= since).Select(e => (e.By!.Sequence, m.Number)));
        return reported.Concat(proved).GroupBy(d => d.Sequence).MaxBy(g => g.Key)?.Select(d => d.Number) ?? [];
    }
}
