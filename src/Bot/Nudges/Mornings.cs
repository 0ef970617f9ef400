using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Nudges.Digests;
using RectifyBot.Bot.Storage;
using RectifyBot.Scheduler;
using RectifyBot.Scheduler.Storage;

namespace RectifyBot.Bot.Nudges;

/// <summary>Sees to it that whoever has something planned gets the one message of the day, and that cards of today show what has changed since.</summary>
internal sealed class Mornings(CommitQueue writer, Timetable timetable, OrganisationClock clock, NudgePolicy policy, Week week)
{
    private const int AtOnce = 2000;

    // What does not wait for the day of the week that somebody chose: the last day, and everything that was asked for or ordered.
    private static readonly string[] Urgent = ["due-0", "overdue-1", Rung.Chase, Rung.Again];

    /// <param name="changed">The ledgers that have changed since the last look; null where that is not known.</param>
    public async Task CallAsync(AppDb db, Audiences audiences, DateOnly today, IReadOnlyCollection<string>? changed, CancellationToken cancellationToken)
    {
        var waiting = await db.Set<NudgeRow>().AsNoTracking().Where(n => n.State == NudgeState.Planned && n.Day <= today)
            .Where(n => !db.Set<DeliveryRow>().Any(d => d.Recipient == n.Recipient && d.Day == today && d.Kind == DailyLetters.Daily && (d.NextAt != null || d.State == DeliveryState.Unreachable || d.State == DeliveryState.Failed)))
            .GroupBy(n => n.Recipient).Select(g => new { Recipient = g.Key, Urgent = g.Any(n => Urgent.Contains(n.Rung)) }).ToListAsync(cancellationToken);
        var weekly = await db.Set<RhythmRow>().AsNoTracking().ToDictionaryAsync(r => r.Person, r => r.Day, StringComparer.Ordinal, cancellationToken);
        var told = await db.Set<DeliveryRow>().AsNoTracking().Where(d => d.Day > today.AddDays(-7) && d.SentAt != null && db.Set<RhythmRow>().Any(r => r.Person == d.Recipient))
            .Select(d => d.Recipient).Distinct().ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var called = waiting.Where(w => w.Urgent || !weekly.TryGetValue(w.Recipient, out var day) || IsTheDay(day, today) || !told.Contains(w.Recipient))
            .Select(w => new Outgoing(DailyLetters.Daily, w.Recipient, today, timetable.MomentOf(w.Recipient, today, clock)));
        var having = week.IsToday ? await db.Set<DeliveryRow>().AsNoTracking().Where(d => d.Day == today && d.Kind == DailyLetters.Daily).Select(d => d.Recipient).ToHashSetAsync(StringComparer.Ordinal, cancellationToken) : [];
        var overseers = week.IsToday ? audiences.Overseers.Where(o => !having.Contains(o)).Select(o => new Outgoing(DailyLetters.Daily, o, today, timetable.MomentOf(o, today, clock))) : [];
        foreach (var some in called.Concat(overseers).DistinctBy(c => c.Id).Chunk(AtOnce))
        {
            await writer.RunAsync<bool>(Durability.Relaxed, async unit =>
            {
                await Register.EnsureAsync(unit.Db, some);
                return true;
            }, cancellationToken);
        }

        await RefreshAsync(db, today, changed, cancellationToken);
    }

    private async Task RefreshAsync(AppDb db, DateOnly today, IReadOnlyCollection<string>? changed, CancellationToken cancellationToken)
    {
        if (changed is null or { Count: 0 })
        {
            return;
        }

        var shown = await db.Set<NudgeRow>().AsNoTracking().Where(n => changed.Contains(n.Rectification) && n.Delivery != null)
            .Join(db.Set<DeliveryRow>().Where(d => d.Day == today), n => n.Delivery, d => d.Id, (_, d) => d.Id).Distinct().ToListAsync(cancellationToken);
        if (shown.Count > 0)
        {
            await writer.RunAsync<bool>(Durability.Relaxed, async unit => await Register.RefreshAsync(unit.Db, shown, clock.Now.UtcDateTime) >= 0, cancellationToken);
        }
    }

    // A day of the week that is off moves to the next one that is worked.
    private bool IsTheDay(DayOfWeek day, DateOnly today)
    {
        var wanted = today.AddDays(-(((int)today.DayOfWeek - (int)day + 7) % 7));
        return (policy.Calendar.IsWorkingDay(wanted) ? wanted : policy.Calendar.AddWorkingDays(wanted, 1)) == today;
    }
}
