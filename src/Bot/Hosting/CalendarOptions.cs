using System.Globalization;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Calendar;

namespace RectifyBot.Bot.Hosting;

/// <summary>The section "RectifyBot:Calendar": which days are worked, beside the published holidays that the program knows.</summary>
public sealed class CalendarOptions
{
    /// <summary>The body's own days off: 2026-05-22, or 2026-07-13..2026-07-17.</summary>
    public IList<string> DaysOff { get; set; } = [];

    /// <summary>Days that are worked although they would be off, in the same form.</summary>
    public IList<string> WorkingDays { get; set; } = [];

    /// <summary>A file with the holidays of further years, in the form of <c>china.txt</c>; none where empty. A year in it takes the place of the one that the program knows.</summary>
    public string? Years { get; set; }

    /// <summary>The calendar that comes of it.</summary>
    /// <exception cref="FormatException">A day or a line cannot be read; <see cref="Failures"/> tells before.</exception>
    public WorkingCalendar ToCalendar()
    {
        var calendar = WorkingCalendar.China;
        if (!string.IsNullOrWhiteSpace(Years))
        {
            using var file = File.OpenText(Years);
            calendar = PublishedYear.Read(file).Aggregate(calendar, (known, year) => known.With(year));
        }

        return calendar.With(DaysOff.SelectMany(Days), WorkingDays.SelectMany(Days));
    }

    /// <summary>Everything that is wrong, a sentence each.</summary>
    /// <param name="section">Where these settings stand.</param>
    public IEnumerable<string> Failures(string section)
    {
        var failures = new List<string>();
        foreach (var (name, list) in new[] { (nameof(DaysOff), DaysOff), (nameof(WorkingDays), WorkingDays) })
        {
            failures.AddRange(list.Where(text => !Days(text).Any()).Select(text => $"{section}:{name}: '{text}' is neither a day such as 2026-05-22 nor days such as 2026-07-13..2026-07-17 (at most a year)."));
        }

        failures.AddRange(DaysOff.SelectMany(Days).Intersect(WorkingDays.SelectMany(Days)).Select(day => $"{section}: {day:yyyy-MM-dd} stands both in DaysOff and in WorkingDays."));
        failures.AddRange(OfFile(section));
        return failures;
    }

    private IEnumerable<string> OfFile(string section)
    {
        if (string.IsNullOrWhiteSpace(Years))
        {
            yield break;
        }

        string? failure = null;
        try
        {
            using var file = File.OpenText(Years);
            _ = PublishedYear.Read(file);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            failure = e is FormatException ? e.Message : $"'{Years}' cannot be read.";
        }

        if (failure is not null)
        {
            yield return $"{section}:Years: {failure}";
        }
    }

    private static IEnumerable<DateOnly> Days(string text)
    {
        var ends = text.Split("..");
        return ends.Length <= 2 && Day(ends[0]) is { } from && Day(ends[^1]) is { } to && to >= from && to.DayNumber - from.DayNumber <= 366
            ? Enumerable.Range(from.DayNumber, to.DayNumber - from.DayNumber + 1).Select(DateOnly.FromDayNumber) : [];
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
