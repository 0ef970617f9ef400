namespace RectifyBot.Understanding.Secrecy.Numbers;

/// <summary>Digits that stand together, as many as there are.</summary>
internal readonly record struct DigitGroup(int Start, int Length)
{
    private const int WidestGap = 3;

    public int End => Start + Length;

    /// <summary>The next group at or behind a position; null where there is none.</summary>
    public static DigitGroup? Next(string text, int at)
    {
        var rest = text.AsSpan(at);
        var start = rest.IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return null;
        }

        var length = rest[start..].IndexOfAnyExceptInRange('0', '9');
        return new DigitGroup(at + start, length < 0 ? rest.Length - start : length);
    }

    /// <summary>Whether only spaces or hyphens part it from the next one.</summary>
    public bool Joins(string text) => AfterGap(text) is var next && next > End && next < text.Length && char.IsAsciiDigit(text[next]);

    /// <summary>The position behind the few spaces or hyphens that follow it.</summary>
    public int AfterGap(string text)
    {
        var at = End;
        while (at < text.Length && at - End < WidestGap && text[at] is ' ' or '-')
        {
            at++;
        }

        return at;
    }
}

/// <summary>Groups one behind the other that may be one number.</summary>
internal readonly ref struct DigitRun(string text, List<DigitGroup> chain, int first, int last, ReadOnlySpan<char> digits)
{
    public string Text => text;

    /// <summary>All its digits, without what stands between.</summary>
    public ReadOnlySpan<char> Digits { get; } = digits;

    /// <summary>How many digits.</summary>
    public int Length => Digits.Length;

    public int Start => chain[first].Start;

    public int End => chain[last].End;

    public int Groups => last - first + 1;

    public DigitGroup Last => chain[last];

    /// <summary>The length of a group, counted from 0.</summary>
    public int LengthOf(int group) => chain[first + group].Length;

    /// <summary>Whether a group of so many digits stands right before it or behind it.</summary>
    public bool HasNeighbour(int size) =>
        (first > 0 && chain[first - 1].Length == size) || (last + 1 < chain.Count && chain[last + 1].Length == size);
}
