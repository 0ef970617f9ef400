using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Storage;

/// <summary>Reads ledgers through one database context. Not for several threads at once.</summary>
public sealed class LedgerReader(DbContext db, LedgerCache cache)
{
    // Beyond this many missed events, reading the derived state afresh is cheaper than folding.
    private const int FoldAtMost = 200;

    /// <summary>The ledger as the database has it now, or null where it has none of that name.</summary>
    public async ValueTask<Rectification?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        if (await LedgerVersion.OfAsync(db, id, cancellationToken) is not { } version)
        {
            return null;
        }

        var held = cache.Find(id);
        if (held?.Version == version)
        {
            return held;
        }

        var ledger = held is not null && version > held.Version && version - held.Version <= FoldAtMost
            ? await CatchUpAsync(held, version, cancellationToken)
            : await WholeLedger.ReadAsync(db, id, cancellationToken);
        cache.Put(ledger);
        return ledger;
    }

    /// <summary>Every rectification held, by organisation, then by round.</summary>
    public Task<List<RectificationRow>> ListAsync(CancellationToken cancellationToken = default) =>
        db.Set<RectificationRow>().AsNoTracking().OrderBy(r => r.Organisation).ThenBy(r => r.Round).ToListAsync(cancellationToken);

    /// <summary>The ledger as it was recorded up to an instant, folded from the log alone; null where nothing was recorded by then.</summary>
    /// <param name="until">UTC; events at this instant itself are included.</param>
    public async Task<Rectification?> AsOfAsync(string id, DateTime until, CancellationToken cancellationToken = default)
    {
        Rectification? ledger = null;
        await foreach (var row in Events(id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            // The first one later ends it: a clock that was set back must not leave a hole in the chain.
            var entry = Chain.Open(row.Json);
            if (entry.At.UtcDateTime > until)
            {
                break;
            }

            ledger = Fold.Apply(ledger, entry);
        }

        return ledger;
    }

    /// <summary>The trail of what was confirmed, up to an event; later ones are not looked at.</summary>
    public async Task<Trail> TrailAsync(string id, int upTo, CancellationToken cancellationToken = default)
    {
        var trail = Trail.Empty;
        await foreach (var row in Events(id).Where(e => e.Sequence <= upTo).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            trail = trail.After(Chain.Open(row.Json));
        }

        return trail;
    }

    /// <summary>Events by their numbers, with their seals, in order.</summary>
    public async Task<List<SealedEvent>> EventsAsync(string id, IReadOnlyCollection<int> sequences, CancellationToken cancellationToken = default)
    {
        var rows = await Events(id).Where(e => sequences.Contains(e.Sequence)).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new SealedEvent(Chain.Open(row.Json), row.Json, row.Hash));
    }

    /// <summary>What was reported, newest first: of given problems (all where none is given), or of one measure of them.</summary>
    public async Task<List<RecordRow>> HistoryAsync(
        string id, IReadOnlyCollection<int> problems, int? measure, int take, CancellationToken cancellationToken = default) =>
        problems.Count <= 1
            ? await HistorySql.AskAsync(db, id, problems.Count == 0 ? null : problems.First(), measure, take, cancellationToken)
            : await db.Set<RecordRow>().AsNoTracking()
                .Where(r => r.Rectification == id && problems.Contains(r.Problem) && (measure == null || r.Measure == measure))
                .OrderByDescending(r => r.Sequence).ThenBy(r => r.Problem).ThenBy(r => r.Measure).Take(take).ToListAsync(cancellationToken);

    private IQueryable<EventRow> Events(string id) =>
        db.Set<EventRow>().AsNoTracking().Where(e => e.Rectification == id).OrderBy(e => e.Sequence);

    private async Task<Rectification> CatchUpAsync(Rectification held, int version, CancellationToken cancellationToken)
    {
        var missed = await Events(held.Id).Where(e => e.Sequence > held.Version && e.Sequence <= version).ToListAsync(cancellationToken);
        return missed.Aggregate(held, (ledger, row) => Fold.Apply(ledger, Chain.Open(row.Json)));
    }
}
