namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>Cuts a text into its clauses at commas, stops and line ends; not at the comma of 1,200元, nor inside a title.</summary>
internal static class ClausePlaces
{
    private const string Marks = "，,。；;！\n";

    /// <summary>Where they stand, trimmed, none of them empty.</summary>
    public static IEnumerable<Span> Of(string text)
    {
        var start = 0;
        foreach (var end in Ends(text))
        {
            if (Trimmed(text, start, end) is { Length: > 0 } place)
            {
                yield return place;
            }

            start = end + 1;
        }
    }

    private static IEnumerable<int> Ends(string text)
    {
        var titles = DocumentTitles.Places(text).GetEnumerator();
        var title = titles.MoveNext() ? titles.Current : new Span(text.Length, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (at >= title.Start && title.Length > 0)
            {
                at = title.End - 1;
                title = titles.MoveNext() ? titles.Current : new Span(text.Length, 0);
            }
            else if (Marks.Contains(text[at], StringComparison.Ordinal) && !IsInNumber(text, at))
            {
                yield return at;
            }
        }

        yield return text.Length;
    }

    private static bool IsInNumber(string text, int at) =>
        text[at] is ',' or '，' && at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 3 < text.Length
        && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]) && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static Span Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return Span.Between(start, end);
    }
}
