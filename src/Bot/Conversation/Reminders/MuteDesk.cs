using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Conversation.Orders;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders.Reminders;

namespace RectifyBot.Bot.Conversation.Reminders;

/// <summary>Wishes not to be reminded of a measure: with a reason, allowed by a coordinator, and until its deadline. What is late is always told.</summary>
internal sealed class MuteDesk(CommitQueue writer)
{
    public async Task TakeAsync(Turn turn, MuteOrder order)
    {
        if (order.Items.IsEmpty)
        {
            await turn.SayAsync(turn.Words.Find("Nudge_MuteWhich"));
            return;
        }

        var named = Items.Of(turn.Ledger, order.Items, open: true);
        if (named.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
        }
        else if (!order.Muted)
        {
            await EndAsync(turn, named.Value);
        }
        else if (turn.Actor.Role == Role.Official && named.Value.Any(n => !turn.Actor.Owns(turn.Ledger.Find(n)!)))
        {
            await turn.SayAsync(turn.Words.Put("Nudge_NotConcerned", Items.Listed(named.Value.Where(n => !turn.Actor.Owns(turn.Ledger.Find(n)!)), turn.Words)));
        }
        else if (order.Reason is not { } reason)
        {
            await turn.SayAsync(turn.Words.Put("Nudge_MuteReason", Items.Listed(named.Value, turn.Words)));
        }
        else
        {
            await AskAsync(turn, named.Value, reason);
        }
    }

    /// <summary>The coordinator's word on what was wished.</summary>
    public async Task DecideAsync(Turn turn, MuteDecisionOrder order)
    {
        if (turn.Actor.Role != Role.Coordinator)
        {
            await turn.RefuseAsync(new Refusal(RefusalCode.RoleMayNot, turn.Actor.Role.ToString()));
            return;
        }

        var named = Items.Of(turn.Ledger, order.Items, open: true);
        if (named.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        var decided = await writer.RunAsync<int>(Durability.Full, async unit =>
        {
            var waiting = (await Of(unit.Db, turn).AsTracking().Where(m => m.State == MuteState.Asked).ToListAsync()).FindAll(m => named.Value.Contains(new MeasureNumber(m.Problem, m.Measure)));
            foreach (var wish in waiting)
            {
                (wish.State, wish.DecidedBy, wish.DecidedAt) = (order.Allowed ? MuteState.Allowed : MuteState.Refused, turn.Actor.Name, turn.Now.UtcDateTime);
                var number = $"{wish.Problem}.{wish.Measure}";
                NoteDesk.Add(unit, turn.Ledger.Id, null, NoteTo.One(wish.Person), turn.Actor, turn.Now, words => words.Put(order.Allowed ? "Nudge_MuteAllowed" : "Nudge_MuteRefused", number));
            }

            return waiting.Count;
        });
        await turn.SayAsync(turn.Words.Put(decided.Value == 0 ? "Nudge_NoWish" : order.Allowed ? "Nudge_MuteDecidedYes" : "Nudge_MuteDecidedNo", Items.Listed(named.Value, turn.Words)));
    }

    private async Task AskAsync(Turn turn, ImmutableArray<MeasureNumber> measures, string reason)
    {
        var own = turn.Actor.Role == Role.Coordinator;
        await writer.RunAsync<bool>(Durability.Full, async unit =>
        {
            await DeleteAsync(unit, turn, measures);
            foreach (var number in measures)
            {
                unit.Db.Add(new MuteRow
                {
                    Rectification = turn.Ledger.Id, Problem = number.Problem, Measure = number.Measure, Person = turn.Actor.Id, Reason = reason, State = own ? MuteState.Allowed : MuteState.Asked,
                    AskedAt = turn.Now.UtcDateTime, DecidedBy = own ? turn.Actor.Name : null, DecidedAt = own ? turn.Now.UtcDateTime : null,
                });
            }

            if (!own)
            {
                var listed = string.Join('、', measures);
                NoteDesk.Add(unit, turn.Ledger.Id, null, NoteTo.Everybody(Role.Coordinator), turn.Actor, turn.Now,
                    words => words.Put("Nudge_MuteNote", words.PersonName(turn.Actor.Name), listed, reason, measures[0]));
            }

            return true;
        });
        await turn.SayAsync(turn.Words.Put(own ? "Nudge_MutedOwn" : "Nudge_MuteAsked", Items.Listed(measures, turn.Words)));
    }

    private async Task EndAsync(Turn turn, ImmutableArray<MeasureNumber> measures)
    {
        var ended = await writer.RunAsync<int>(Durability.Full, unit => DeleteAsync(unit, turn, measures));
        await turn.SayAsync(turn.Words.Put(ended.Value == 0 ? "Nudge_WasNotMuted" : "Nudge_Unmuted", Items.Listed(measures, turn.Words)));
    }

    private static async Task<Outcome<int>> DeleteAsync(Unit unit, Turn turn, ImmutableArray<MeasureNumber> measures)
    {
        var (person, gone) = (turn.Actor.Id, 0);
        foreach (var number in measures)
        {
            gone += await Of(unit.Db, turn).Where(m => m.Person == person && m.Problem == number.Problem && m.Measure == number.Measure).ExecuteDeleteAsync();
        }

        return gone;
    }

    private static IQueryable<MuteRow> Of(AppDb db, Turn turn)
    {
        var ledger = turn.Ledger.Id;
        return db.Set<MuteRow>().Where(m => m.Rectification == ledger);
    }
}
