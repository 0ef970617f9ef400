namespace RectifyBot.Understanding.Messages.Content;

/// <summary>The pieces by which texts are compared: two and three Chinese characters that stand together, and Latin words. 40 bits each.</summary>
internal static class Gram
{
    private const ulong Mask = (1UL << 40) - 1;

    /// <summary>A gram that begins at a place of a text.</summary>
    public readonly record struct At(ulong Key, int Start, int Length);

    /// <summary>All grams of a text, in order; <paramref name="masked"/> tells characters that do not count.</summary>
    public static List<At> Of(ReadOnlySpan<char> text, ReadOnlySpan<bool> masked = default)
    {
        var grams = new List<At>(text.Length * 2);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsMasked(masked, at))
            {
                continue;
            }

            if (char.IsAsciiLetter(text[at]))
            {
                at = AddWord(text, masked, at, grams);
            }
            else if (IsIdeograph(text[at]) && at + 1 < text.Length && IsIdeograph(text[at + 1]) && !IsMasked(masked, at + 1))
            {
                grams.Add(new At(Key(text.Slice(at, 2)), at, 2));
                if (at + 2 < text.Length && IsIdeograph(text[at + 2]) && !IsMasked(masked, at + 2))
                {
                    grams.Add(new At(Key(text.Slice(at, 3)), at, 3));
                }
            }
        }

        return grams;
    }

    /// <summary>The same characters give the same key in every run; different ones hardly ever do.</summary>
    public static ulong Key(ReadOnlySpan<char> piece)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in piece)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return (hash ^ (hash >> 40)) & Mask;
    }

    public static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9fff';

    private static bool IsMasked(ReadOnlySpan<bool> masked, int at) => at < masked.Length && masked[at];

    private static int AddWord(ReadOnlySpan<char> text, ReadOnlySpan<bool> masked, int at, List<At> grams)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && !IsMasked(masked, end))
        {
            end++;
        }

        if (end - at >= 2)
        {
            grams.Add(new At(Key(text[at..end]), at, end - at));
        }

        return end - 1;
    }
}
