using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>One decision into the ledger, and to those whom it concerns.</summary>
internal static class Decisions
{
    /// <summary>What a yes or a no of that role is called in the table of moves.</summary>
    public static Move MoveOf(Role role, Decision? decision) =>
        decision == Decision.Return ? Move.Return : role == Role.Leader ? Move.Approve : Move.Review;

    /// <returns>What became of it, as a sentence.</returns>
    public static async Task<string> AppendAsync(Unit unit, Turn turn, Picked picked, RectificationPolicy policy)
    {
        var change = new StandingChange(picked.Measure, MoveOf(turn.Actor.Role, picked.Decision), picked.Reason) { Grade = picked.Grade, Seen = picked.Seen, Found = picked.Found };
        return await AppendAsync(unit, turn, change, policy);
    }

    /// <summary>Any move, with its sentence and its notes.</summary>
    public static async Task<string> AppendAsync(Unit unit, Turn turn, StandingChange change, RectificationPolicy policy)
    {
        var moved = await unit.Ledger.AppendAsync(turn.Ledger.Id, turn.Actor, ledger => MoveStanding.Decide(ledger!, turn.Actor, change, policy, turn.Today));
        if (moved.Refusal is { } refusal)
        {
            return RefusalWords.Of(refusal, turn.Words.Language);
        }

        var recorded = moved.Value!.Event;
        var done = (StandingMoved)recorded.Body;
        var measure = (await unit.Ledger.FindAsync(turn.Ledger.Id))!.Find(done.Measure)!;
        if (measure.Office is { } office)
        {
            NoteDesk.Add(unit, turn.Ledger.Id, recorded.Sequence, NoteTo.TheOffice(office), turn.Actor, turn.Now, words => words.MoveTold(done, measure, recorded));
        }

        if (done.Move == Move.Review)
        {
            NoteDesk.Add(unit, turn.Ledger.Id, recorded.Sequence, NoteTo.Everybody(Role.Leader), turn.Actor, turn.Now, words => words.NoteReviewed($"{done.Measure}", measure.Office ?? words.NoOffice));
        }

        return turn.Words.MoveDone(done, measure, recorded.Sequence);
    }
}
