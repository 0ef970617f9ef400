using System.Collections.Frozen;
using System.Collections.Immutable;
using RectifyBot.Ledger.Calendar;

namespace RectifyBot.Ledger;

/// <summary>Which days are worked (工作日): Monday to Friday, except as holidays, make-up days and the body's own days say.</summary>
/// <remarks>
/// Days are days in the organisation's zone. A calendar never changes: <c>With</c> gives a new one, and what is laid on later wins.
/// A year whose holidays were not published counts weekends only; <see cref="CoverageOf"/> tells, so that the reader can be told.
/// </remarks>
public sealed class WorkingCalendar
{
    private static readonly Lazy<WorkingCalendar> Embedded = new(LoadChina);

    private readonly FrozenDictionary<DateOnly, bool> exceptions;
    private readonly ImmutableSortedDictionary<int, string> sources;

    private WorkingCalendar(FrozenDictionary<DateOnly, bool> exceptions, ImmutableSortedDictionary<int, string> sources) =>
        (this.exceptions, this.sources) = (exceptions, sources);

    /// <summary>China's mainland, 2024 to 2026, after the yearly notices of the State Council's General Office (named in <c>china.txt</c>).</summary>
    public static WorkingCalendar China => Embedded.Value;

    /// <summary>Saturdays and Sundays off, and no holiday known.</summary>
    public static WorkingCalendar WeekendsOnly { get; } =
        new(FrozenDictionary<DateOnly, bool>.Empty, ImmutableSortedDictionary<int, string>.Empty);

    /// <summary>The years whose holidays are known, in order.</summary>
    public IEnumerable<int> KnownYears => sources.Keys;

    /// <summary>Whether the holidays of <paramref name="year"/> are known; where not, only weekends count as off.</summary>
    public bool Covers(int year) => sources.ContainsKey(year);

    /// <summary>How far this calendar can be trusted for <paramref name="year"/>, and after which notice.</summary>
    public CalendarCoverage CoverageOf(int year) => new(year, sources.GetValueOrDefault(year));

    /// <summary>The years touched by <paramref name="span"/> that count weekends only, in order; empty where all are known.</summary>
    public IReadOnlyList<int> WeekendsOnlyYears(Period span) =>
        [.. Enumerable.Range(span.From.Year, span.To.Year - span.From.Year + 1).Where(year => !Covers(year))];

    /// <summary>Whether people work on <paramref name="day"/>.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        exceptions.TryGetValue(day, out var worked) ? worked : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The working day that lies <paramref name="days"/> working days after <paramref name="from"/>, or before it where negative.</summary>
    /// <remarks>
    /// <paramref name="from"/> itself is never counted, worked or not: one working day after a Friday, a Saturday or a Sunday is the
    /// Monday, one before a Monday the Friday. Zero gives <paramref name="from"/> back, even where it is a day off.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The day would leave the range of <see cref="DateOnly"/>.</exception>
    public DateOnly AddWorkingDays(DateOnly from, int days)
    {
        var step = Math.Sign(days);
        var day = from;
        for (var left = Math.Abs((long)days); left > 0; left -= IsWorkingDay(day) ? 1 : 0)
        {
            day = day.AddDays(step);
        }

        return day;
    }

    /// <summary>How many working days it takes to get from <paramref name="from"/> to <paramref name="to"/>.</summary>
    /// <remarks>
    /// Counted as <see cref="AddWorkingDays"/> steps: the working days after <paramref name="from"/> up to and including
    /// <paramref name="to"/>. So Friday to the next Monday is 1, a day to itself 0, Friday to Saturday 0. Where <paramref name="to"/>
    /// lies earlier, the negative of the working days from <paramref name="to"/>, included, up to <paramref name="from"/>, not included.
    /// </remarks>
    public int WorkingDaysBetween(DateOnly from, DateOnly to) =>
        to >= from ? Count(from.DayNumber + 1, to.DayNumber) : -Count(to.DayNumber, from.DayNumber - 1);

    /// <summary>Lays the body's own days over this calendar: extra days off, and days worked although they would be off.</summary>
    /// <remarks>They change single days only; a year stays as known or unknown as it was.</remarks>
    /// <exception cref="ArgumentException">A day stands in both lists.</exception>
    public WorkingCalendar With(IEnumerable<DateOnly> daysOff, IEnumerable<DateOnly> workingDays) =>
        new(Overlay([.. daysOff], [.. workingDays]), sources);

    /// <summary>Lays a year's published holidays over this calendar; from then on the year counts as known.</summary>
    /// <exception cref="ArgumentException">A day is given both as off and as worked.</exception>
    public WorkingCalendar With(PublishedYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return new(Overlay(year.DaysOff, year.WorkingDays), sources.SetItem(year.Year, year.Source));
    }

    private static WorkingCalendar LoadChina()
    {
        using var stream = typeof(WorkingCalendar).Assembly.GetManifestResourceStream("RectifyBot.Ledger.Calendar.china.txt")
            ?? throw new InvalidOperationException("The calendar is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return PublishedYear.Read(reader).Aggregate(WeekendsOnly, (calendar, year) => calendar.With(year));
    }

    private int Count(int first, int last)
    {
        var count = 0;
        for (var number = first; number <= last; number++)
        {
            count += IsWorkingDay(DateOnly.FromDayNumber(number)) ? 1 : 0;
        }

        return count;
    }

    private FrozenDictionary<DateOnly, bool> Overlay(ImmutableArray<DateOnly> off, ImmutableArray<DateOnly> worked)
    {
        if (off.Intersect(worked).Any())
        {
            throw new ArgumentException("A day cannot be off and worked at once.", nameof(worked));
        }

        var laid = exceptions.ToDictionary();
        foreach (var day in off.AddRange(worked))
        {
            laid[day] = worked.Contains(day);
        }

        return laid.ToFrozenDictionary();
    }
}

/// <summary>How far a calendar can be trusted for a year.</summary>
/// <param name="Year">The year asked about.</param>
/// <param name="Source">The notice that set its holidays, in its own language; null where none is known.</param>
public readonly record struct CalendarCoverage(int Year, string? Source)
{
    /// <summary>No holidays are known: Saturdays and Sundays are off and nothing else.</summary>
    public bool WeekendsOnly => Source is null;
}
