using System.Collections.Immutable;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation.Amending;

/// <summary>刚才说错了: the sender's own last word is taken back, or put right by a card that does both at once.</summary>
internal sealed class CorrectionDesk(TakeBackDesk takeBacks, ReportDesk reports, ConfirmationDesk confirmations, MessageReader rules, Indexes indexes, LedgerCache cache)
{
    /// <param name="question">What the sender was asked last: a card that waits is corrected before anything that was recorded.</param>
    public async Task AnswerAsync(Turn turn, CorrectionReading said, string text, Question? question)
    {
        if (said.Of == CorrectedThing.Decision)
        {
            await turn.SayAsync(turn.Words.DecisionStands);
            return;
        }

        if (said is { Of: CorrectedThing.Report, Sequence: null } && question is { Kind: QuestionKind.IsItRight }
            && await Proposals.FindAsync(turn.Db, question.Said) is { State: ProposalState.Waiting } waiting)
        {
            await AmendWaitingAsync(turn, said, text, waiting);
            return;
        }

        var found = OwnLast.Find(turn.Ledger, turn.Actor, said);
        if (found.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
        }
        else if (said.Of == CorrectedThing.Report && !said.Withdraws && (said.Target is not null || said.Rest is not null))
        {
            await AmendAsync(turn, said, text, found.Value);
        }
        else
        {
            await takeBacks.ShowAsync(turn, found.Value, said.Withdraws || said.Of != CorrectedThing.Report ? null : turn.Words.AmendHint);
        }
    }

    private async Task AmendWaitingAsync(Turn turn, CorrectionReading said, string text, ProposalRow waiting)
    {
        var draft = Draft.FromJson(waiting.Draft);
        if (said.Target is null && said.Rest is null)
        {
            await (said.Withdraws ? (await confirmations.SettleAsync(turn, waiting.Id, Pressed.Drop)).ShowAsync(turn, typed: true) : turn.SayAsync(turn.Words.AmendHint));
            return;
        }

        var records = Apply(turn, said, text, draft.Records, sequence: null);
        if (records.Error is { } error)
        {
            await turn.SayAsync(error);
            return;
        }

        await confirmations.SettleAsync(turn, waiting.Id, Pressed.Drop);
        await reports.ShowAsync(turn, text, draft with { MessageId = turn.Context.Activity.Id, Records = records.Put, Heard = null }, []);
    }

    private async Task AmendAsync(Turn turn, CorrectionReading said, string text, TakeBack last)
    {
        if (last.Measures.Select(turn.Ledger.Find).OfType<Measure>().Any(turn.Hides))
        {
            await turn.SayAsync(turn.Words.AmendAlone);
            return;
        }

        var events = await new LedgerReader(turn.Db, cache).EventsAsync(turn.Ledger.Id, [last.Sequence], turn.Cancelled);
        var report = ((ProgressReported)events[0].Event.Body).Report;
        ImmutableArray<DraftRecord> was = [.. report.Records.Where(r => last.Measures.Contains(r.Measure)).Select(r => DraftRecord.Of(r, turn.Ledger.Find(r.Measure)!))];
        var put = Apply(turn, said, text, was, last.Sequence);
        if (put.Error is { } error)
        {
            await turn.SayAsync(error);
            return;
        }

        var measures = string.Join(turn.Words.Comma, was.Select(r => r.Number));
        var draft = new Draft(text, turn.Context.Activity.Id, turn.Words.Language, put.Put) { Replaces = new Replaced(last.Sequence, [.. was.Select(r => r.Number.ToString())]) };
        await reports.ShowAsync(turn, text, draft, [turn.Words.AmendReplaces(last.Sequence, measures)]);
    }

    private (ImmutableArray<DraftRecord> Put, string? Error) Apply(Turn turn, CorrectionReading said, string text, ImmutableArray<DraftRecord> was, int? sequence)
    {
        var named = OwnLast.Named(turn.Ledger, said);
        ImmutableArray<DraftRecord> meant = named.IsEmpty ? was : [.. was.Where(r => named.Contains(r.Number))];
        if (meant is not [var one])
        {
            return ([], turn.Words.AmendWhich(sequence is { } n ? turn.Words.AmendEntry(n) : turn.Words.AmendThisCard, string.Join(turn.Words.Comma, was.Select(r => r.Number))));
        }

        var put = one;
        if (said.Target is { } target)
        {
            var moved = Target(turn, target);
            if (moved.Refusal is { } refusal)
            {
                return ([], refusal.Code == RefusalCode.MeasureNotFound && target.Measure is null ? turn.Words.AmendTarget : RefusalWords.Of(refusal, turn.Words.Language));
            }

            put = Amendment.Moved(put, moved.Value);
        }

        if (said.Rest?.In(text) is { } rest)
        {
            var corrected = Amendment.Corrected(put, Read(turn, put.Number, rest), rest);
            if (corrected is null && said.Target is null)
            {
                return ([], turn.Words.AmendUnclear(rest));
            }

            put = corrected ?? put;
        }

        return put.Number != one.Number && was.Any(r => r.Number == put.Number)
            ? ([], RefusalWords.Of(new Refusal(RefusalCode.CorrectionInvalid, "measure", put.Number.ToString()), turn.Words.Language))
            : ([.. was.Select(r => r == one ? put : r)], null);
    }

    private static Outcome<Measure> Target(Turn turn, Understanding.Orders.OrderedItem target)
    {
        var number = target.Measure ?? (turn.Ledger.MeasuresOf(target.Problem).ToArray().Where(m => m.IsOpen).ToList() is [var only] ? only.Number.Measure : 0);
        if (target.Problem < 1 || number < 1)
        {
            return new Refusal(RefusalCode.MeasureNotFound, About: $"{target.Problem}");
        }

        var named = new MeasureNumber(target.Problem, number);
        return ReportProgress.Check(turn.Ledger, turn.Actor, named) is { } refusal ? refusal
            : turn.Hides(turn.Ledger.Find(named)!) ? new Refusal(RefusalCode.NotYours, About: named.ToString())
            : turn.Ledger.Find(named)!;
    }

    // Read as if it had been said of the measure, so that days and figures mean what they always mean.
    private DraftRecord? Read(Turn turn, MeasureNumber number, string rest)
    {
        var prefix = $"{number}：";
        var text = prefix + rest;
        var reading = rules.Read(new Utterance(turn.Now, turn.Actor.Office, turn.Actor.Role, turn.IsGroup, text), indexes.Of(turn.Ledger));
        return DraftBuilder.Build(turn.Ledger, turn.Actor, reading, text, prefix.Length).Records.FirstOrDefault(r => r.Number == number);
    }
}
