using System.Collections.Concurrent;

namespace RectifyBot.Ledger.Storage;

/// <summary>Ledgers already read, by their version. A reader always asks the database for the version first, so nothing here outlives a change.</summary>
/// <param name="capacity">How many ledgers are held; beyond it, those least lately put are dropped.</param>
public sealed class LedgerCache(int capacity = 256)
{
    private readonly ConcurrentDictionary<string, Held> held = new(StringComparer.Ordinal);
    private long clock;

    internal Rectification? Find(string id) => held.TryGetValue(id, out var found) ? found.Ledger : null;

    internal void Put(Rectification ledger)
    {
        held.AddOrUpdate(
            ledger.Id,
            static (_, put) => put,
            static (_, old, put) => old.Ledger.Version > put.Ledger.Version ? old : put,
            new Held(ledger, Interlocked.Increment(ref clock)));
        if (held.Count > capacity)
        {
            held.TryRemove(held.MinBy(h => h.Value.Stamp).Key, out _);
        }
    }

    private sealed record Held(Rectification Ledger, long Stamp);
}
