namespace RectifyBot.Understanding.Notices.Told;

/// <summary>The number of a document (文号): 县水字〔2025〕12号.</summary>
internal static class DocumentNumber
{
    private const string Opens = "〔[［【(（";
    private const string Closes = "〕]］】)）";
    private const int LongestName = 16;
    private const int LongestCount = 6;

    /// <summary>The first one from a place on that begins no later than <paramref name="within"/> characters behind it; null where there is none.</summary>
    public static Span? After(string text, int from, int within)
    {
        var last = Math.Min(text.Length - 1, from + within + LongestName);
        for (var at = from; at <= last; at++)
        {
            if (Opens.Contains(text[at], StringComparison.Ordinal) && End(text, at) is > 0 and var end)
            {
                var start = Start(text, from, at);
                return start - from <= within ? Span.Between(start, end) : null;
            }
        }

        return null;
    }

    /// <summary>Whether a text has one anywhere.</summary>
    public static bool IsIn(string text) => After(text, 0, text.Length) is not null;

    // 〔2025〕12号, from its bracket on.
    private static int End(string text, int open)
    {
        var at = open + 1;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at - open != 5 || at >= text.Length || !Closes.Contains(text[at], StringComparison.Ordinal))
        {
            return -1;
        }

        var digits = at += 1;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '第' or ' ') && at - digits <= LongestCount)
        {
            at++;
        }

        return at > digits && at < text.Length && text[at] == '号' ? at + 1 : -1;
    }

    private static int Start(string text, int from, int open)
    {
        var start = open;
        while (start > from && open - start < LongestName && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return start;
    }
}
