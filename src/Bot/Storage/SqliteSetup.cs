using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Storage;

/// <summary>How SQLite is opened here: write-ahead log, foreign keys, waiting for a busy writer, and a commit that survives a power cut.</summary>
public static class SqliteSetup
{
    /// <summary>How long a writer waits for another process's transaction.</summary>
    public static TimeSpan BusyTimeout { get; } = TimeSpan.FromSeconds(10);

    /// <summary>How long wiping waits for readers; writers wait behind it.</summary>
    public static TimeSpan EraseTimeout { get; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Points a context at the database of a data folder.</summary>
    public static DbContextOptionsBuilder UseEmbedded(this DbContextOptionsBuilder options, DataFolder folder) =>
        options.UseSqlite(new SqliteConnectionStringBuilder { DataSource = folder.Database, Pooling = true, ForeignKeys = true, DefaultTimeout = (int)BusyTimeout.TotalSeconds }.ToString())
            .AddInterceptors(Pragmas.Instance);

    /// <summary>Brings the database to the newest migration and turns the write-ahead log on.</summary>
    /// <remarks>One process at a time, by a lock that the operating system lets go of with the process. EF Core's own lock is a row: a process killed over it would keep everybody out for good.</remarks>
    public static async Task PrepareAsync(AppDb db, DataFolder folder, CancellationToken cancellationToken = default)
    {
        if (!(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return;
        }

        await using var held = await folder.LockAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock";""", cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
        await StateRebuild.RunAsync(db, cancellationToken);
    }

    /// <summary>Writes the database anew without its free space, and cuts the write-ahead log off: what was deleted is in neither any more.</summary>
    /// <remarks>Cheaper than <c>secure_delete</c>, which every write would pay for, and which leaves copies of rows where pages were split. Needs the file's size once more while it runs.</remarks>
    /// <returns>False where somebody still reads what the log holds.</returns>
    public static async Task<bool> EraseFreedAsync(AppDb db)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA busy_timeout={(int)EraseTimeout.TotalMilliseconds}; VACUUM; PRAGMA wal_checkpoint(TRUNCATE);";
        try
        {
            return await BusyAsync(command) == 0;
        }
        finally
        {
            command.CommandText = $"PRAGMA busy_timeout={(int)BusyTimeout.TotalMilliseconds};";
            await command.ExecuteNonQueryAsync();
        }
    }

    // The last of the results tells whether the log could be cut off; the first is the time set.
    private static async Task<long> BusyAsync(DbCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        var busy = 1L;
        do
        {
            busy = await reader.ReadAsync() ? reader.GetInt64(0) : busy;
        }
        while (await reader.NextResultAsync());
        return busy;
    }

    private sealed class Pragmas : DbConnectionInterceptor
    {
        private static readonly string Sql =
            $"PRAGMA busy_timeout={(int)BusyTimeout.TotalMilliseconds}; PRAGMA synchronous=FULL;";

        public static Pragmas Instance { get; } = new();

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Sql;
            command.ExecuteNonQuery();
        }

        public override Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
