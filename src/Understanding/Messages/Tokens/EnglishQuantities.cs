using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Tokens;

/// <summary>Counts and rates in English: 35 people, 11 videos, three site visits, 70 percent. The unit is the noun, as written.</summary>
internal static class EnglishQuantities
{
    private static readonly string[] NumberWords =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly HashSet<string> Plurals = new(StringComparer.Ordinal)
    {
        "people", "staff", "personnel", "children", "men", "women", "yuan", "rmb", "percent", "participants", "aircraft",
        "equipment",
    };

    private static readonly HashSet<string> Durations = new(StringComparer.Ordinal)
    {
        "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute", "minutes", "working",
        "business", "quarters", "items", "measures", "problems", "am", "pm",
    };

    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "is", "are", "was", "were", "has", "have", "had", "and", "or", "in", "on", "at", "by", "to", "of", "for", "from", "with",
        "as", "this", "that", "so", "but", "came", "took", "held", "sent", "done", "left", "out", "us", "his", "its", "yes",
        "plus", "across", "since", "who", "per", "thus", "does", "still", "went", "gave", "got", "been", "will", "via", "into",
        "over",
    };

    public static QuantityToken? TryAt(string text, int at)
    {
        if (IsPartOfNumber(text, at) || IsOrdinal(text, at) || Number(text, at) is not { } number)
        {
            return null;
        }

        var behind = at + number.Length;
        if (behind >= text.Length || text[behind] is not (' ' or '-'))
        {
            return null;
        }

        return Noun(text, behind) is { } noun ? new QuantityToken(at, noun.End, new Quantity(number.Value, noun.Word)) : null;
    }

    private static bool IsPartOfNumber(string text, int at) =>
        at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '/' or '#');

    private static (decimal Value, int Length)? Number(string text, int at)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            return Numerals.TryNumber(text.AsSpan(at), out var value, out var length) ? (value, length) : null;
        }

        var word = Array.FindIndex(NumberWords, w => string.CompareOrdinal(text, at, w, 0, w.Length) == 0 && (at + w.Length >= text.Length || !char.IsAsciiLetter(text[at + w.Length])));
        return word < 0 ? null : (word + 2, NumberWords[word].Length);
    }

    private static bool IsOrdinal(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 10)..at).TrimEnd();
        return before.EndsWithAny("no.", "number", "item", "problem", "measure", "phase", "room");
    }

    // The first plural among the next three words, before a verb or a preposition ends the phrase.
    private static (string Word, int End)? Noun(string text, int at)
    {
        var position = at;
        for (var n = 0; n < 3 && WordAt(text, position) is { } word; n++, position = word.End)
        {
            if (Durations.Contains(word.Word) || (n == 0 && word.Word is "more"))
            {
                return null;
            }

            if (Stops.Contains(word.Word) || (n > 0 && word.Word.EndsWith("ed", StringComparison.Ordinal)))
            {
                break;
            }

            if (word.Word is "percent")
            {
                return ("%", word.End);
            }

            if (Plurals.Contains(word.Word) && !(word.Word is "staff" && WordAt(text, word.End) is ("members", _)) || word.Word is [.., not 's', 's'])
            {
                return word;
            }
        }

        return null;
    }

    private static (string Word, int End)? WordAt(string text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] is ' ' or '-')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is '\'' or '-'))
        {
            end++;
        }

        return end > start ? (text[start..end], end) : null;
    }
}
