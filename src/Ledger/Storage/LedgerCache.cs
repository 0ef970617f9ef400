using System.Collections.Concurrent;

namespace RectifyBot.Ledger.Storage;

/// <summary>Ledgers already read, by their version. A reader always asks the database for the version first, so nothing here outlives a change.</summary>
/// <param name="capacity">How many measures are held, in all ledgers together; beyond it, those least lately put are dropped, but never the last one. A measure takes some 500 bytes.</param>
public sealed class LedgerCache(int capacity = 200_000)
{
    private readonly ConcurrentDictionary<string, Held> held = new(StringComparer.Ordinal);
    private readonly Lock dropping = new();
    private long clock;
    private long measures;

    internal Rectification? Find(string id) => held.TryGetValue(id, out var found) ? found.Ledger : null;

    internal void Put(Rectification ledger)
    {
        var put = new Held(ledger, Interlocked.Increment(ref clock));
        while (true)
        {
            if (!held.TryGetValue(ledger.Id, out var old))
            {
                if (held.TryAdd(ledger.Id, put))
                {
                    Count(Weight(ledger));
                    return;
                }
            }
            else if (old.Ledger.Version > ledger.Version)
            {
                return;
            }
            else if (held.TryUpdate(ledger.Id, put, old))
            {
                Count(Weight(ledger) - Weight(old.Ledger));
                return;
            }
        }
    }

    private void Count(long change)
    {
        if (Interlocked.Add(ref measures, change) > capacity && held.Count > 1)
        {
            lock (dropping)
            {
                Drop();
            }
        }
    }

    // A tenth more than must go: sorting thousands of ledgers for each one that is put would cost more than reading it again.
    private void Drop()
    {
        // ToArray is one moment of the dictionary; an ordering copies it by a count that others change meanwhile.
        foreach (var (id, oldest) in held.ToArray().OrderBy(h => h.Value.Stamp))
        {
            if (Interlocked.Read(ref measures) <= capacity - (capacity / 10) || held.Count <= 1)
            {
                return;
            }

            if (held.TryRemove(KeyValuePair.Create(id, oldest)))
            {
                Interlocked.Add(ref measures, -Weight(oldest.Ledger));
            }
        }
    }

    // A ledger without measures takes room as well.
    private static long Weight(Rectification ledger) => ledger.Measures.Length + 1L;

    private sealed record Held(Rectification Ledger, long Stamp);
}
