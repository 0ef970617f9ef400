namespace RectifyBot.Bot.Files.Word.Layout;

/// <summary>How wide a text is set, in characters: a Chinese one counts 1, a digit or Latin letter ½.</summary>
internal static class Widths
{
    /// <summary>Of one UTF-16 character; half of a surrogate pair counts ½.</summary>
    public static double Of(char c) => c < 0x2000 && c is not ('·' or '×') || char.IsSurrogate(c) ? 0.5 : 1;

    /// <summary>Of a whole text.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var c in text)
        {
            width += Of(c);
        }

        return width;
    }
}
