namespace RectifyBot.Understanding.Messages.Words;

/// <summary>The acting and asking words of a message, with their places.</summary>
internal sealed class Hits
{
    private readonly List<(Word Word, int Start, int End)> all;

    private Hits(List<(Word Word, int Start, int End)> all) => this.all = all;

    /// <summary>Reads all of them; what stands in quotation marks, in titles, or inside a word that only looks alike does not count.</summary>
    public static Hits In(string text, IReadOnlyList<(int Start, int End)> quoted)
    {
        var found = new List<(Word Word, int Start, int End)>();
        for (var at = 0; at < text.Length; at++)
        {
            Vocabulary.Acting.All(text, at, found);
        }

        found = WithoutInner(found);
        var silent = found.Where(f => f.Word == Word.Nothing).Select(f => (f.Start, f.End)).Concat(quoted).OrderBy(s => s.Start).ToList();
        var kept = silent.Count == 0 ? found : Without(found, silent);
        var others = kept.Where(f => f.Word == Word.NotMine).Select(f => (f.Start, f.End)).ToList();
        return new Hits(others.Count == 0 ? kept : [.. kept.Where(h => h.Word != Word.Mine || !others.Exists(o => o.Start <= h.Start && h.End <= o.End))]);
    }

    public bool Has(Word word) => all.Exists(h => h.Word == word);

    public bool HasAny(params ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (Has(word))
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerable<(Word Word, int Start, int End)> Of(Word word) => all.Where(h => h.Word == word);

    public bool HasIn(Word word, int start, int end) => all.Exists(h => h.Word == word && h.Start >= start && h.End <= end);

    // 请 in 申请 is not said twice.
    private static List<(Word Word, int Start, int End)> WithoutInner(List<(Word Word, int Start, int End)> found)
    {
        var reach = new int[Enum.GetValues<Word>().Length];
        var kept = new List<(Word Word, int Start, int End)>(found.Count);
        foreach (var hit in found)
        {
            if (hit.End > reach[(int)hit.Word])
            {
                reach[(int)hit.Word] = hit.End;
                kept.Add(hit);
            }
        }

        return kept;
    }

    // Silent stretches are sorted, so one walk is enough however long the text is.
    private static List<(Word Word, int Start, int End)> Without(List<(Word Word, int Start, int End)> found, List<(int Start, int End)> silent)
    {
        var kept = new List<(Word Word, int Start, int End)>(found.Count);
        var (next, reach) = (0, (Start: -1, End: -1));
        foreach (var hit in found)
        {
            while (next < silent.Count && silent[next].Start <= hit.Start)
            {
                reach = silent[next].End > reach.End ? silent[next] : reach;
                next++;
            }

            if (hit.Word != Word.Nothing && hit.End > reach.End)
            {
                kept.Add(hit);
            }
        }

        return kept;
    }
}
