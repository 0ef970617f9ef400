using System.Globalization;
using System.Text;

namespace RectifyBot.Understanding.Text;

/// <summary>A text in one form of writing (half width, lower case, simplified, ASCII digits), with the way back to what was written.</summary>
/// <remarks>Only the first <see cref="Limit"/> characters are taken in, so that the work on one message is bounded.</remarks>
public sealed class NormalText
{
    /// <summary>How many characters are read at most.</summary>
    public const int Limit = 20_000;

    private const char Unreadable = '\u25a1';
    private readonly int[] starts;
    private readonly int[] ends;

    private NormalText(string value, int[] starts, int[] ends)
    {
        Value = value;
        this.starts = starts;
        this.ends = ends;
    }

    /// <summary>The text to read; every character of it stands for one or two of the original's.</summary>
    public string Value { get; }

    /// <summary>Brings a text into the one form. Never fails: what cannot be read becomes a placeholder.</summary>
    public static NormalText Of(string original)
    {
        var value = new StringBuilder(Math.Min(original.Length, Limit));
        var (starts, ends) = (new List<int>(value.Capacity), new List<int>(value.Capacity));
        for (var at = 0; at < original.Length && value.Length < Limit;)
        {
            var (folded, length) = FoldAt(original, at);
            if (folded is { } kept)
            {
                value.Append(kept);
                starts.Add(at);
                ends.Add(at + length);
            }

            at += length;
        }

        Misspellings.Mend(value);
        return new NormalText(value.ToString(), [.. starts], [.. ends]);
    }

    /// <summary>Where the characters from <paramref name="start"/> up to <paramref name="end"/> stand in the original.</summary>
    public Span ToOriginal(int start, int end) =>
        start >= end ? new Span(start < starts.Length ? starts[start] : 0, 0) : Span.Between(starts[start], ends[end - 1]);

    /// <summary>The one form of the character at a position, null where it is left out; and how many UTF-16 units were read.</summary>
    internal static (char? Folded, int Length) FoldAt(string text, int at)
    {
        var c = text[at];
        if (c < 0x80)
        {
            return (Ascii(text, at, c), 1);
        }

        if (char.IsSurrogate(c))
        {
            return FoldPair(text, at);
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => (null, 1),
            UnicodeCategory.DecimalDigitNumber => ((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)), 1),
            UnicodeCategory.Control => (' ', 1),
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ('\n', 1),
            UnicodeCategory.SpaceSeparator => (' ', 1),
            _ => (Folding.Fold(c), 1),
        };
    }

    private static char? Ascii(string text, int at, char c) => c switch
    {
        '\r' when at + 1 < text.Length && text[at + 1] == '\n' => null,
        '\r' or '\n' => '\n',
        < ' ' or '\x7f' => ' ',
        _ => char.ToLowerInvariant(c),
    };

    private static (char? Folded, int Length) FoldPair(string text, int at)
    {
        if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
        {
            return (Unreadable, 1);
        }

        var digit = CharUnicodeInfo.GetDecimalDigitValue(text, at);
        return (digit >= 0 ? (char)('0' + digit) : Unreadable, 2);
    }
}
