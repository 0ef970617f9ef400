using System.Collections.Immutable;

namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>Titles in 《》, without these marks, as written inside.</summary>
internal static class DocumentTitles
{
    private const int Longest = 200;
    private const int Deepest = 6;

    /// <summary>Each once, in order of appearance. A mark that is never closed opens nothing.</summary>
    public static ImmutableArray<string> In(IEnumerable<string> paragraphs)
    {
        var titles = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            foreach (var place in Places(paragraph))
            {
                var title = Inside(paragraph, place);
                if (title.Length > 0 && seen.Add(title))
                {
                    titles.Add(title);
                }
            }
        }

        return titles.ToImmutable();
    }

    /// <summary>Where titles stand, with their marks.</summary>
    public static IEnumerable<Span> Places(string text)
    {
        for (var at = text.IndexOf('《', StringComparison.Ordinal); at >= 0; at = text.IndexOf('《', at + 1))
        {
            var end = Close(text, at);
            if (end >= 0)
            {
                yield return Span.Between(at, end + 1);
                at = end;
            }
        }
    }

    /// <summary>The title itself.</summary>
    public static string Inside(string text, Span place) => text.Substring(place.Start + 1, place.Length - 2).Trim();

    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length && at - open <= Longest && depth <= Deepest; at++)
        {
            depth += text[at] == '《' ? 1 : text[at] == '》' ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }
}
