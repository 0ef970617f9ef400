using RectifyBot.Bot.Files.Excel;

namespace RectifyBot.Bot.Exports.Tables;

/// <summary>The sheet with a row for each measure, and one for each problem that has none yet.</summary>
internal static class MeasureSheet
{
    private static readonly MeasureColumn[] All =
    [
        new("Number", 6, line => Cell.Text(line.Number), ColumnLook.Centred, ToldOfSecrets: true),
        new("Aspect", 12, line => Cell.Text(line.Problem.Aspect), ColumnLook.Context),
        new("Group", 16, line => Cell.Text(line.Problem.Group), ColumnLook.Context),
        new("Problem", 16, line => Cell.Text(line.Problem.Title)) { OfSecrets = "Ledger_Secret" },
        new("Measure", 38, line => Cell.Text(line.Measure?.Text)) { OfSecrets = "Ledger_Secret" },
        new("Office", 10, line => Cell.Text(line.Measure?.Office), ColumnLook.Centred, ToldOfSecrets: true),
        new("Assisting", 10, line => Cell.Text(line.Assisting), ColumnLook.Centred),
        new("Official", 8, line => Cell.Text(line.Measure?.Official), ColumnLook.Centred),
        new("Leader", 8, line => Cell.Text(line.Measure?.Leader), ColumnLook.Centred),
        new("Deadline", 11, line => line.Deadline, ColumnLook.Centred),
        new("OriginalDeadline", 11, line => line.OriginalDeadline, ColumnLook.Centred),
        new("DaysLeft", 7, line => Cell.Number(line.DaysLeft), ColumnLook.Centred),
        new("Progress", 9, line => Cell.Text(line.Progress), ColumnLook.Centred),
        new("Standing", 10, line => Cell.Text(line.Standing), ColumnLook.Centred),
        new("LongTerm", 5.2, line => line.Flag(line.Measure is { IsLongTerm: true }), ColumnLook.Centred),
        new("Blocked", 6, line => line.Flag(line.Measure is { Blocked: true }), ColumnLook.Centred),
        new("Rules", 8, line => Cell.Number(line.Figures.Rules), ColumnLook.Centred),
        new("Recovered", 12, line => Cell.Money(line.Figures.Recovered)),
        new("HeldToAccount", 11, line => Cell.Number(line.Figures.HeldToAccount), ColumnLook.Centred),
        new("Occurred", 11.5, line => line.Occurred, ColumnLook.Centred),
        new("Documents", 15, line => Cell.Text(line.Documents)),
        new("Quantities", 9, line => Cell.Text(line.Quantities)),
        // The column stands so that the table keeps its shape; what proves a measure is not held yet.
        new("Evidence", 10, _ => Cell.Empty),
        new("LastWords", 26, line => Cell.Text(line.LastWords)),
        new("LastReport", 16.5, line => Cell.Moment(line.LastReport), ColumnLook.Centred),
        new("Remark", 10, line => Cell.Text(line.Remark)),
    ];

    public static Sheet Of(LedgerSnapshot snapshot, string title) => new(
        snapshot.Words.Find("Ledger_Sheet"),
        [.. All.Select(column => new Column(snapshot.Words.Find("Column_" + column.Name), column.Width, column.Look))],
        Lines(snapshot).Select(line => new Row([.. All.Select(column => column.CellOf(line))], line.Meaning)))
    {
        Title = title,
        FrozenColumns = 1,
    };

    private static IEnumerable<MeasureLine> Lines(LedgerSnapshot snapshot)
    {
        foreach (var problem in snapshot.Ledger.Problems)
        {
            var measures = snapshot.Ledger.MeasuresOf(problem.Number).ToArray();
            if (measures.Length == 0)
            {
                yield return new MeasureLine(snapshot, problem, null);
            }

            foreach (var measure in measures)
            {
                yield return new MeasureLine(snapshot, problem, measure);
            }
        }
    }

    /// <summary>A column: the end of its name in the resources, its width, and what it shows of a line.</summary>
    private sealed record MeasureColumn(string Name, double Width, Func<MeasureLine, Cell> Of, ColumnLook Look = ColumnLook.Plain, bool ToldOfSecrets = false)
    {
        /// <summary>The words that stand in place of what is secret; nothing where there are none.</summary>
        public string? OfSecrets { get; init; }

        public Cell CellOf(MeasureLine line) =>
            !line.IsSecret || ToldOfSecrets ? Of(line) : OfSecrets is { } name ? Cell.Text(line.Words.Find(name)) : Cell.Empty;
    }
}
