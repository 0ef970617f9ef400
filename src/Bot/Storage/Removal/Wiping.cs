using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Bot.Storage.Removal;

/// <summary>SQLite leaves deleted rows in free pages and in the write-ahead log. This writes the file anew without them and empties the log.</summary>
internal sealed class Wiping(IDbContextFactory<SqliteAppDb> contexts, ILogger<Wiping> logger)
{
    private const int Tries = 20;
    private const int Busy = 5;
    private const int Locked = 6;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Does it, around whoever reads and writes meanwhile; where they never let it, that is logged, and the next removal does it.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        for (var (tries, written) = (0, false); tries < Tries; tries++)
        {
            try
            {
                written = written || await WriteAnewAsync(db);
                if (await CheckpointAsync(db))
                {
                    return;
                }
            }
            catch (SqliteException e) when (e.SqliteErrorCode is Busy or Locked)
            {
                // Again.
            }

            await Task.Delay(Pause, TimeProvider.System, CancellationToken.None);
        }

        Log.RemainsNotWiped(logger);
    }

    private static async Task<bool> WriteAnewAsync(SqliteAppDb db)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA temp_store=MEMORY; VACUUM;", CancellationToken.None);
        return true;
    }

    private static async Task<bool> CheckpointAsync(SqliteAppDb db)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() && reader.GetInt64(0) == 0;
    }
}
