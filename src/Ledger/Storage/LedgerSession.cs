using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Storage;

/// <summary>Writes to ledgers inside a transaction that the caller holds; <see cref="Publish"/> after it committed.</summary>
/// <remarks>One writer at a time for each rectification: SQLite has but one, other databases lock the rectification's row.</remarks>
public sealed class LedgerSession(DbContext db, LedgerCache cache, TimeProvider clock)
{
    private static readonly Func<DbContext, string, Task<RectificationRow?>> State = EF.CompileAsyncQuery(
        (DbContext db, string id) => db.Set<RectificationRow>().AsNoTracking().SingleOrDefault(r => r.Id == id));

    // Asked only for a ledger that this transaction has not written to, so what it puts into the cache is committed.
    private readonly LedgerReader reader = new(db, cache);
    private ImmutableDictionary<string, Working> working = ImmutableDictionary<string, Working>.Empty;

    /// <summary>The ledger as this transaction sees it, or null.</summary>
    public async ValueTask<Rectification?> FindAsync(string id, CancellationToken cancellationToken = default) =>
        (await OpenAsync(id, cancellationToken))?.Ledger;

    /// <summary>Records what <paramref name="decide"/> allows. Nothing is written where it refuses, or where it gives null because nothing would change.</summary>
    /// <returns>The sealed event; null where nothing changes; or the refusal.</returns>
    public async Task<Outcome<SealedEvent?>> AppendAsync(
        string id, Actor by, Func<Rectification?, Outcome<EventBody?>> decide, CancellationToken cancellationToken = default)
    {
        if (by.Ledger is { } own && own != id)
        {
            return new Refusal(RefusalCode.OtherLedger);
        }

        var current = await OpenAsync(id, cancellationToken);
        var decided = decide(current?.Ledger);
        if ((decided.Refusal ?? await NothingToRemoveAsync(id, decided.Value, cancellationToken)) is { } refusal)
        {
            return refusal;
        }

        return decided.Value is { } body ? await WriteAsync(id, by, body, current, cancellationToken) : default;
    }

    // Only the log knows whether an event has texts still.
    private async Task<Refusal?> NothingToRemoveAsync(string id, EventBody? body, CancellationToken cancellationToken) =>
        body is TextRemoved removed && !await db.Set<EventRow>().AnyAsync(e => e.Rectification == id && e.Sequence == removed.Sequence && e.Texts != null, cancellationToken)
            ? new Refusal(RefusalCode.NothingToRemove, About: $"{removed.Sequence}")
            : null;

    /// <summary>What this session has appended so far; give it to <see cref="RollBackTo"/> when a savepoint is rolled back.</summary>
    public object Mark() => working;

    /// <summary>Forgets what was appended after <paramref name="mark"/>.</summary>
    public void RollBackTo(object mark) => working = (ImmutableDictionary<string, Working>)mark;

    /// <summary>What was last published removed texts: their bytes lie in the database's free space until it is cleaned.</summary>
    public bool Erased { get; private set; }

    /// <summary>Lets readers see what was committed without reading it again, and makes the session ready for the next transaction.</summary>
    /// <returns>The heads of the chains that grew.</returns>
    public IReadOnlyList<ChainHead> Publish()
    {
        var changed = working.Values.Where(w => w.Changed).ToList();
        Erased = changed.Exists(w => w.Erased);
        changed.ForEach(w => cache.Put(w.Ledger));
        Forget();
        return changed.ConvertAll(w => new ChainHead(w.Ledger.Id, w.Ledger.Version, w.Head));
    }

    /// <summary>Makes the session ready for the next transaction after this one was rolled back.</summary>
    public void Forget() => working = working.Clear();

    private async ValueTask<Working?> OpenAsync(string id, CancellationToken cancellationToken)
    {
        if (working.TryGetValue(id, out var opened))
        {
            return opened;
        }

        var row = await State(db, id);
        if (row is null)
        {
            return null;
        }

        var ledger = cache.Find(id) is { } held && held.Version == row.Version ? held : await reader.FindAsync(id, cancellationToken);
        opened = new Working(ledger!, row.Head, Changed: false);
        working = working.SetItem(id, opened);
        return opened;
    }

    private async Task<SealedEvent> WriteAsync(string id, Actor by, EventBody body, Working? current, CancellationToken cancellationToken)
    {
        var entry = Chain.Seal(new LedgerEvent(id, (current?.Ledger.Version ?? 0) + 1, Now(), by, body, current?.Head ?? Chain.Root));
        var next = Fold.Apply(current?.Ledger, entry.Event);
        await Projection.WriteAsync(db, current?.Ledger, next, entry, cancellationToken);
        working = working.SetItem(id, new Working(next, entry.Hash, Changed: true, Erased: body is TextRemoved || current is { Erased: true }));
        return entry;
    }

    // To the millisecond, as the canonical JSON keeps it: what is folded now must equal what is read back later.
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    private sealed record Working(Rectification Ledger, string Head, bool Changed, bool Erased = false);
}

/// <summary>How long a chain is, and the hash of its last event: what must be kept elsewhere, so that a cut end is found.</summary>
public sealed record ChainHead(string Rectification, int Sequence, string Head);
