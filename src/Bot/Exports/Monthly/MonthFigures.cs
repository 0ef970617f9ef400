using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Bot.Exports.Notices;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Exports.Monthly;

/// <summary>The figures of the month beside those of the whole rectification. What is a state and no deed has no figure of a month.</summary>
internal sealed class MonthFigures(MonthView month)
{
    private readonly ImmutableArray<Measure> reported = [.. month.Counted.Where(m => !month.In(m.Number).IsEmpty)];

    /// <summary>A sentence and a table.</summary>
    public static void Write(PaperDraft draft, MonthView month)
    {
        var figures = new MonthFigures(month);
        draft.Paragraph(PaperWords.Find("Monthly_Part_Overview"), [figures.Lead()]);
        var rows = figures.Rows().ToList();
        draft.Add(new TableBlock(
            [new Column(PaperWords.Find("Monthly_Column_Item"), 3), new Column(PaperWords.Find("Monthly_Column_Month"), 2), new Column(PaperWords.Find("Monthly_Column_All"), 2)],
            [.. rows.Select(row => row.Cells)]));
        draft.Trace(PaperWords.Find("Monthly_Part_Overview"), rows.Select(row => month.Counting.Of(string.Join(' ', row.Cells), row.Counted)));
    }

    private Sourced Lead() => month.Counting.Of(
        PaperWords.Fill(
            "Monthly_Lead", month.First.Year, month.First.Month, reported.Sum(m => month.In(m.Number).Length), reported.Length,
            PaperWords.Day(month.Today), NoticePreface.Inspection(month.Ledger.Heading), month.Ledger.Problems.Length, month.Counted.Length),
        reported);

    private IEnumerable<Row> Rows()
    {
        var all = month.Counted;
        yield return new Row("Reports", reported.Sum(m => month.In(m.Number).Length), all.Sum(m => month.UpTo(m.Number).Length), reported);
        yield return new Row("Reported", reported.Length, all.Count(m => !month.UpTo(m.Number).IsEmpty), reported);
        yield return Reached("Completed", Progress.Completed);
        yield return Reached("Basic", Progress.BasicallyCompleted);
        yield return State("InProgress", m => m.Progress == Progress.InProgress);
        yield return State("NotStarted", m => m.Progress == Progress.NotStarted);
        yield return State("LongTerm", m => m.IsLongTerm);
        yield return State("Closed", m => !m.IsOpen);
        yield return State("Overdue", m => m.IsOverdue(month.Today) && m.Progress != Progress.Completed);
        yield return State("Blocked", m => m.IsOpen && m.Blocked);
        yield return Result("Rules", tally => tally.Rules);
        yield return Result("Recovered", tally => tally.Recovered);
        yield return Result("Held", tally => tally.HeldToAccount);
    }

    private Row State(string name, Func<Measure, bool> isSo)
    {
        ImmutableArray<Measure> counted = [.. month.Counted.Where(isSo)];
        return new Row(name, null, counted.Length, counted);
    }

    // Reached in the month: it stands so today, and no record before the month claimed as much.
    private Row Reached(string name, Progress progress)
    {
        var state = State(name, m => m.Progress == progress);
        return state with { Month = reported.Count(m => m.Progress == progress && month.In(m.Number).Any(r => r.Record.Progress == progress) && Claimed(month.Before(m.Number)) != progress) };
    }

    private Row Result(string name, Func<Tally, decimal> figure)
    {
        ImmutableArray<Measure> counted = [.. month.Counted.Where(m => figure(m.Tally) > 0)];
        return new Row(name, Math.Max(0, reported.Sum(m => figure(Told(month.UpTo(m.Number))) - figure(Told(month.Before(m.Number))))), counted.Sum(m => figure(m.Tally)), counted);
    }

    private static Progress? Claimed(ImmutableArray<TrailEntry> records) => records.LastOrDefault(r => r.Record.Progress is not null)?.Record.Progress;

    private static Tally Told(ImmutableArray<TrailEntry> records) =>
        records.Aggregate(TallyClaim.None, (sum, entry) => sum.Then(entry.Record.Tally ?? TallyClaim.None)).ToTally();

    // Month is null where the figure is a state.
    private sealed record Row(string Name, decimal? Month, decimal All, ImmutableArray<Measure> Counted)
    {
        public ImmutableArray<string> Cells =>
            [PaperWords.Find($"Monthly_Row_{Name}"), Month is { } figure ? Text(figure) : PaperWords.Find("Monthly_None"), Text(All)];

        private static string Text(decimal figure) => figure.ToString("0.##", CultureInfo.InvariantCulture);
    }
}
