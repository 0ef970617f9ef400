namespace RectifyBot.Understanding.Messages.Content;

/// <summary>Which measures hold a gram, and how much it tells: inverted lists over the measures of one ledger.</summary>
internal sealed class Postings
{
    /// <summary>How much a gram of the problem's title counts beside one of the measure's own text.</summary>
    private const float TitleWeight = 0.5f;

    /// <summary>How much two characters count that the measure has with one between them: 违建 for 违法建筑.</summary>
    private const float ShortenedWeight = 0.6f;

    private readonly ulong[] keys;
    private readonly int[] offsets;
    private readonly int[] measures;
    private readonly byte[] kinds;
    private readonly float[] norms;

    private Postings(ulong[] keys, int[] offsets, int[] measures, byte[] kinds, float[] norms)
    {
        this.keys = keys;
        this.offsets = offsets;
        this.measures = measures;
        this.kinds = kinds;
        this.norms = norms;
    }

    // Sorted by how much they tell: of the same gram of one measure the first is kept.
    private enum Kind : byte
    {
        Own,
        Title,
        Shortened,
    }

    /// <summary>How many measures there are.</summary>
    public int Count => norms.Length;

    public static Postings Of(IReadOnlyList<MeasureText> texts)
    {
        var entries = new List<ulong>(texts.Count * 128);
        for (var measure = 0; measure < texts.Count; measure++)
        {
            Add(entries, texts[measure].Own, measure, Kind.Own);
            Add(entries, texts[measure].Title, measure, Kind.Title);
            AddShortened(entries, texts[measure].Own, measure);
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
        var whole = to - from - kinds.AsSpan(from, to - from).Count((byte)Kind.Shortened);
        var held = whole > 0 ? whole : to - from;
        if (held > Math.Max(48, Count / 24))
        {
            return;
        }

        var tells = weight * Rarity(held);
        for (var n = from; n < to; n++)
        {
            scores[measures[n]] += tells * norms[measures[n]] * Weight(kinds[n]);
        }
    }

    private static float Weight(byte kind) => (Kind)kind switch { Kind.Own => 1f, Kind.Title => TitleWeight, _ => ShortenedWeight };

    /// <summary>1 for what one measure alone holds, 0 for what all hold.</summary>
    private float Rarity(int held) =>
        MathF.Log((Count + 0.5f) / held) / MathF.Log(Count + 1.5f);

    private static void Add(List<ulong> entries, string text, int measure, Kind kind)
    {
        foreach (var gram in Gram.Of(text))
        {
            entries.Add(Entry(gram.Key, measure, kind));
        }
    }

    private static void AddShortened(List<ulong> entries, string text, int measure)
    {
        Span<char> pair = stackalloc char[2];
        for (var at = 0; at + 2 < text.Length; at++)
        {
            if (Gram.IsIdeograph(text[at]) && Gram.IsIdeograph(text[at + 1]) && Gram.IsIdeograph(text[at + 2]))
            {
                (pair[0], pair[1]) = (text[at], text[at + 2]);
                entries.Add(Entry(Gram.Key(pair), measure, Kind.Shortened));
            }
        }
    }

    private static ulong Entry(ulong key, int measure, Kind kind) => (key << 24) | ((ulong)measure << 2) | (byte)kind;

    private static Postings Group(ulong[] sorted, float[] norms)
    {
        var (keys, offsets) = (new List<ulong>(), new List<int>());
        var (measures, kinds) = (new List<int>(sorted.Length), new List<byte>(sorted.Length));
        foreach (var entry in sorted)
        {
            var (key, measure) = (entry >> 24, (int)((entry >> 2) & 0x3fffff));
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
            kinds.Add((byte)(entry & 3));
        }

        offsets.Add(measures.Count);
        return new Postings([.. keys], [.. offsets], [.. measures], [.. kinds], norms);
    }

    // A long measure holds more by chance; it counts a little less for each gram.
    private static float[] Norms(IReadOnlyList<MeasureText> texts)
    {
        var average = texts.Count == 0 ? 1 : Math.Max(1, texts.Average(t => t.Own.Length));
        return [.. texts.Select(t => 1f / (0.7f + (0.3f * MathF.Min(4f, (float)(t.Own.Length / average)))))];
    }
}
