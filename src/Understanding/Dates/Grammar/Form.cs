using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>What recurs where a date leaves something unsaid: 9月16日 every year, 16号 every month, 周五 every week.</summary>
internal enum Cycle
{
    Week,
    Month,
    Year,
    Counted,
    Written,
}

/// <summary>The first day of a cycle to count from, the day of the writer, and the calendar to count working days with.</summary>
internal readonly record struct Reckoning(DateOnly Day, DateOnly Today, WorkingDays AddWorkingDays);

/// <summary>A date expression's meaning: given the first day of a cycle (or today), the days; null where there are none such.</summary>
internal sealed record Form(Precision Precision, Cycle Cycle, Func<Reckoning, Period?> Build)
{
    /// <summary>Month and day that a list goes on with: 9月15日、18日.</summary>
    public int? Month { get; init; }

    /// <summary>The year that a list goes on with.</summary>
    public int? Year { get; init; }

    /// <summary>The year was said, or meant, by its distance from the writer's: 今年 and 年底 0, 明年 1; null for all else.</summary>
    public int? YearOffset { get; init; }

    /// <summary>Could be a number of another kind.</summary>
    public bool IsLoose { get; init; }

    public static Form Written(Precision precision, Func<Period?> build) => new(precision, Cycle.Written, _ => build());

    public static Form Counted(Precision precision, Func<DateOnly, Period?> build) => new(precision, Cycle.Counted, r => build(r.Today));

    public static Form Yearly(Precision precision, Func<int, Period?> build) => new(precision, Cycle.Year, r => build(r.Day.Year));

    public static Form Monthly(Precision precision, Func<DateOnly, Period?> build) => new(precision, Cycle.Month, r => build(r.Day));

    /// <summary>From the first day of one to the last day of the other, a cycle later where they would stand the wrong way round.</summary>
    public static Form Through(Form from, Form to)
    {
        Period? Build(Reckoning r)
        {
            var (first, last) = (from.Build(r), to.Build(r));
            if (first is { } f && last is { } l && l.To < f.From)
            {
                last = to.Build(r with { Day = Cycles.Next(to.Cycle, r.Day) });
            }

            return first is { } a && last is { } b && b.To >= a.From && b.To.DayNumber - a.From.DayNumber <= Longest(from.Cycle) ? new Period(a.From, b.To) : null;
        }

        // 从9月8日办到昨天 is of this year, not of all that had a 9月8日.
        static int Longest(Cycle cycle) => cycle switch { Cycle.Week => 7, Cycle.Month => 31, Cycle.Year => 365, _ => int.MaxValue };

        return new Form(Precision.Days, from.Cycle, Build) { Month = to.Month, Year = to.Year, YearOffset = from.YearOffset };
    }
}
