using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Storage;

/// <summary>Writes an event and the state derived from it; only the rows that the event changed are touched.</summary>
internal static class Projection
{
    public static async Task WriteAsync(DbContext db, Rectification? before, Rectification after, SealedEvent entry, CancellationToken cancellationToken)
    {
        db.Add(entry.ToRow());
        db.Entry(after.ToRow(entry.Hash)).State = before is null ? EntityState.Added : EntityState.Modified;
        if (entry.Event.Body is NoticeImported)
        {
            await ReplaceOutlineAsync(db, after, cancellationToken);
        }
        else
        {
            WriteMeasures(db, before!, after);
        }

        await WriteHistoryAsync(db, before, after, entry.Event, cancellationToken);
        if (entry.Event.Body is TextRemoved removed)
        {
            await db.Set<EventRow>().Where(e => e.Rectification == after.Id && e.Sequence == removed.Sequence)
                .ExecuteUpdateAsync(set => set.SetProperty(e => e.Texts, (string?)null), cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private static async Task ReplaceOutlineAsync(DbContext db, Rectification after, CancellationToken cancellationToken)
    {
        await db.Set<MeasureRow>().Where(m => m.Rectification == after.Id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<ProblemRow>().Where(p => p.Rectification == after.Id).ExecuteDeleteAsync(cancellationToken);
        db.AddRange(after.Problems.Select(p => p.ToRow(after.Id)));
        db.AddRange(after.Measures.Select(m => m.ToRow(after.Id)));
    }

    private static async Task WriteHistoryAsync(DbContext db, Rectification? before, Rectification after, LedgerEvent entry, CancellationToken cancellationToken)
    {
        if (History.Touched(entry.Body) is not { } touched)
        {
            db.AddRange(History.After([], entry, before, after));
            return;
        }

        var held = db.Set<RecordRow>().AsNoTracking().Where(r => r.Rectification == after.Id).Where(touched);
        var rows = await held.ToListAsync(cancellationToken);
        await held.ExecuteDeleteAsync(cancellationToken);
        db.AddRange(History.After(rows, entry, before, after));
    }

    // Both lists are in the order of their numbers; between them measures come, and merged ones go.
    private static void WriteMeasures(DbContext db, Rectification before, Rectification after)
    {
        var held = 0;
        foreach (var measure in after.Measures)
        {
            for (; held < before.Measures.Length && before.Measures[held].Number < measure.Number; held++)
            {
                db.Entry(before.Measures[held].ToRow(after.Id)).State = EntityState.Deleted;
            }

            var added = held >= before.Measures.Length || before.Measures[held].Number != measure.Number;
            if (added || !ReferenceEquals(before.Measures[held], measure))
            {
                db.Entry(measure.ToRow(after.Id)).State = added ? EntityState.Added : EntityState.Modified;
            }

            held += added ? 0 : 1;
        }

        for (; held < before.Measures.Length; held++)
        {
            db.Entry(before.Measures[held].ToRow(after.Id)).State = EntityState.Deleted;
        }
    }
}
