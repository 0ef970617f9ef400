using RectifyBot.Bot.Files.Excel;

namespace RectifyBot.Bot.Exports.Tables;

/// <summary>The sheet with a row for each measure, and one for each problem that has none yet.</summary>
internal static class MeasureSheet
{
    private static readonly MeasureColumn[] All =
    [
        new("Number", 6, line => Cell.Text(line.Number), Centred: true, ToldOfSecrets: true),
        new("Aspect", 12, line => Cell.Text(line.Problem.Aspect)),
        new("Group", 14, line => Cell.Text(line.Problem.Group)),
        new("Problem", 20, line => Cell.Text(line.Problem.Title)) { OfSecrets = "Ledger_Secret" },
        new("Measure", 44, line => Cell.Text(line.Measure?.Text)) { OfSecrets = "Ledger_Secret" },
        new("Office", 11, line => Cell.Text(line.Measure?.Office), Centred: true, ToldOfSecrets: true),
        new("Assisting", 11, line => Cell.Text(line.Assisting), Centred: true),
        new("Official", 8, line => Cell.Text(line.Measure?.Official), Centred: true),
        new("Leader", 8, line => Cell.Text(line.Measure?.Leader), Centred: true),
        new("Deadline", 11, line => line.Deadline, Centred: true),
        new("DaysLeft", 7, line => Cell.Number(line.DaysLeft), Centred: true),
        new("Progress", 9, line => Cell.Text(line.Progress), Centred: true),
        new("Standing", 11, line => Cell.Text(line.Standing), Centred: true),
        new("LongTerm", 6, line => line.Flag(line.Measure is { IsLongTerm: true }), Centred: true),
        new("Blocked", 6, line => line.Flag(line.Measure is { Blocked: true }), Centred: true),
        new("Rules", 8, line => Cell.Number(line.Figures.Rules), Centred: true),
        new("Recovered", 13, line => Cell.Money(line.Figures.Recovered)),
        new("HeldToAccount", 7, line => Cell.Number(line.Figures.HeldToAccount), Centred: true),
        new("Occurred", 11.5, line => line.Occurred, Centred: true),
        new("Documents", 18, line => Cell.Text(line.Documents)),
        new("Quantities", 11, line => Cell.Text(line.Quantities)),
        // The column stands so that the table keeps its shape; what proves a measure is not held yet.
        new("Evidence", 9, _ => Cell.Empty),
        new("LastWords", 30, line => Cell.Text(line.LastWords)),
        new("LastReport", 11.5, line => Cell.Moment(line.LastReport), Centred: true),
        new("Remark", 12, line => Cell.Text(line.Remark)),
    ];

    public static Sheet Of(LedgerSnapshot snapshot, string title) => new(
        snapshot.Words.Find("Ledger_Sheet"),
        [.. All.Select(column => new Column(snapshot.Words.Find("Column_" + column.Name), column.Width, column.Centred))],
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
    private sealed record MeasureColumn(string Name, double Width, Func<MeasureLine, Cell> Of, bool Centred = false, bool ToldOfSecrets = false)
    {
        /// <summary>The words that stand in place of what is secret; nothing where there are none.</summary>
        public string? OfSecrets { get; init; }

        public Cell CellOf(MeasureLine line) =>
            !line.IsSecret || ToldOfSecrets ? Of(line) : OfSecrets is { } name ? Cell.Text(line.Words.Find(name)) : Cell.Empty;
    }
}
