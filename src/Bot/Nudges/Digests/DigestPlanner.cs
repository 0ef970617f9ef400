using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;

namespace RectifyBot.Bot.Nudges.Digests;

/// <summary>Sees to it that each group gets its digests of the week, once: on their day, or where that was missed on the next working day of the same week.</summary>
internal sealed class DigestPlanner(CommitQueue writer, OrganisationClock clock, NudgePolicy policy, IOptions<BotOptions> options)
{
    private static readonly TimeSpan Spread = TimeSpan.FromMinutes(7);

    public async Task CallAsync(AppDb db, DateOnly today, CancellationToken cancellationToken)
    {
        var groups = await db.Set<GroupRow>().AsNoTracking().Where(g => g.Reference != null).ToListAsync(cancellationToken);
        if (groups.Count == 0)
        {
            return;
        }

        var wanted = options.Value.Nudges.Digests;
        await PlanAsync(db, groups, DigestLetters.Weekly, wanted.WeeklyOn, NudgeOptions.Time(wanted.WeeklyAt)!.Value, today, cancellationToken);
        await PlanAsync(db, groups, DigestLetters.Overdue, wanted.OverdueOn, NudgeOptions.Time(wanted.OverdueAt)!.Value, today, cancellationToken);
    }

    /// <summary>The working day of this week on which a digest comes; null where the whole rest of the week is off.</summary>
    internal static DateOnly? DayOf(DayOfWeek day, DateOnly today, WorkingCalendar calendar)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var named = monday.AddDays((int)day - 1);
        var moved = calendar.IsWorkingDay(named) ? named : calendar.AddWorkingDays(named, 1);
        return moved <= monday.AddDays(6) ? moved : null;
    }

    private async Task PlanAsync(AppDb db, List<GroupRow> groups, string kind, DayOfWeek on, TimeOnly at, DateOnly today, CancellationToken cancellationToken)
    {
        if (DayOf(on, today, policy.Calendar) is not { } day || today < day)
        {
            return;
        }

        var told = await db.Set<DeliveryRow>().AsNoTracking().Where(d => d.Kind == kind && d.Day >= day && (d.SentAt != null || d.Day == today)).Select(d => d.Recipient).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var now = clock.Now.UtcDateTime;
        var missing = groups.Where(g => !told.Contains(g.Recipient) && DateOnly.FromDateTime(clock.In(new DateTimeOffset(g.Since, TimeSpan.Zero)).DateTime) <= today).Select(g =>
        {
            var moment = clock.At(today, at).UtcDateTime + (Spread * Timetable.PlaceOf(g.Recipient));
            return new Outgoing(kind, g.Recipient, today, moment > now ? moment : now, Priority: 8);
        }).ToList();
        await (missing.Count == 0 ? Task.CompletedTask : writer.RunAsync<bool>(Durability.Relaxed, async unit =>
        {
            await Register.EnsureAsync(unit.Db, missing);
            return true;
        }, cancellationToken));
    }
}
