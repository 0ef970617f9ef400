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
