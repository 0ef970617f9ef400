namespace RectifyBot.Understanding.Notices.Differences;

/// <summary>How much two texts share: the Dice coefficient of their pairs of neighbouring characters.</summary>
internal static class Likeness
{
    /// <summary>From this on, two texts are taken for one that was reworded.</summary>
    public const double Bar = 0.5;

    /// <summary>The pairs of a text.</summary>
    public static HashSet<int> Pairs(string text)
    {
        var pairs = new HashSet<int>();
        for (var at = 0; at + 1 < text.Length; at++)
        {
            pairs.Add((text[at] << 16) | text[at + 1]);
        }

        return pairs;
    }

    /// <summary>0 for nothing in common, 1 for the same pairs.</summary>
    public static double Of(HashSet<int> one, HashSet<int> other)
    {
        var (small, large) = one.Count <= other.Count ? (one, other) : (other, one);
        return small.Count == 0 ? 0 : 2.0 * small.Count(large.Contains) / (small.Count + large.Count);
    }
}
