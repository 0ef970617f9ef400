namespace RectifyBot.Understanding.Messages.Content;

/// <summary>Which measures hold a gram, and how much it tells: inverted lists over the measures of one ledger.</summary>
internal sealed class Postings
{
    /// <summary>How much a gram of the problem's title counts beside one of the measure's own text.</summary>
    private const float TitleWeight = 0.5f;

    private readonly ulong[] keys;
    private readonly int[] offsets;
    private readonly int[] measures;
    private readonly bool[] fromTitle;
    private readonly float[] norms;

    private Postings(ulong[] keys, int[] offsets, int[] measures, bool[] fromTitle, float[] norms)
    {
        this.keys = keys;
        this.offsets = offsets;
        this.measures = measures;
        this.fromTitle = fromTitle;
        this.norms = norms;
    }

    /// <summary>How many measures there are.</summary>
    public int Count => norms.Length;

    public static Postings Of(IReadOnlyList<MeasureText> texts)
    {
        var entries = new List<ulong>(texts.Count * 128);
        for (var measure = 0; measure < texts.Count; measure++)
        {
            Add(entries, texts[measure].Own, measure, titleBit: 0);
            Add(entries, texts[measure].Title, measure, titleBit: 1);
        }

        var sorted = entries.ToArray();
        Array.Sort(sorted);
        return Group(sorted, Norms(texts));
    }

    /// <summary>Adds to each measure's score what a gram tells of it; a gram that very many measures hold tells nothing.</summary>
    public void Score(ulong key, float weight, Span<float> scores)
    {
        var at = Array.BinarySearch(keys, key);
        if (at < 0)
        {
            return;
        }

        var (from, to) = (offsets[at], offsets[at + 1]);
        if (to - from > Math.Max(48, Count / 24))
        {
            return;
        }

        var tells = weight * Rarity(to - from);
        for (var n = from; n < to; n++)
        {
            scores[measures[n]] += tells * norms[measures[n]] * (fromTitle[n] ? TitleWeight : 1f);
        }
    }

    /// <summary>1 for what one measure alone holds, 0 for what all hold.</summary>
    private float Rarity(int held) =>
        MathF.Log((Count + 0.5f) / held) / MathF.Log(Count + 1.5f);

    private static void Add(List<ulong> entries, string text, int measure, ulong titleBit)
    {
        foreach (var gram in Gram.Of(text))
        {
            entries.Add((gram.Key << 24) | ((ulong)measure << 1) | titleBit);
        }
    }

    private static Postings Group(ulong[] sorted, float[] norms)
    {
        var (keys, offsets) = (new List<ulong>(), new List<int>());
        var (measures, titles) = (new List<int>(sorted.Length), new List<bool>(sorted.Length));
        foreach (var entry in sorted)
        {
            var (key, measure) = (entry >> 24, (int)((entry >> 1) & 0x7fffff));
            if (keys.Count == 0 || keys[^1] != key)
            {
                keys.Add(key);
                offsets.Add(measures.Count);
            }
            else if (measures[^1] == measure)
            {
                continue;
            }

            measures.Add(measure);
            titles.Add((entry & 1) == 1);
        }

        offsets.Add(measures.Count);
        return new Postings([.. keys], [.. offsets], [.. measures], [.. titles], norms);
    }

    // A long measure holds more by chance; it counts a little less for each gram.
    private static float[] Norms(IReadOnlyList<MeasureText> texts)
    {
        var average = texts.Count == 0 ? 1 : Math.Max(1, texts.Average(t => t.Own.Length));
        return [.. texts.Select(t => 1f / (0.7f + (0.3f * MathF.Min(4f, (float)(t.Own.Length / average)))))];
    }
}
