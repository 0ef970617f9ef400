using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Conversation.Extensions;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation.Amending;

/// <summary>撤回: shows what would be taken back, and takes it back by a new event once that is confirmed. Nothing is deleted.</summary>
internal sealed class TakeBackDesk(Asked asked, CommitQueue writer, RectificationPolicy policy, LedgerCache cache)
{
    /// <param name="hint">A sentence below, or null.</param>
    public async Task ShowAsync(Turn turn, TakeBack taken, string? hint = null)
    {
        var rows = await new LedgerReader(turn.Db, cache).RecordsOfAsync(turn.Ledger.Id, taken.Sequence, turn.Cancelled);
        var data = taken.ToJson(turn.Words);
        await asked.ShowAsync(turn, TakeBackCard.Make(turn, taken, rows, hint, data), turn.Words.TakeBackPlease, data);
    }

    /// <summary>Somebody pressed 撤回, on that card or on a receipt.</summary>
    public async Task<Settled> SettleAsync(Turn turn, Pressed pressed)
    {
        if (TakeBack.Read(pressed) is not { } taken)
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.NothingToWithdraw));
        }

        var done = await writer.RunAsync(Durability.Full, unit => RecordAsync(unit, turn, taken));
        if (done.Refusal is { } refusal)
        {
            return await BeforeAsync(turn, taken) is { } before ? new Settled(before) : Asked.Refused(turn, refusal);
        }

        return await asked.AnsweredAsync(turn, pressed, done.Value);
    }

    private async Task<Outcome<string>> RecordAsync(Unit unit, Turn turn, TakeBack taken)
    {
        LedgerEvent? first = null;
        foreach (var decide in taken.Decisions(turn.Actor, policy, turn.Today))
        {
            var appended = await unit.Ledger.AppendAsync(turn.Ledger.Id, turn.Actor, ledger => decide(ledger!));
            if (appended.Refusal is { } refusal)
            {
                return refusal;
            }

            first ??= appended.Value!.Event;
        }

        Tell(unit, turn, taken, first!.Sequence);
        var measures = first.Body is ReportWithdrawn withdrawn ? withdrawn.Measures : taken.Measures;
        return taken.Target is { } target
            ? turn.Words.EvidenceMoved(taken.Measures[0].ToString(), target.ToString(), first.Sequence)
            : turn.Words.TakenBack(turn.Words.Find($"TakeBackOf_{taken.Of}"), taken.Sequence, string.Join(turn.Words.Comma, measures), first.Sequence);
    }

    // Those who were told that something waits are told that it does not any more.
    private void Tell(Unit unit, Turn turn, TakeBack taken, int sequence)
    {
        var measure = turn.Ledger.Find(taken.Measures[0])!;
        if (taken.Of == CorrectedThing.Extension)
        {
            ExtensionNotes.Withdrawn(unit, turn, measure, sequence, policy);
        }
        else if (taken.Of == CorrectedThing.Application)
        {
            NoteDesk.Add(unit, turn.Ledger.Id, sequence, NoteTo.Everybody(Role.Coordinator), turn.Actor, turn.Now,
                words => words.NoteApplicationWithdrawn(words.OfficeOf(measure), measure.Number.ToString()));
        }
    }

    // Pressed twice, or on a receipt of yesterday: what was taken back before is said to be.
    private async Task<string?> BeforeAsync(Turn turn, TakeBack taken)
    {
        if (taken.Of != CorrectedThing.Report)
        {
            return null;
        }

        var rows = await new LedgerReader(turn.Db, cache).RecordsOfAsync(turn.Ledger.Id, taken.Sequence, turn.Cancelled);
        return rows.FindAll(r => taken.Measures.Contains(new MeasureNumber(r.Problem, r.Measure))) is [{ Person: { } person, WithdrawnBy: { } by }, ..] meant
            && person == turn.Actor.Id && meant.TrueForAll(r => r.WithdrawnBy is not null)
                ? turn.Words.TakenBackBefore(taken.Sequence, by)
                : null;
    }
}
