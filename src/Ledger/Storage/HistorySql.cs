using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Ledger.Storage;

/// <summary>What was reported of all, of one problem or of one measure, newest first.</summary>
internal static class HistorySql
{
    private static readonly RowReader<RecordRow> Records = new();
    private static readonly ConcurrentDictionary<(bool Problem, bool Measure, int Take), string> Texts = new();

    public static ValueTask<List<RecordRow>> AskAsync(DbContext db, string id, int? problem, int? measure, int take, CancellationToken cancellationToken)
    {
        var sql = Texts.GetOrAdd((problem is not null, measure is not null, take), static shape => Text(shape.Problem, shape.Measure, shape.Take));
        List<(string, object?)> parameters = [("@id", id)];
        if (problem is not null)
        {
            parameters.Add(("@problem", problem));
        }

        if (measure is not null)
        {
            parameters.Add(("@measure", measure));
        }

        return PreparedCommands.ListAsync(db, sql, Records.Of(db.Model), cancellationToken, [.. parameters]);
    }

    // How many are wanted stands in the text, as in QuestionSql.
    private static string Text(bool problem, bool measure, int take) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        SELECT {Records.Columns} FROM records AS m WHERE m."Rectification" = @id{(problem ? " AND m.\"Problem\" = @problem" : null)}{(measure ? " AND m.\"Measure\" = @measure" : null)}
        ORDER BY m."Sequence" DESC, m."Problem", m."Measure" LIMIT {take}
        """);
}
