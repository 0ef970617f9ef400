using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Conversation.Orders;
using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;
using RectifyBot.Scheduler.Storage;
using RectifyBot.Understanding.Orders.Reminders;

namespace RectifyBot.Bot.Conversation.Reminders;

/// <summary>Reminders again on another day, and how often they come.</summary>
internal sealed class LaterDesk(CommitQueue writer, NudgePolicy policy)
{
    /// <summary>明天再提醒: what was last told, or the items named, comes again.</summary>
    public async Task TakeAsync(Turn turn, RemindLaterOrder order)
    {
        if (!order.Items.IsEmpty && Items.Of(turn.Ledger, order.Items, open: true) is var named && named.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        await AgainAsync(turn, order.Items.IsEmpty ? await MeantAsync(turn) : [.. Items.Of(turn.Ledger, order.Items, open: true).Value.Where(n => turn.Ledger.Find(n) is { IsOpen: true })], order.Day);
    }

    /// <summary>Has these come again on that day; on the next one where none is named. A day off moves to the working day behind it.</summary>
    public async Task AgainAsync(Turn turn, IReadOnlyList<MeasureNumber> measures, DateOnly? wanted)
    {
        var named = wanted is { } later && later > turn.Today ? later : turn.Today.AddDays(1);
        var day = policy.Calendar.IsWorkingDay(named) ? named : policy.Calendar.AddWorkingDays(named, 1);
        if (measures.Count == 0)
        {
            await turn.SayAsync(turn.Words.Find("Nudge_NothingAgain"));
            return;
        }

        var again = measures.Select(n => new DueNudge(new NudgeKey(turn.Ledger.Id, n, Rung.Again, turn.Actor.Id, day), Light.None)).ToList();
        await writer.RunAsync<bool>(Durability.Full, async unit => (await NudgeTable.PlanAsync(unit.Db, again)).Count >= 0);
        var said = turn.Words.Put("Nudge_AgainOn", turn.Words.NudgeDay(day), Items.Listed(measures, turn.Words));
        var late = measures.Where(n => turn.Ledger.Find(n)!.Deadline is { IsLongTerm: false, Day: { } due } && due < day && due >= turn.Today).ToList();
        await turn.SayAsync(late.Count == 0 ? said : said + turn.Words.Put("Nudge_AgainTooLate", Items.Listed(late, turn.Words)));
    }

    /// <summary>每周一次就行, 恢复每天提醒.</summary>
    public async Task TakeAsync(Turn turn, ReminderRhythmOrder order)
    {
        var (person, day) = (turn.Actor.Id, order.Day ?? DayOfWeek.Monday);
        await writer.RunAsync<bool>(Durability.Full, async unit =>
        {
            await unit.Db.Set<RhythmRow>().Where(r => r.Person == person).ExecuteDeleteAsync();
            if (order.Weekly)
            {
                unit.Db.Add(new RhythmRow { Person = person, Day = day });
            }

            return true;
        });
        await turn.SayAsync(order.Weekly ? turn.Words.Put("Nudge_WeeklyNow", turn.Words.WeekDay(day)) : turn.Words.Find("Nudge_DailyNow"));
    }

    private static async Task<List<MeasureNumber>> MeantAsync(Turn turn)
    {
        var last = LastNudges.StillOpen(turn, await LastNudges.OfAsync(turn));
        return last.Count > 0 ? last : [.. turn.OwnOpen.Where(m => m.IsDueBy(turn.Today, turn.Today.AddDays(30)) || m.IsOverdue(turn.Today)).Select(m => m.Number)];
    }
}
