using RectifyBot.Ledger;

namespace RectifyBot.Scheduler;

/// <summary>What is due: a pure function of measures, calendar and day. It keeps nothing; what was sent before is taken out by the key.</summary>
/// <remarks>
/// Only the last rung that a measure has reached is due, and it stays due until it was sent: whatever an outage swallowed comes once, and late.
/// A rung's day is a working day, and on a day off nothing is due.
/// </remarks>
public sealed class NudgePolicy(LadderBook book, WorkingCalendar calendar)
{
    /// <summary>The calendar by which days are counted.</summary>
    public WorkingCalendar Calendar => calendar;

    /// <summary>What is due of a measure on that day.</summary>
    public IEnumerable<DueNudge> Of(Watched measure, DateOnly today, IAudiences audiences) =>
        from step in StepsOf(measure, today)
        from recipient in audiences.Of(measure, AudienceOf(measure, step.Rung))
        select new DueNudge(new NudgeKey(measure.Rectification, measure.Number, step.Name, recipient, step.Day), step.Rung.Light);

    /// <summary>The rungs that a measure stands on: at most one of its deadline and one of its silence.</summary>
    public IEnumerable<Step> StepsOf(Watched measure, DateOnly today)
    {
        if (!measure.IsOpen || !calendar.IsWorkingDay(today))
        {
            yield break;
        }

        var ladder = book.For(measure.Organisation, measure.Class);
        if (measure.Class != MeasureClass.LongTerm && measure.Due is { } due && ladder.ByDeadline(due, today, calendar) is { } step)
        {
            yield return step;
        }

        // What is late is spoken of by its deadline, and what was handed in for close-out has been heard of.
        if (!IsHandedIn(measure) && !measure.IsOverdue(today) && ladder.BySilence(measure.Heard, today, calendar) is { } silent)
        {
            yield return silent;
        }
    }

    /// <summary>The rungs that a measure will reach on the days of a span if nothing changes, in no order.</summary>
    public IEnumerable<Step> Preview(Watched measure, Period span)
    {
        if (!measure.IsOpen)
        {
            return [];
        }

        var ladder = book.For(measure.Organisation, measure.Class);
        var steps = measure.Class != MeasureClass.LongTerm && measure.Due is { } due ? ladder.DeadlineSteps(due, span, calendar) : [];
        return IsHandedIn(measure) ? steps : steps.Concat(ladder.SilenceSteps(measure.Heard, span, calendar).Where(s => !measure.IsOverdue(s.Day)));
    }

    /// <summary>Whom a rung tells of this measure: where a close-out waits, those who have to decide on it, since its office has done its part.</summary>
    public static Audience AudienceOf(Watched measure, Rung rung) => measure.Standing switch
    {
        Standing.CloseOutRequested => Audience.Coordinator,
        Standing.Reviewed => Audience.Leader,
        _ => rung.To,
    };

    /// <summary>Working days from a day to the deadline, negative behind it; null where there is none, or none that counts.</summary>
    public int? DaysTo(Watched measure, DateOnly day) => measure.Due is not { } due || measure.Class == MeasureClass.LongTerm ? null
        : due < day ? -calendar.WorkingDaysBetween(due, day) : calendar.WorkingDaysBetween(day, due);

    /// <summary>The latest deadline of which any rung can be reached by that day; null where there is none.</summary>
    public DateOnly? LastDue(DateOnly today)
    {
        var left = book.All.Select(l => l.Earliest).Max();

        // The days off behind the last one count as the working day before them.
        return left is { } days ? calendar.AddWorkingDays(days == 0 ? today : calendar.AddWorkingDays(today, days), 1).AddDays(-1) : null;
    }

    /// <summary>Who was heard of on that day or before may have been silent for too long; null where silence is nothing.</summary>
    public DateOnly? LastHeard(DateOnly today) =>
        book.All.Select(l => l.Patience).Min() is { } days ? calendar.AddWorkingDays(today.AddDays(1), -days) : null;

    private static bool IsHandedIn(Watched measure) => measure.Standing is Standing.CloseOutRequested or Standing.Reviewed;
}
