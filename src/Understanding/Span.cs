namespace RectifyBot.Understanding;

/// <summary>Where in the text something was read: UTF-16 positions in the text as it was written.</summary>
/// <param name="Start">The first character.</param>
/// <param name="Length">How many; never negative.</param>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>The position after the last character.</summary>
    public int End => Start + Length;

    /// <summary>A span from one position up to, and without, another.</summary>
    public static Span Between(int start, int end) => new(start, end - start);

    /// <summary>The words themselves.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
