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
            var entry = Chain.Open(row.Json, row.Texts);
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
            trail = trail.After(Chain.Open(row.Json, row.Texts));
        }

        return trail;
    }

    /// <summary>Events by their numbers, with their seals, in order.</summary>
    public async Task<List<SealedEvent>> EventsAsync(string id, IReadOnlyCollection<int> sequences, CancellationToken cancellationToken = default)
    {
        var rows = await Events(id).Where(e => sequences.Contains(e.Sequence)).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new SealedEvent(Chain.Open(row.Json, row.Texts), row.Json, row.Hash, row.Texts));
    }

    /// <summary>What was done and said, newest first: of given problems (all where none is given), or of one measure of them.</summary>
    public Task<List<RecordRow>> HistoryAsync(
        string id, IReadOnlyCollection<int> problems, int? measure, int take, CancellationToken cancellationToken = default) =>
        HistoryAsync(id, new RecordFilter(problems, measure), 0, take, cancellationToken);

    /// <summary>The same of what a filter lets through, from a place in the list.</summary>
    public Task<List<RecordRow>> HistoryAsync(string id, RecordFilter filter, int skip, int take, CancellationToken cancellationToken = default) =>
        filter is { Problems.Count: <= 1, Office: null, Person: null } && skip == 0
            ? HistorySql.AskAsync(db, id, filter.Problems.Count == 0 ? null : filter.Problems.First(), filter.Measure, take, cancellationToken).AsTask()
            : Records(id, filter).OrderByDescending(r => r.Sequence).ThenBy(r => r.Problem).ThenBy(r => r.Measure).Skip(skip).Take(take).ToListAsync(cancellationToken);

    /// <summary>How much that is.</summary>
    public Task<int> CountHistoryAsync(string id, RecordFilter filter, CancellationToken cancellationToken = default) =>
        Records(id, filter).CountAsync(cancellationToken);

    /// <summary>What one event tells of each measure.</summary>
    public Task<List<RecordRow>> RecordsOfAsync(string id, int sequence, CancellationToken cancellationToken = default) =>
        db.Set<RecordRow>().AsNoTracking().Where(r => r.Rectification == id && r.Sequence == sequence)
            .OrderBy(r => r.Problem).ThenBy(r => r.Measure).ToListAsync(cancellationToken);

    /// <summary>Those of the events whose texts are gone; no order to remove them need be among what is shown.</summary>
    public async Task<IReadOnlySet<int>> WordlessAsync(string id, IReadOnlyCollection<int> sequences, CancellationToken cancellationToken = default) =>
        (await db.Set<EventRow>().Where(e => e.Rectification == id && sequences.Contains(e.Sequence) && e.Texts == null && e.Json.Contains("\"sealed\""))
            .Select(e => e.Sequence).ToListAsync(cancellationToken)).ToHashSet();

    private IQueryable<RecordRow> Records(string id, RecordFilter filter)
    {
        var (problems, measure, office, person) = filter;
        return db.Set<RecordRow>().AsNoTracking().Where(r => r.Rectification == id
            && (problems.Count == 0 || problems.Contains(r.Problem)) && (measure == null || r.Measure == measure)
            && (office == null || r.Office == office) && (person == null || r.Person == person));
    }

    private IQueryable<EventRow> Events(string id) =>
        db.Set<EventRow>().AsNoTracking().Where(e => e.Rectification == id).OrderBy(e => e.Sequence);

    private async Task<Rectification> CatchUpAsync(Rectification held, int version, CancellationToken cancellationToken)
    {
        var missed = await Events(held.Id).Where(e => e.Sequence > held.Version && e.Sequence <= version).ToListAsync(cancellationToken);
        return missed.Aggregate(held, (ledger, row) => Fold.Apply(ledger, Chain.Open(row.Json, row.Texts)));
    }
}

/// <summary>Which rows of the history are asked for; every condition that is set must hold.</summary>
/// <param name="Problems">Of these problems; of all where there are none.</param>
/// <param name="Office">Said or done by somebody of this office.</param>
/// <param name="Person">Said or done by this person, by the directory's name.</param>
public sealed record RecordFilter(IReadOnlyCollection<int> Problems, int? Measure, string? Office = null, string? Person = null);
