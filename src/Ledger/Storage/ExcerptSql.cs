using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger.Questions;

namespace RectifyBot.Ledger.Storage;

/// <summary>An excerpt of a ledger that is not in memory: the outline, and of the measures those that are asked for.</summary>
internal static class ExcerptSql
{
    private static readonly RowReader<ProblemRow> Problems = new();

    private static readonly string Outline =
        $"""
        SELECT {Problems.Columns}, (SELECT count(*) FROM (SELECT 1 FROM measures AS x WHERE x."Rectification" = m."Rectification" AND x."Problem" = m."Number" LIMIT 1) AS one)
        FROM problems AS m WHERE m."Rectification" = @id ORDER BY m."Number"
        """;

    public static async ValueTask<LedgerExcerpt> AskAsync(
        DbContext db, string id, Func<ValueTask<List<Measure>>> measures, CancellationToken cancellationToken)
    {
        var problem = Problems.Of(db.Model);
        var organisation = await PreparedCommands.ListAsync(
            db, "SELECT \"Organisation\" FROM rectifications WHERE \"Id\" = @id", static r => r.GetString(0), cancellationToken, ("@id", id));
        var outline = await PreparedCommands.ListAsync(db, Outline, Row, cancellationToken, ("@id", id));
        return new LedgerExcerpt(organisation.Single(), [.. outline.Select(o => Mapping.ToProblem(o.Row))], await measures(), outline.Count(o => o.Measures == 0));

        (ProblemRow Row, long Measures) Row(DbDataReader row) => (problem(row), row.GetInt64(Problems.Count));
    }
}
