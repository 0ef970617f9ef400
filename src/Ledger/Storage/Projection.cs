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
        if (entry.Event.Body is NoticeImported imported)
        {
            await ReplaceOutlineAsync(db, after, cancellationToken);
            await RenumberRecordsAsync(db, after.Id, imported, cancellationToken);
        }
        else
        {
            WriteMeasures(db, before!, after);
        }

        if (entry.Event.Body is ProgressReported { Report: var report })
        {
            db.AddRange(report.Records.Select(r => r.ToRow(entry.Event)));
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

    private static async Task RenumberRecordsAsync(DbContext db, string id, NoticeImported imported, CancellationToken cancellationToken)
    {
        var rows = await db.Set<RecordRow>().AsNoTracking().Where(r => r.Rectification == id).ToListAsync(cancellationToken);
        if (rows.Count > 0)
        {
            await db.Set<RecordRow>().Where(r => r.Rectification == id).ExecuteDeleteAsync(cancellationToken);
            db.AddRange(Renumbered(rows, imported));
        }
    }

    /// <summary>The records under the numbers that their measures have in a revised notice; those of measures that went stay in the log alone.</summary>
    internal static List<RecordRow> Renumbered(List<RecordRow> rows, NoticeImported imported)
    {
        var now = (from p in imported.Problems from m in p.Measures where m.Was is not null select (m.Was!.Value, new MeasureNumber(p.Number, m.Number)))
            .GroupBy(pair => pair.Value).ToDictionary(g => g.Key, g => g.First().Item2);
        var kept = rows.FindAll(r => now.ContainsKey(new MeasureNumber(r.Problem, r.Measure)));
        foreach (var row in kept)
        {
            (row.Problem, row.Measure) = now[new MeasureNumber(row.Problem, row.Measure)] is var number ? (number.Problem, number.Measure) : default;
        }

        return kept;
    }

    // Measures only come to the ones that are there: both lists are in the order of their numbers.
    private static void WriteMeasures(DbContext db, Rectification before, Rectification after)
    {
        var held = 0;
        foreach (var measure in after.Measures)
        {
            var added = held >= before.Measures.Length || before.Measures[held].Number != measure.Number;
            if (added || !ReferenceEquals(before.Measures[held], measure))
            {
                db.Entry(measure.ToRow(after.Id)).State = added ? EntityState.Added : EntityState.Modified;
            }

            held += added ? 0 : 1;
        }
    }
}
