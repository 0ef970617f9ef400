namespace RectifyBot.Understanding.Notices.Differences;

/// <summary>Pairs old with new texts one to one: the same text first, in order; then the most alike above the bar.</summary>
internal static class Pairing
{
    // Beyond this, comparing each with each costs more than asking a person.
    private const int MostComparisons = 250_000;

    /// <summary>Adds to <paramref name="was"/> (new index to old index) the pairs of equal keys, each side used once.</summary>
    public static void Exact(IReadOnlyList<(int Index, string Text)> old, IReadOnlyList<(int Index, string Text)> now, Dictionary<int, int> was)
    {
        var waiting = old.GroupBy(o => o.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<int>(g.Select(o => o.Index)), StringComparer.Ordinal);
        foreach (var (index, text) in now)
        {
            if (waiting.TryGetValue(text, out var same) && same.TryDequeue(out var found))
            {
                was[index] = found;
            }
        }
    }

    /// <summary>Adds the pairs that are alike enough, the most alike first, the earlier first among equals.</summary>
    public static void Alike(IReadOnlyList<(int Index, string Text)> old, IReadOnlyList<(int Index, string Text)> now, Dictionary<int, int> was)
    {
        if ((long)old.Count * now.Count is 0 or > MostComparisons)
        {
            return;
        }

        var oldPairs = old.Select(o => Likeness.Pairs(o.Text)).ToList();
        var nowPairs = now.Select(n => Likeness.Pairs(n.Text)).ToList();
        var candidates =
            from n in Enumerable.Range(0, now.Count)
            from o in Enumerable.Range(0, old.Count)
            let likeness = Likeness.Of(oldPairs[o], nowPairs[n])
            where likeness >= Likeness.Bar
            orderby likeness descending, n, o
            select (Now: now[n].Index, Old: old[o].Index);
        var taken = new HashSet<int>();
        foreach (var (index, found) in candidates.ToList())
        {
            if (!was.ContainsKey(index) && taken.Add(found))
            {
                was[index] = found;
            }
        }
    }
}
