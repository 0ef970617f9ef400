using System.Collections.Frozen;

namespace RectifyBot.Bot.Files.Html;

/// <summary>How deep a page nests, seen before it is parsed: a parser looks through all open elements at every tag, so depth costs it the square.</summary>
internal static class HtmlDepth
{
    /// <summary>Where browsers stop nesting too.</summary>
    private const int Most = 512;

    // Never closed, or closed by the next of their kind.
    private static readonly FrozenSet<string> Flat =
        "area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th tbody thead tfoot html head body".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Raw = "script style textarea title xmp".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Linear in the page's length, times the limit.</summary>
    public static bool IsTooDeep(string page)
    {
        var open = new List<string>();
        for (var at = page.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < page.Length ? page.IndexOf('<', at) : -1)
        {
            at = Tag(page, at + 1, open);
            if (open.Count > Most)
            {
                return true;
            }
        }

        return false;
    }

    private static int Tag(string page, int at, List<string> open)
    {
        if (string.CompareOrdinal(page, at, "!--", 0, 3) == 0)
        {
            return After(page, at, "-->");
        }

        var closes = at < page.Length && page[at] == '/';
        var name = Name(page, closes ? at + 1 : at);
        if (name.Length == 0 || Flat.Contains(name))
        {
            return at;
        }

        if (closes)
        {
            var last = open.FindLastIndex(o => o.Equals(name, StringComparison.OrdinalIgnoreCase));
            open.RemoveRange(last < 0 ? open.Count : last, last < 0 ? 0 : open.Count - last);
        }
        else if (Raw.Contains(name))
        {
            return After(page, at, "</" + name);
        }
        else
        {
            open.Add(name);
        }

        return at + name.Length;
    }

    private static string Name(string page, int at)
    {
        var end = at;
        while (end < page.Length && end - at < 40 && char.IsAsciiLetterOrDigit(page[end]))
        {
            end++;
        }

        return end > at && char.IsAsciiLetter(page[at]) ? page[at..end] : string.Empty;
    }

    private static int After(string page, int at, string mark)
    {
        var found = page.IndexOf(mark, at, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? page.Length : found + mark.Length;
    }
}
