using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>A place in a normalised text that moves on over what it recognises, and stays where it does not.</summary>
internal ref struct Cursor(ReadOnlySpan<char> text, int at)
{
    private readonly ReadOnlySpan<char> text = text;

    public int At { get; private set; } = at;

    public readonly ReadOnlySpan<char> Rest => text[At..];

    public readonly char Peek(int ahead = 0) => At + ahead >= 0 && At + ahead < text.Length ? text[At + ahead] : '\0';

    public readonly bool Sees(ReadOnlySpan<char> word) => Rest.StartsWith(word, StringComparison.Ordinal);

    /// <summary>Whether a word stands right before this place.</summary>
    public readonly bool SeesBefore(ReadOnlySpan<char> word) => text[..At].EndsWith(word, StringComparison.Ordinal);

    public bool Take(ReadOnlySpan<char> word)
    {
        var seen = Sees(word);
        At += seen ? word.Length : 0;
        return seen;
    }

    /// <summary>One character of several.</summary>
    public bool TakeAny(string any)
    {
        var seen = At < text.Length && any.Contains(text[At], StringComparison.Ordinal);
        At += seen ? 1 : 0;
        return seen;
    }

    /// <summary>One of several words, the longest first as they are given; its place in the list, or -1.</summary>
    public int TakeOne(params ReadOnlySpan<string> words)
    {
        for (var n = 0; n < words.Length; n++)
        {
            if (Take(words[n]))
            {
                return n;
            }
        }

        return -1;
    }

    public bool TakeInteger(out int value)
    {
        var read = Numerals.TryInteger(Rest, out value, out var length);
        At += read ? length : 0;
        return read;
    }

    public bool TakeDigits(int least, int most, out int value)
    {
        var length = 0;
        value = 0;
        while (length <= most && char.IsAsciiDigit(Peek(length)))
        {
            value = (value * 10) + (Peek(length++) - '0');
        }

        var fits = length >= least && length <= most;
        At += fits ? length : 0;
        return fits;
    }

    /// <summary>A Latin word that ends here.</summary>
    public bool TakeWord(ReadOnlySpan<char> word)
    {
        var seen = Sees(word) && !char.IsAsciiLetter(Peek(word.Length));
        At += seen ? word.Length : 0;
        return seen;
    }

    public void SkipSpaces()
    {
        while (Peek() == ' ')
        {
            At++;
        }
    }
}
