using System.Collections.Concurrent;
using System.Globalization;
using RectifyBot.Ledger.Questions;

namespace RectifyBot.Ledger.Storage;

/// <summary>The texts of the questions, one a shape. They hold for SQLite and PostgreSQL alike, and for them the indices of the model are made.</summary>
/// <remarks>Days are kept as text, yyyy-MM-dd, which sorts by time.</remarks>
internal static class QuestionSql
{
    // Each of these stands in the filter of an index too, letter by letter: else SQLite would not use it.
    internal const string IsOpen = "\"Standing\" <> 'Closed'";
    internal const string CanBeLate = "\"Standing\" <> 'Closed' AND NOT \"LongTerm\"";

    private const string Closed = "\"Standing\" = 'Closed'";
    private const string Completed = "\"Progress\" = 'Completed'";
    private const string Overdue = CanBeLate + " AND \"Due\" < @today";
    private const string Due = CanBeLate + " AND \"Due\" BETWEEN @today AND @last";

    private static readonly ConcurrentDictionary<(Shape Shape, int Size), string> Pages = new();
    private static readonly ConcurrentDictionary<Shape, string> FigureTexts = new();

    /// <summary>What a list shows of a measure: all but the figures that reports and notices tell.</summary>
    public static RowReader<MeasureRow> Shown { get; } = new(
        nameof(MeasureRow.Rectification), nameof(MeasureRow.Due), nameof(MeasureRow.LookBack), nameof(MeasureRow.RulesTold), nameof(MeasureRow.RecoveredTold), nameof(MeasureRow.HeldToAccountTold),
        nameof(MeasureRow.RulesReported), nameof(MeasureRow.RecoveredReported), nameof(MeasureRow.HeldToAccountReported), nameof(MeasureRow.ReportedIsTotal));

    /// <summary>The columns of a page's measures, then how many there are in all.</summary>
    /// <remarks>How many are wanted stands in the text: a parameter there makes SQLite plan anew each time, which takes longer than the answer.</remarks>
    public static string Page(MeasureQuery query, int size) => Pages.GetOrAdd((Shape.Of(query), size), static (key, order) => Page(key.Shape, key.Size, order),
        query.ByDeadline ? "\"Due\", \"Problem\", \"Number\"" : "\"Problem\", \"Number\"");

    /// <summary>A row of figures for each office, each with how many problems there are in all; then a row with nothing but a year for each year in which open measures are due.</summary>
    /// <remarks>One statement, so that no change comes between the figures. From year to year it looks into the index once: a list of all days would be as long as the ledger.</remarks>
    public static string Figures(MeasureQuery query) => FigureTexts.GetOrAdd(Shape.Of(query), static shape =>
        $"""
        WITH RECURSIVE due(day) AS (
        {FirstDue(shape)})
        UNION ALL {FirstDue(shape)} AND "Due" > substr(due.day, 1, 4) || '-12-31') FROM due WHERE due.day IS NOT NULL)
        SELECT "Office", count(*), {Sum(Closed)}, {Sum(Completed)}, {Sum($"{Closed} OR {Completed}")}, {Sum(Overdue)}, {Sum(Due)},
        (SELECT count(DISTINCT "Problem") FROM measures WHERE {shape.Where()}), NULL
        FROM measures WHERE {shape.Where()} GROUP BY "Office"
        UNION ALL SELECT NULL, 0, 0, 0, 0, 0, 0, 0, substr(day, 1, 4) FROM due WHERE day IS NOT NULL
        """);

    /// <summary>A day as the tables have it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Page(Shape shape, int size, string order) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        SELECT {Shown.Columns}, (SELECT count(*) FROM measures WHERE {shape.Where()})
        FROM measures AS m WHERE {shape.Where()} ORDER BY {order} LIMIT {size} OFFSET @from
        """);

    private static string Sum(string condition) => $"sum(CASE WHEN {condition} THEN 1 ELSE 0 END)";

    // Left open at its end, for one more condition.
    private static string FirstDue(Shape shape) =>
        $"SELECT (SELECT min(\"Due\") FROM measures WHERE {shape.Where()} AND {CanBeLate}";

    private static string? OfKind(MeasureKind kind) => kind switch
    {
        MeasureKind.Open => IsOpen,
        MeasureKind.Overdue => Overdue,
        MeasureKind.Due => Due,
        MeasureKind.Awaiting => "\"Standing\" IN ('CloseOutRequested', 'Reviewed')",
        MeasureKind.Closed => Closed,
        MeasureKind.Blocked => IsOpen + " AND \"Blocked\"",
        MeasureKind.LookBack => Closed + " AND \"LookBack\" <= @last",
        MeasureKind.LongTerm => "(\"LongTerm\" OR \"Deadline\" = 'long_term')",
        _ => null,
    };

    private readonly record struct Shape(MeasureKind Kind, bool Office, bool Problem, bool Measure)
    {
        public static Shape Of(MeasureQuery query) => new(query.Kind, query.Office is not null, !query.Problems.IsDefaultOrEmpty, query.Measure is not null);

        public string Where()
        {
            string?[] all =
            [
                "\"Rectification\" = @id",
                Office ? "\"Office\" = @office" : null,
                Problem ? "\"Problem\" = @problem" : null,
                Measure ? "\"Number\" = @measure" : null,
                OfKind(Kind),
            ];
            return string.Join(" AND ", all.OfType<string>());
        }
    }
}
