using System.Collections.Immutable;
using RectifyBot.Ledger;

namespace RectifyBot.Scheduler;

/// <summary>When whom is reminded of a measure: rungs before and after its deadline, and rungs of silence.</summary>
public sealed class Ladder
{
    private readonly ImmutableArray<Rung> deadline;
    private readonly ImmutableArray<Rung> silence;

    /// <param name="rungs">In any order; <see cref="LadderCheck"/> tells what is wrong with them.</param>
    public Ladder(IEnumerable<Rung> rungs)
    {
        Rungs = [.. rungs];
        deadline = [.. Rungs.Where(r => r.Kind == RungKind.Left).OrderByDescending(r => r.Days), .. Rungs.Where(r => r.Kind == RungKind.Late).OrderBy(r => r.Days)];
        silence = [.. Rungs.Where(r => r.Kind == RungKind.Silent).OrderBy(r => r.Days)];
    }

    /// <summary>All rungs, as they were given.</summary>
    public ImmutableArray<Rung> Rungs { get; }

    /// <summary>The most working days before a deadline at which anybody is told; null where nobody is told before it is late, or ever.</summary>
    public int? Earliest => deadline is [{ Kind: RungKind.Left } first, ..] ? first.Days : deadline.IsEmpty ? null : -deadline[0].Days;

    /// <summary>The fewest working days of silence after which anybody is told; null for never.</summary>
    public int? Patience => silence is [var first, ..] ? first.Days : null;

    /// <summary>The last rung that was reached by <paramref name="today"/> on the way to a deadline and past it; null before the first.</summary>
    public Step? ByDeadline(DateOnly due, DateOnly today, WorkingCalendar calendar) =>
        Last(deadline, rung => DayOf(rung, due, calendar), today, calendar);

    /// <summary>The last rung that was reached in a silence since <paramref name="heard"/>; null before the first.</summary>
    public Step? BySilence(DateOnly heard, DateOnly today, WorkingCalendar calendar) =>
        Last(silence, rung => calendar.AddWorkingDays(heard, rung.Days), today, calendar);

    /// <summary>The rungs that are reached on working days of a span on the way to a deadline and past it, in time order.</summary>
    public IEnumerable<Step> DeadlineSteps(DateOnly due, Period span, WorkingCalendar calendar) => Steps(deadline, rung => DayOf(rung, due, calendar), span, calendar);

    /// <summary>The same in a silence since <paramref name="heard"/>.</summary>
    public IEnumerable<Step> SilenceSteps(DateOnly heard, Period span, WorkingCalendar calendar) => Steps(silence, rung => calendar.AddWorkingDays(heard, rung.Days), span, calendar);

    private static IEnumerable<Step> Steps(ImmutableArray<Rung> rungs, Func<Rung, DateOnly> dayOf, Period span, WorkingCalendar calendar)
    {
        foreach (var rung in rungs)
        {
            var (days, day) = (rung.Days, dayOf(rung));
            if (rung.Every is { } every && day < span.From)
            {
                var passed = calendar.WorkingDaysBetween(day, span.From.AddDays(-1)) / every * every;
                (days, day) = (days + passed, passed == 0 ? day : calendar.AddWorkingDays(day, passed));
            }

            while (day <= span.To)
            {
                if (day >= span.From)
                {
                    yield return new Step(rung, rung.NameAt(days), day);
                }

                if (rung.Every is not { } again)
                {
                    break;
                }

                (days, day) = (days + again, calendar.AddWorkingDays(day, again));
            }
        }
    }

    private static DateOnly DayOf(Rung rung, DateOnly due, WorkingCalendar calendar) => rung.Kind == RungKind.Left ? Before(due, rung.Days, calendar) : calendar.AddWorkingDays(due, rung.Days);

    // A deadline on a day off is met on the working day before it: on the day itself nobody is there to be told.
    private static DateOnly Before(DateOnly due, int days, WorkingCalendar calendar)
    {
        var last = calendar.IsWorkingDay(due) ? due : calendar.AddWorkingDays(due, -1);
        return days == 0 ? last : calendar.AddWorkingDays(last, -days);
    }

    private static Step? Last(ImmutableArray<Rung> rungs, Func<Rung, DateOnly> dayOf, DateOnly today, WorkingCalendar calendar)
    {
        for (var i = rungs.Length - 1; i >= 0; i--)
        {
            var day = dayOf(rungs[i]);
            if (day <= today)
            {
                return Repeated(rungs[i], day, today, calendar);
            }
        }

        return null;
    }

    private static Step Repeated(Rung rung, DateOnly day, DateOnly today, WorkingCalendar calendar)
    {
        var again = rung.Every is { } every ? calendar.WorkingDaysBetween(day, today) / every * every : 0;
        return new Step(rung, rung.NameAt(rung.Days + again), again == 0 ? day : calendar.AddWorkingDays(day, again));
    }
}
