using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Exports.Monthly;

/// <summary>A ledger seen from one month: which records fell into it, what is open, what is due.</summary>
internal sealed class MonthView
{
    private readonly ExportRequest paper;

    /// <param name="request">The paper and its month.</param>
    public MonthView(MonthlyRequest request)
    {
        paper = request.Paper;
        First = new DateOnly(request.Month.Year, request.Month.Month, 1);
        Last = First.AddDays(DateTime.DaysInMonth(First.Year, First.Month) - 1);
        Counted = [.. Ledger.Measures.Where(m => m.Disclosure != Disclosure.Secret)];
        Open = [.. Ledger.Measures.Where(m => m.IsOpen && m.Progress != Progress.Completed).OrderBy(m => m.Deadline?.Day ?? DateOnly.MaxValue).ThenBy(m => m.Number)];
    }

    /// <summary>The first day of the month.</summary>
    public DateOnly First { get; }

    /// <summary>The last day of the month.</summary>
    public DateOnly Last { get; }

    /// <summary>The ledger.</summary>
    public Rectification Ledger => paper.Ledger;

    /// <summary>Those of which more is told than number and office: the only ones that figures count.</summary>
    public ImmutableArray<Measure> Counted { get; }

    /// <summary>A record without the facts that it shares with one that may not be told.</summary>
    public TrailEntry Told(TrailEntry entry) => SharedReports.Without(entry, paper.Withheld);

    /// <summary>The day of the paper.</summary>
    public DateOnly Today => paper.Today;

    /// <summary>Counts and names what it counts.</summary>
    public Counting Counting => new(paper.Trail);

    /// <summary>Not finished, the earliest deadline first.</summary>
    public ImmutableArray<Measure> Open { get; }

    /// <summary>Not finished, and due within the month that follows.</summary>
    public ImmutableArray<Measure> DueNextMonth
    {
        get
        {
            if (Last == DateOnly.MaxValue)
            {
                return [];
            }

            var from = Last.AddDays(1);
            var to = new DateOnly(from.Year, from.Month, DateTime.DaysInMonth(from.Year, from.Month));
            return [.. Open.Where(m => m.Disclosure != Disclosure.Secret && !m.IsLongTerm && m.Deadline is { Day: { } day } && day >= from && day <= to)];
        }
    }

    /// <summary>The records of a measure that fell into the month.</summary>
    public ImmutableArray<TrailEntry> In(MeasureNumber measure) => Records(measure, r => Day(r) >= First && Day(r) <= Last);

    /// <summary>The records of a measure up to the month's end.</summary>
    public ImmutableArray<TrailEntry> UpTo(MeasureNumber measure) => Records(measure, r => Day(r) <= Last);

    /// <summary>The records of a measure before the month.</summary>
    public ImmutableArray<TrailEntry> Before(MeasureNumber measure) => Records(measure, r => Day(r) < First);

    /// <summary>The day of an instant, in the organisation's zone.</summary>
    public DateOnly DayOf(DateTimeOffset at) => paper.DayOf(at);

    /// <summary>The office that leads, or that none does.</summary>
    public static string Office(Measure measure) => measure.Office ?? PaperWords.Find("Monthly_NoOffice");

    /// <summary>Until when, in words.</summary>
    public static string Deadline(Measure measure) => measure switch
    {
        { IsLongTerm: true } => PaperWords.Find("Deadline_LongTerm"),
        { Deadline: { Day: { } day } } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Deadline: { IsAtOnce: true } } => PaperWords.Find("Deadline_AtOnce"),
        _ => PaperWords.Find("Deadline_None"),
    };

    private DateOnly Day(TrailEntry entry) => paper.DayOf(entry.At);

    private ImmutableArray<TrailEntry> Records(MeasureNumber measure, Func<TrailEntry, bool> isWanted)
    {
        var records = paper.Trail.Of(measure);
        return records.IsDefaultOrEmpty ? [] : [.. records.Where(isWanted)];
    }
}
