using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Ledger.Storage;

/// <summary>Derives the state of the ledgers from their logs anew, where a newer version of the program keeps more of it than the one that wrote it.</summary>
public static class StateRebuild
{
    /// <summary>Rebuilds each ledger whose chain holds; of a broken one everything stays as it is, for <see cref="ChainVerifier"/> to name.</summary>
    public static async Task RunAsync(DbContext db, CancellationToken cancellationToken = default)
    {
        foreach (var id in await db.Set<RectificationRow>().Select(r => r.Id).ToListAsync(cancellationToken))
        {
            await RunAsync(db, id, cancellationToken);
        }
    }

    private static async Task RunAsync(DbContext db, string id, CancellationToken cancellationToken)
    {
        var walk = new ChainWalk(id, new Dictionary<int, string>());
        await foreach (var row in db.Set<EventRow>().AsNoTracking().Where(e => e.Rectification == id).OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!walk.Takes(row))
            {
                return;
            }
        }

        if (walk.Ledger is not { } ledger || walk.FirstMissing is not null)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Set<RecordRow>().Where(r => r.Rectification == id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<MeasureRow>().Where(r => r.Rectification == id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<ProblemRow>().Where(r => r.Rectification == id).ExecuteDeleteAsync(cancellationToken);
        db.Update(ledger.ToRow(walk.Head));
        db.AddRange(ledger.Problems.Select(p => p.ToRow(id)));
        db.AddRange(ledger.Measures.Select(m => m.ToRow(id)));
        db.AddRange(walk.History);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
