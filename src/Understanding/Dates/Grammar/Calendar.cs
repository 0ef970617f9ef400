using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>The parts of weeks, months and years, with the bounds that the labelling guide gives them.</summary>
internal static class Calendar
{
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    public static Period Week(DateOnly day) => new(Monday(day), Monday(day).AddDays(6));

    public static Period Month(int year, int month) => Part(year, month, MonthPart.Whole);

    public static Period Months(int year, int from, int to) => new(new DateOnly(year, from, 1), Month(year, to).To);

    public static Period? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Period.Of(new DateOnly(year, month, day)) : null;

    public static Period Part(int year, int month, MonthPart part)
    {
        var last = DateTime.DaysInMonth(year, month);
        var (from, to) = part switch
        {
            MonthPart.First => (1, 10),
            MonthPart.Second => (11, 20),
            MonthPart.Third => (21, last),
            MonthPart.Beginning => (1, 5),
            MonthPart.End => (26, last),
            MonthPart.FirstHalf => (1, 15),
            MonthPart.SecondHalf => (16, last),
            MonthPart.FirstTwo => (1, 20),
            MonthPart.LastTwo => (11, last),
            _ => (1, last),
        };
        return new Period(new DateOnly(year, month, from), new DateOnly(year, month, to));
    }
}

/// <summary>上旬, 中旬 and 月中, 下旬, 月初, 月底 and 月末, the halves, 上中旬 and 中下旬.</summary>
internal enum MonthPart
{
    Whole,
    First,
    Second,
    Third,
    Beginning,
    End,
    FirstHalf,
    SecondHalf,
    FirstTwo,
    LastTwo,
}
