using System.Collections.Immutable;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;

namespace RectifyBot.Bot.Conversation;

/// <summary>Applying for close-out (申请销号), together with the report that says that the work is done.</summary>
internal static class Applications
{
    /// <summary>Applies for each measure; what is refused is told, and keeps nothing of the report from being recorded.</summary>
    /// <returns>A sentence for each measure.</returns>
    public static async Task<ImmutableArray<string>> AppendAsync(Unit unit, Turn turn, IEnumerable<MeasureNumber> measures, RectificationPolicy policy)
    {
        var told = ImmutableArray.CreateBuilder<string>();
        foreach (var number in measures)
        {
            var change = new StandingChange(number, Move.RequestCloseOut);
            var applied = await unit.Ledger.AppendAsync(turn.Ledger.Id, turn.Actor, ledger => MoveStanding.Decide(ledger!, turn.Actor, change, policy, turn.Today));
            if (applied.Refusal is { } refusal)
            {
                told.Add(RefusalWords.Of(refusal, turn.Words.Language));
                continue;
            }

            var sequence = applied.Value!.Event.Sequence;
            told.Add(turn.Words.Applied($"{number}", sequence));
            var office = turn.Ledger.Find(number)!.Office;
            NoteDesk.Add(unit, turn.Ledger.Id, sequence, NoteTo.Everybody(Role.Coordinator), turn.Actor, turn.Now, words => words.NoteApplied($"{number}", office ?? words.NoOffice));
        }

        return told.ToImmutable();
    }

    /// <param name="completes">Nobody said that the work is done; applying says so.</param>
    /// <summary>What the card says of the application before it is confirmed: that it is made, and what it still lacks.</summary>
    public static IEnumerable<string> Notes(Turn turn, ImmutableArray<DraftRecord> records, bool completes, RectificationPolicy policy)
    {
        if (records.IsEmpty)
        {
            return [];
        }

        var missing = records.Select(r => Missing(turn, r.Number, policy)).OfType<Refusal>().Select(r => RefusalWords.Of(r, turn.Words.Language));
        return missing.Prepend(turn.Words.Find(completes ? "CompletedByApplying" : "AppliesToo"));
    }

    /// <summary>What would keep the measure from being put up for close-out, were it completed now; null where nothing would.</summary>
    private static Refusal? Missing(Turn turn, MeasureNumber number, RectificationPolicy policy) => turn.Ledger.Find(number) is { } measure
        ? MoveStanding.Decide(With(turn.Ledger, measure with { Progress = Progress.Completed, Standing = measure.Standing == Standing.Reopened ? Standing.Reopened : Standing.None }), turn.Actor, new StandingChange(number, Move.RequestCloseOut), policy, turn.Today).Refusal
        : null;

    private static Rectification With(Rectification ledger, Measure measure) => ledger with { Measures = ledger.Measures.Replace(ledger.Find(measure.Number)!, measure) };
}
