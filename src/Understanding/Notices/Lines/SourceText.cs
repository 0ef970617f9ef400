using System.Collections.Frozen;
using System.Text;

namespace RectifyBot.Understanding.Notices.Lines;

/// <summary>Takes away what is not writing: tags and entities of a web page, Markdown's marks, invisible characters.</summary>
internal static class SourceText
{
    private const int LongestEntity = 8;
    private const int LongestTag = 300;

    private static readonly FrozenDictionary<string, char> Entities = new Dictionary<string, char>(StringComparer.OrdinalIgnoreCase)
    {
        ["nbsp"] = ' ', ["ensp"] = ' ', ["emsp"] = ' ', ["thinsp"] = ' ', ["#160"] = ' ', ["#12288"] = ' ',
        ["ldquo"] = '“', ["rdquo"] = '”', ["lsquo"] = '‘', ["rsquo"] = '’', ["quot"] = '"', ["#34"] = '"', ["#39"] = '\'',
        ["lt"] = '<', ["gt"] = '>', ["amp"] = '&', ["middot"] = '·', ["mdash"] = '—', ["hellip"] = '…',
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text with '\n' as its only line end and ' ' as its only blank.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            at += text[at] switch
            {
                '&' => Entity(text, at, clean),
                '<' => Tag(text, at, clean),
                '*' or '_' => Emphasis(text, at, clean),
                '\\' => Escape(text, at, clean),
                '\r' => LineEnd(text, at, clean),
                var c => Plain(c, clean),
            };
        }

        return clean.ToString();
    }

    private static int Plain(char c, StringBuilder clean)
    {
        if (c is '\n' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029')
        {
            clean.Append('\n');
        }
        else if (char.IsWhiteSpace(c))
        {
            clean.Append(' ');
        }
        else if (!IsInvisible(c))
        {
            clean.Append(c);
        }

        return 1;
    }

    private static bool IsInvisible(char c) =>
        c is '\u00ad' or (>= '\u200b' and <= '\u200f') or '\u2060' or '\ufeff' or (>= '\ue000' and <= '\uf8ff') || char.IsControl(c);

    private static int LineEnd(string text, int at, StringBuilder clean)
    {
        clean.Append('\n');
        return at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
    }

    private static int Emphasis(string text, int at, StringBuilder clean)
    {
        var run = 1;
        while (at + run < text.Length && text[at + run] == text[at])
        {
            run++;
        }

        // A single mark may be a footnote or part of a name; a pair is Markdown's bold.
        if (run == 1)
        {
            clean.Append(text[at]);
        }

        return run;
    }

    private static int Escape(string text, int at, StringBuilder clean)
    {
        var escapes = at + 1 < text.Length && char.IsAscii(text[at + 1]) && char.IsPunctuation(text[at + 1]);
        if (!escapes)
        {
            clean.Append('\\');
        }

        return 1;
    }

    private static int Entity(string text, int at, StringBuilder clean)
    {
        var end = text.AsSpan(at, Math.Min(LongestEntity + 2, text.Length - at)).IndexOf(';');
        if (end > 1 && Entities.TryGetValue(text.Substring(at + 1, end - 1), out var character))
        {
            clean.Append(character);
            return end + 1;
        }

        clean.Append('&');
        return 1;
    }

    private static int Tag(string text, int at, StringBuilder clean)
    {
        // Titles nest as <中文>: only a Latin letter or a slash opens a tag.
        var end = IsTagStart(text, at) ? text.AsSpan(at, Math.Min(LongestTag, text.Length - at)).IndexOf('>') : -1;
        if (end < 0)
        {
            clean.Append('<');
            return 1;
        }

        if (BreaksLine(text.AsSpan(at + 1, end - 1)))
        {
            clean.Append('\n');
        }

        return end + 1;
    }

    private static bool IsTagStart(string text, int at) =>
        at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1])
            || (text[at + 1] == '/' && at + 2 < text.Length && char.IsAsciiLetter(text[at + 2])));

    private static bool BreaksLine(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        return name.StartsWith("br", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("p", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("div", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("li", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("h", StringComparison.OrdinalIgnoreCase);
    }
}
