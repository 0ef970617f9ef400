namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>Where a cycle begins, and the one after and before it.</summary>
internal static class Cycles
{
    public static DateOnly Begin(Cycle cycle, DateOnly day) => cycle switch
    {
        Cycle.Week => Calendar.Monday(day),
        Cycle.Month => Calendar.FirstOfMonth(day),
        Cycle.Year => new DateOnly(day.Year, 1, 1),
        _ => day,
    };

    public static DateOnly Next(Cycle cycle, DateOnly day) => Add(cycle, day, 1);

    public static DateOnly Add(Cycle cycle, DateOnly day, int count) => cycle switch
    {
        Cycle.Week => day.AddDays(7 * count),
        Cycle.Month => day.AddMonths(count),
        Cycle.Year => day.AddYears(count),
        _ => day,
    };
}
