using System.Text;
using RectifyBot.Bot.Files.Text;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Files.Excel.Parts;

/// <summary>Any text that somebody typed, as XML 1.0 and a cell can hold it.</summary>
internal static class CellText
{
    /// <summary>The most UTF-16 characters that a cell holds; a longer text ends in an ellipsis.</summary>
    public const int AtMost = 32_767;

    /// <summary>The text as it is written into the file.</summary>
    public static string Of(string text)
    {
        var legal = Legal(text);
        return Escaped(legal.Length > AtMost ? Texts.Short(legal, AtMost - 1) : legal);
    }

    /// <summary>Without what XML forbids; every kind of line end becomes a line feed.</summary>
    public static string Legal(string text) => XmlText.Of(text.ReplaceLineEndings("\n"));

    // Excel reads _x0041_ as A (ISO/IEC 29500-1, 22.9.2.19): where somebody typed just that, its first mark is written as such an escape itself.
    private static string Escaped(string text)
    {
        if (!text.Contains("_x", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            escaped.Append(LooksEscaped(text.AsSpan(at)) ? "_x005F_" : text[at].ToString());
        }

        return escaped.ToString();
    }

    private static bool LooksEscaped(ReadOnlySpan<char> text) =>
        text is ['_', 'x' or 'X', var a, var b, var c, var d, '_', ..]
        && char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b) && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d);
}
