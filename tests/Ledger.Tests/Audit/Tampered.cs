using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Ledger.Tests.Audit;

/// <summary>A database that somebody changes with a tool of their own; each change is undone after it was looked at.</summary>
internal sealed class Tampered : IDisposable
{
    private readonly TestDatabase database;
    private readonly DbContext db;

    private Tampered(TestDatabase database, IReadOnlyList<EventRow> rows)
    {
        (this.database, Rows) = (database, rows);
        db = database.Open();
        Heads = rows.ToDictionary(r => r.Sequence, r => r.Hash);
    }

    public IReadOnlyList<EventRow> Rows { get; }

    /// <summary>The heads as the log outside of the database has them, a line for each event.</summary>
    public Dictionary<int, string> Heads { get; }

    public static async Task<Tampered> MakeAsync()
    {
        var database = await FullLedger.MakeAsync();
        return new Tampered(database, await FullLedger.RowsAsync(database));
    }

    public void Dispose()
    {
        db.Dispose();
        database.Dispose();
    }

    public Task<int?> BreakAsync(string sql, params object?[] values) => BreakAsync(() => Run(sql, values));

    /// <summary>What verify names after the change; null where it finds nothing.</summary>
    public async Task<int?> BreakAsync(Action change, bool heads = true)
    {
        var report = await ReportAsync(change, heads);
        Assert.Equal(report.Ok, report.FirstBreak is null);
        return report.FirstBreak;
    }

    public async Task<ChainReport> ReportAsync(Action change, bool heads = true)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        using var untouched = new SqliteConnection("Data Source=:memory:");
        untouched.Open();
        connection.BackupDatabase(untouched);
        try
        {
            change();
            return await ChainVerifier.VerifyAsync(db, "r1", heads ? Heads : null);
        }
        finally
        {
            db.ChangeTracker.Clear();
            untouched.BackupDatabase(connection);
        }
    }

    /// <summary>Runs SQL with values for $0, $1, …</summary>
    public void Run(string sql, params object?[] values)
    {
        using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i}", values[i] ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }

    /// <summary>Puts a row in, under a number.</summary>
    public void Put(EventRow row, int sequence) => Run(
        """INSERT INTO ledger_events ("Rectification", "Sequence", "Kind", "At", "Json", "Hash", "Texts") VALUES ($0, $1, $2, $3, $4, $5, $6)""",
        row.Rectification, sequence, row.Kind, row.At, row.Json, row.Hash, row.Texts);

    public void Drop(int from, int to) => Run("""DELETE FROM ledger_events WHERE "Sequence" BETWEEN $0 AND $1""", from, to);

    public void RebuildState() => StateRebuild.RunAsync(db).GetAwaiter().GetResult();
}
