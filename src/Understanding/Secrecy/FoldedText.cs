using System.Text;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Secrecy;

/// <summary>A whole text in the one form of writing that <see cref="NormalText"/> has, and marks and signs that look alike made one. Lines stay lines.</summary>
internal static class FoldedText
{
    /// <summary>The star that parts a level from its term.</summary>
    public const char Star = '★';

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var (one, length) = FoldAt(text, at);
            if (one is { } c)
            {
                folded.Append(c);
            }

            at += length;
        }

        return folded.ToString();
    }

    private static (char? Folded, int Length) FoldAt(string text, int at) => text[at] switch
    {
        < '\x80' => NormalText.FoldAt(text, at),
        '☆' or '⭐' or '⋆' or '⭑' or '⭒' or (>= '✦' and <= '✰') => (Star, 1),
        '﹡' or '∗' or '⁎' or '✱' or '✲' => ('*', 1),
        '×' or '╳' or 'Ⅹ' or 'ⅹ' => ('x', 1),
        '絕' => ('绝', 1),
        '祕' => ('秘', 1),
        '內' => ('内', 1),
        '級' => ('级', 1),
        '\ud83c' when at + 1 < text.Length && text[at + 1] == '\udf1f' => (Star, 2), // 🌟
        _ => NormalText.FoldAt(text, at),
    };
}
