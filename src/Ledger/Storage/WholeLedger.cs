using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Ledger.Storage;

/// <summary>Reads the derived state of one ledger, whole.</summary>
internal static class WholeLedger
{
    private static readonly RowReader<RectificationRow> Rectifications = new();
    private static readonly RowReader<ProblemRow> Problems = new();
    private static readonly RowReader<MeasureRow> Measures = new();

    private static readonly string RectificationSql = $"SELECT {Rectifications.Columns} FROM rectifications AS m WHERE m.\"Id\" = @id";
    private static readonly string ProblemSql = $"SELECT {Problems.Columns} FROM problems AS m WHERE m.\"Rectification\" = @id ORDER BY m.\"Number\"";
    private static readonly string MeasureSql = $"SELECT {Measures.Columns} FROM measures AS m WHERE m.\"Rectification\" = @id ORDER BY m.\"Problem\", m.\"Number\"";

    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public static ValueTask<Rectification> ReadAsync(DbContext db, string id, CancellationToken cancellationToken) =>
        LedgerVersion.SteadyAsync(db, id, () => ReadOnceAsync(db, id, cancellationToken), cancellationToken);

    private static async ValueTask<Rectification> ReadOnceAsync(DbContext db, string id, CancellationToken cancellationToken)
    {
        var row = await PreparedCommands.ListAsync(db, RectificationSql, Rectifications.Of(db.Model), cancellationToken, ("@id", id));
        var problems = await PreparedCommands.ListAsync(db, ProblemSql, Problems.Of(db.Model), cancellationToken, ("@id", id));
        var measures = await PreparedCommands.ListAsync(db, MeasureSql, Measures.Of(db.Model), cancellationToken, ("@id", id));
        return Mapping.ToLedger(row.Single(), problems, measures);
    }
}
