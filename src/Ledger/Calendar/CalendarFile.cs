using System.Collections.Immutable;
using System.Globalization;

namespace RectifyBot.Ledger.Calendar;

/// <summary>Reads the lines of a calendar file into years.</summary>
internal static class CalendarFile
{
    public static ImmutableArray<PublishedYear> Read(TextReader text)
    {
        var years = new List<PublishedYear>();
        for (var (line, number) = (text.ReadLine(), 1); line is not null; line = text.ReadLine(), number++)
        {
            if (Fields(line) is { Length: > 0 } fields && !Take(years, fields))
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number} of the calendar is not understood: {line}"));
            }
        }

        return [.. years];
    }

    private static string[] Fields(string line) =>
        line.StartsWith('#') ? [] : line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool Take(List<PublishedYear> years, string[] fields) => fields switch
    {
        ["year", var year, var source] => AddYear(years, year, source),
        ["off", var days, ..] => Change(years, days, (year, span) => year with { DaysOff = year.DaysOff.AddRange(span) }),
        ["work", var days, ..] => Change(years, days, (year, span) => year with { WorkingDays = year.WorkingDays.AddRange(span) }),
        _ => false,
    };

    private static bool AddYear(List<PublishedYear> years, string text, string source)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || years.Exists(known => known.Year == year))
        {
            return false;
        }

        years.Add(new PublishedYear(year, source, [], []));
        return true;
    }

    private static bool Change(List<PublishedYear> years, string text, Func<PublishedYear, ImmutableArray<DateOnly>, PublishedYear> change)
    {
        if (years.Count == 0 || !TryDays(text, out var days) || days.Any(day => day.Year != years[^1].Year))
        {
            return false;
        }

        years[^1] = change(years[^1], days);
        return true;
    }

    private static bool TryDays(string text, out ImmutableArray<DateOnly> days)
    {
        days = [];
        var ends = text.Split("..");
        if (ends.Length > 2 || !TryDay(ends[0], out var from) || !TryDay(ends[^1], out var to) || to < from)
        {
            return false;
        }

        days = [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays)];
        return true;
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
