using System.Buffers;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Words to find in a normalised text. A Latin word must begin and end where the text's does: photographing holds no graph.</summary>
internal sealed class WordList
{
    private readonly string[] words;
    private readonly SearchValues<string> search;

    public WordList(params string[] words)
    {
        this.words = [.. words.OrderByDescending(w => w.Length)];
        search = SearchValues.Create(words, StringComparison.Ordinal);
    }

    public WordList(params WordList[] lists)
        : this([.. lists.SelectMany(l => l.words).Distinct(StringComparer.Ordinal)])
    {
    }

    public bool IsIn(ReadOnlySpan<char> text) => First(text) is not null;

    /// <summary>The first of the words, the longest that begins there.</summary>
    public (int Start, int End)? First(ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length;)
        {
            var at = text[from..].IndexOfAny(search);
            if (at < 0)
            {
                return null;
            }

            if (LengthAt(text, from + at) is > 0 and var length)
            {
                return (from + at, from + at + length);
            }

            from += at + 1;
        }

        return null;
    }

    /// <summary>How long the longest of the words is that begins there; 0 where none does.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var word in words)
        {
            if (text[at..].StartsWith(word, StringComparison.Ordinal) && IsWhole(text, at, at + word.Length))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int start, int end) =>
        !(start > 0 && char.IsAsciiLetter(text[start]) && char.IsAsciiLetter(text[start - 1])) &&
        !(end < text.Length && char.IsAsciiLetter(text[end - 1]) && char.IsAsciiLetter(text[end]));
}
