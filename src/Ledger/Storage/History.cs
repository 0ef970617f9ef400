using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Storage;

/// <summary>What is told of each measure, event by event: who did or said what, when, through which channel, in which words. Pure, as the fold is.</summary>
internal static class History
{
    /// <summary>The rows after an event: those that it changes, and its own.</summary>
    /// <param name="rows">All rows of the ledger, or at least those that <see cref="Touched"/>.</param>
    public static List<RecordRow> After(IReadOnlyCollection<RecordRow> rows, LedgerEvent entry, Rectification? before, Rectification after)
    {
        var told = entry.Body switch
        {
            NoticeImported imported => Renumbered(rows, imported),
            MeasuresMerged merged => Merged(rows, merged),
            MeasureSplit split => [.. rows, .. Added(before, after).SelectMany(number => rows.Where(r => Is(r, split.Measure)).Select(r => r.At(number)))],
            ReportWithdrawn withdrawn => Withdrawn(rows, withdrawn.Sequence, withdrawn.Measures, entry.Sequence),
            ReportCountersigned { Agrees: false } refused => Withdrawn(rows, refused.Sequence, refused.Measures, entry.Sequence),
            TextRemoved removed => rows.Select(r => r.Sequence == removed.Sequence ? r.Wordless() : r),
            _ => rows,
        };
        return [.. told, .. Own(rows, entry, before, after)];
    }

    /// <summary>The rows that the event may change, or tell from; null where it only adds its own.</summary>
    public static Expression<Func<RecordRow, bool>>? Touched(EventBody body) => body switch
    {
        NoticeImported => row => true,
        MeasuresMerged merged => row => row.Problem == merged.Into.Problem,
        MeasureSplit split => row => row.Problem == split.Measure.Problem,
        ReportWithdrawn withdrawn => row => row.Sequence == withdrawn.Sequence,
        ReportCountersigned { Agrees: false } refused => row => row.Sequence == refused.Sequence,
        TextRemoved removed => row => row.Sequence == removed.Sequence,
        _ => null,
    };

    private static IEnumerable<RecordRow> Own(IEnumerable<RecordRow> rows, LedgerEvent entry, Rectification? before, Rectification after) => entry.Body switch
    {
        ProgressReported { Report: var report } => report.Records.Select(r => Reported(entry, r, report)),
        StandingMoved moved => [Row(entry, moved.Measure, moved.Reason, Joined(moved.Move.ToString(), moved.Grade?.ToString()))],
        EvidenceAdded added => [Row(entry, added.Measure, added.Evidence.FileName, added.Evidence.Sha256)],
        EvidenceWithdrawn gone => [Row(entry, gone.Measure, gone.Reason, gone.Sha256)],
        ReportWithdrawn withdrawn => withdrawn.Measures.Select(m => Row(entry, m, withdrawn.Reason, Number(withdrawn.Sequence))),
        ReportCountersigned signed => signed.Measures.Select(m => Row(entry, m, signed.Reason, Joined(signed.Agrees ? "agreed" : "refused", Number(signed.Sequence)))),
        ExtensionRequested asked => [Row(entry, asked.Measure, asked.Reason, Joined(Day(before!.Find(asked.Measure)?.Deadline?.Day), Day(asked.To)))],
        ExtensionSettled settled => [Row(entry, settled.Measure, settled.Reason, Settled(settled, before!.Find(settled.Measure)))],
        RemarkMade remark => remark.Measures.Select(m => Row(entry, m, remark.Remark, remark.Leader ?? (entry.By.Role == Role.Leader ? entry.By.Name : null))),
        MeasuresAssigned assigned => assigned.Assignments.Select(a => Row(entry, a.Measure, a.Office, a.Deadline?.ToString())),
        HandedOver handed => handed.Measures.Select(m => Row(entry, m, handed.To, handed.From)),
        MeasuresDisclosed disclosed => disclosed.Measures.Select(m => Row(entry, m, null, disclosed.Disclosure.ToString())),
        MeasuresPlanned => Added(before, after).Select(number => Row(entry, number, after.Find(number)!.Text, null)),
        MeasureSplit split => Added(before, after).Prepend(split.Measure).Select(number => Row(entry, number, after.Find(number)!.Text, split.Measure.ToString())),
        MeasuresMerged merged => [Row(entry, merged.Into, merged.Text, string.Join(' ', merged.From))],
        TextRemoved removed => rows.Where(r => r.Sequence == removed.Sequence).Select(r => Row(entry, new MeasureNumber(r.Problem, r.Measure), removed.Grounds, Number(removed.Sequence))),
        _ => [],
    };

    private static RecordRow Reported(LedgerEvent entry, MeasureRecord record, Report report) =>
        Row(entry, record.Measure, record.Words, report.For) with { Progress = record.Progress, LongTerm = record.LongTerm, Blocked = record.Blocked, Channel = report.Channel };

    private static RecordRow Row(LedgerEvent entry, MeasureNumber measure, string? words, string? detail) => new()
    {
        Rectification = entry.Rectification,
        Sequence = entry.Sequence,
        Problem = measure.Problem,
        Measure = measure.Measure,
        Kind = Mapping.Kind(entry.Body),
        At = entry.At.UtcDateTime,
        By = entry.By.Name,
        Person = entry.By.Id,
        Office = entry.By.Office,
        Channel = entry.By.Channel,
        Detail = detail,
        LongTerm = false,
        Blocked = false,
        Words = words ?? string.Empty,
    };

    /// <summary>The rows under the numbers that their measures have in a revised notice; those of measures that went stay in the log alone.</summary>
    private static List<RecordRow> Renumbered(IEnumerable<RecordRow> rows, NoticeImported imported)
    {
        var now = (from p in imported.Problems from m in p.Measures where m.Was is not null select (m.Was!.Value, new MeasureNumber(p.Number, m.Number)))
            .GroupBy(pair => pair.Value).ToDictionary(g => g.Key, g => g.First().Item2);
        return [.. rows.Where(r => now.ContainsKey(new MeasureNumber(r.Problem, r.Measure))).Select(r => r.At(now[new MeasureNumber(r.Problem, r.Measure)]))];
    }

    // One event may have spoken of both; then what it said of the one that stays is told.
    private static List<RecordRow> Merged(IReadOnlyCollection<RecordRow> rows, MeasuresMerged merged)
    {
        var told = rows.Where(r => Is(r, merged.Into)).Select(r => r.Sequence).ToHashSet();
        return [.. rows.Where(r => !merged.From.Any(from => Is(r, from))),
            .. merged.From.SelectMany(from => rows.Where(r => Is(r, from))).Where(r => told.Add(r.Sequence)).Select(r => r.At(merged.Into))];
    }

    private static IEnumerable<RecordRow> Withdrawn(IEnumerable<RecordRow> rows, int sequence, ImmutableArray<MeasureNumber> measures, int by) =>
        rows.Select(r => r.Sequence == sequence && measures.Contains(new MeasureNumber(r.Problem, r.Measure)) ? r with { WithdrawnBy = by } : r);

    private static IEnumerable<MeasureNumber> Added(Rectification? before, Rectification after) =>
        after.Measures.Select(m => m.Number).Where(number => before?.Find(number) is null);

    private static bool Is(RecordRow row, MeasureNumber number) => row.Problem == number.Problem && row.Measure == number.Measure;

    private static RecordRow At(this RecordRow row, MeasureNumber number) => row with { Problem = number.Problem, Measure = number.Measure };

    private static RecordRow Wordless(this RecordRow row) => row with { Words = string.Empty };

    private static string Settled(ExtensionSettled settled, Measure? before) =>
        string.Join(' ', new[] { settled.Outcome.ToString(), Day(before?.Deadline?.Day), Day(before?.Extension?.To) }.OfType<string>());

    private static string Joined(string? first, string? second) => string.Join(' ', new[] { first, second }.Where(s => s is not null));

    private static string Number(int sequence) => sequence.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
