using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Bot.Storage;

/// <summary>Contexts that stay open between turns. Opening a SQLite connection costs more than all of a turn's queries: EF Core registers its functions on it each time.</summary>
public sealed class ReadContexts(IDbContextFactory<SqliteAppDb> contexts) : IDisposable
{
    private readonly ConcurrentBag<SqliteAppDb> idle = [];

    /// <summary>A context of the caller's own until the lease is disposed of. For reading; what is tracked is forgotten.</summary>
    public async ValueTask<Lease> RentAsync(CancellationToken cancellationToken)
    {
        if (!idle.TryTake(out var db))
        {
            db = await contexts.CreateDbContextAsync(cancellationToken);
            await db.Database.OpenConnectionAsync(cancellationToken);
        }

        return new Lease(this, db);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (idle.TryTake(out var db))
        {
            db.Dispose();
        }
    }

    /// <summary>A context in use.</summary>
    public readonly struct Lease(ReadContexts owner, SqliteAppDb db) : IDisposable
    {
        /// <summary>The context.</summary>
        public AppDb Db => db;

        /// <summary>Gives the context back.</summary>
        public void Dispose()
        {
            db.ChangeTracker.Clear();
            owner.idle.Add(db);
        }
    }
}
