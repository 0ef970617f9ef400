using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Storage;

/// <summary>One walk along a chain: what has been found so far, and what it folds to.</summary>
/// <param name="heads">Hashes known from outside of the database, by the numbers of their events.</param>
internal sealed class ChainWalk(string rectification, IReadOnlyDictionary<int, string> heads)
{
    // Events whose texts are gone, wholly or in part; an order to remove them must come later.
    private readonly SortedSet<int> wordless = [];

    // Events that have texts; after an order to remove them they may not.
    private readonly HashSet<int> worded = [];

    private readonly SortedSet<int> putBack = [];

    public string Rectification => rectification;

    public int Count { get; private set; }

    public string Head { get; private set; } = Chain.Root;

    public Rectification? Ledger { get; private set; }

    public List<RecordRow> History { get; private set; } = [];

    /// <summary>The first event that is known elsewhere and not here, or whose texts are gone though nobody ordered it, or are back though somebody did.</summary>
    /// <remarks>Where the end is cut, the order may have stood in it.</remarks>
    public int? FirstMissing => putBack.Count > 0 ? putBack.Min
        : heads.Keys.Any(n => n > Count) ? Count + 1
        : wordless.Count > 0 ? wordless.Min
        : null;

    /// <summary>Whether the next event holds; then it is taken in.</summary>
    public bool Takes(EventRow row)
    {
        var sequence = Count + 1;
        if (row.Sequence != sequence || !Chain.Holds(row.Json, row.Texts, row.Hash, row.Rectification, sequence, Head, out var gone)
            || (heads.TryGetValue(sequence, out var known) && known != row.Hash))
        {
            return false;
        }

        var entry = Chain.Open(row.Json, row.Texts);
        if (Mapping.Kind(entry.Body) != row.Kind || Instants.Write(entry.At) != row.At || !Folds(entry) || !Removes(entry))
        {
            return false;
        }

        if (gone > 0)
        {
            wordless.Add(sequence);
        }

        if (row.Texts is not null)
        {
            worded.Add(sequence);
        }

        (Count, Head) = (sequence, row.Hash);
        return true;
    }

    public ChainReport Whole() => new(rectification, Ledger?.Heading.Organisation ?? string.Empty, Ok: true, Count, Head, null);

    public ChainReport Broken(int at) => new(rectification, Ledger?.Heading.Organisation ?? string.Empty, Ok: false, Math.Min(Count, at - 1), Head, at);

    private bool Folds(LedgerEvent entry)
    {
        try
        {
            var after = Fold.Apply(Ledger, entry);
            History = Storage.History.After(History, entry, Ledger, after);
            Ledger = after;
            return true;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException)
        {
            return false;
        }
    }

    // What was ordered to be removed is gone, all of it.
    private bool Removes(LedgerEvent entry)
    {
        if (entry.Body is not TextRemoved removed)
        {
            return true;
        }

        var back = worded.Contains(removed.Sequence) && putBack.Add(removed.Sequence);
        return wordless.Remove(removed.Sequence) || back;
    }
}
