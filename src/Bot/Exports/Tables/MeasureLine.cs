using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Bot.Files.Excel;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Exports.Tables;

/// <summary>One line of the ledger: a measure with what was reported of it, or a problem that has no measure yet.</summary>
internal sealed class MeasureLine(LedgerSnapshot snapshot, Problem problem, Measure? measure)
{
    private readonly ImmutableArray<TrailEntry> trail = measure is null ? [] : snapshot.Trail.Of(measure.Number);

    public Phrases Words => snapshot.Words;

    public Problem Problem => problem;

    public Measure? Measure => measure;

    public bool IsSecret => measure is { Disclosure: Disclosure.Secret };

    public string Number => measure?.Number.ToString() ?? problem.Number.ToString(CultureInfo.InvariantCulture);

    public string? Assisting => Listed(measure?.Assisting ?? []);

    public Cell Deadline => Until(measure?.Deadline);

    /// <summary>The deadline before it was first extended; nothing where it never was.</summary>
    public Cell OriginalDeadline => Until(measure?.OriginalDeadline);

    /// <summary>Days up to the deadline, below zero when it has passed; null where it no longer matters.</summary>
    public int? DaysLeft => measure is { IsOpen: true, IsLongTerm: false, Deadline.Day: { } day } ? day.DayNumber - snapshot.Day.DayNumber : null;

    public string? Progress => measure is null ? null : Words.ProgressName(measure.Progress);

    public string? Standing => measure is null ? null : Words.StandingName(measure.Standing);

    /// <summary>Null where nothing was said of a figure, which is not the same as nought.</summary>
    public TallyClaim Figures => measure is null ? TallyClaim.None : measure.Reported.Or(measure.Told);

    public Cell Occurred
    {
        get
        {
            Period[] periods = [.. Records.SelectMany(r => r.Occurred).Distinct().OrderBy(p => p.From).ThenBy(p => p.To)];
            return periods is [var one] && one.From == one.To ? Cell.Day(one.From) : Cell.Text(string.Join('\n', periods.Select(Said)));
        }
    }

    public string? Documents => Lined(Records.SelectMany(r => r.Documents).Select(title => $"《{title}》"));

    public string? Quantities => Listed(Records.SelectMany(r => r.Quantities).Select(q => q.ToString()));

    public string? LastWords => trail.IsEmpty ? null : trail[^1].Record.Words;

    public DateTimeOffset? LastReport => measure?.LastReport is { } at ? snapshot.Zone(at) : null;

    public string? Remark
    {
        get
        {
            string?[] parts =
            [
                measure is null ? Words.Find("Ledger_NoMeasures") : null,
                measure is { Disclosure: Disclosure.Undisclosed } ? Words.Find("Ledger_Undisclosed") : null,
                trail is [.., { Record.Due: { } due }] ? Words.DuePromised($"{due:yyyy-MM-dd}") : null,
            ];
            return string.Join(Words.Find("Ledger_Separator"), parts.OfType<string>());
        }
    }

    /// <summary>The first that holds; the legend tells the order.</summary>
    public RowMeaning Meaning => measure switch
    {
        null or { Disclosure: Disclosure.Secret } => RowMeaning.None,
        { IsOpen: false } => RowMeaning.Closed,
        _ when measure.IsOverdue(snapshot.Day) => RowMeaning.Overdue,
        { Blocked: true } => RowMeaning.Blocked,
        _ when measure.IsDueBy(snapshot.Day, snapshot.Soon) => RowMeaning.DueSoon,
        { IsLongTerm: true } => RowMeaning.LongTerm,
        _ => RowMeaning.None,
    };

    private IEnumerable<MeasureRecord> Records => trail.Select(entry => entry.Record);

    public Cell Flag(bool holds) => holds ? Cell.Text(Words.Yes) : Cell.Empty;

    private Cell Until(Deadline? deadline) => deadline switch
    {
        null => Cell.Empty,
        { Day: { } day } => Cell.Day(day),
        _ => Cell.Text(Words.DeadlineName(deadline)),
    };

    private string Said(Period period) => period.From == period.To
        ? $"{period.From:yyyy-MM-dd}"
        : string.Format(CultureInfo.InvariantCulture, Words.Find("Ledger_Period"), $"{period.From:yyyy-MM-dd}", $"{period.To:yyyy-MM-dd}");

    private string Listed(IEnumerable<string> parts) => string.Join(Words.Find("Ledger_Listed"), parts.Distinct(StringComparer.Ordinal));

    private static string Lined(IEnumerable<string> parts) => string.Join('\n', parts.Distinct(StringComparer.Ordinal));
}
