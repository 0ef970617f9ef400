using System.Collections.Immutable;

namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>Titles in 《》, without these marks, as written inside.</summary>
internal static class DocumentTitles
{
    private const int Longest = 200;

    /// <summary>Each once, in order of appearance. A mark that is never closed opens nothing.</summary>
    public static ImmutableArray<string> In(IEnumerable<string> paragraphs)
    {
        var titles = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            for (var at = paragraph.IndexOf('《', StringComparison.Ordinal); at >= 0; at = paragraph.IndexOf('《', at + 1))
            {
                var end = Close(paragraph, at);
                if (end < 0)
                {
                    continue;
                }

                var title = paragraph[(at + 1)..end].Trim();
                if (title.Length > 0 && seen.Add(title))
                {
                    titles.Add(title);
                }

                at = end;
            }
        }

        return titles.ToImmutable();
    }

    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length && at - open <= Longest; at++)
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
