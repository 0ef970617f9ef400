using System.Collections.Frozen;

namespace RectifyBot.Understanding.Messages.Words;

/// <summary>Looks up which words begin at a place of a text. A Latin word must begin and end where the text's does.</summary>
internal sealed class WordTable
{
    private readonly FrozenDictionary<string, Word[]>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenDictionary<char, int[]> lengths;

    public WordTable(params IEnumerable<(Word Word, string Forms)>[] lists)
    {
        var pairs = lists.SelectMany(l => l).SelectMany(l => Split(l.Forms).Select(form => (form, l.Word))).Distinct().ToList();
        words = pairs.GroupBy(p => p.form, p => p.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        lengths = pairs.GroupBy(p => p.form[0])
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.form.Length).Distinct().OrderDescending().ToArray());
    }

    /// <summary>The longest word that begins here; length 0 where none does.</summary>
    public (Word Word, int Length) Longest(ReadOnlySpan<char> text, int at)
    {
        foreach (var length in LengthsAt(text, at))
        {
            if (At(text, at, length) is { } found)
            {
                return (found[0], length);
            }
        }

        return default;
    }

    /// <summary>Every word that begins here, the longest first.</summary>
    public void All(ReadOnlySpan<char> text, int at, List<(Word Word, int Start, int End)> into)
    {
        foreach (var length in LengthsAt(text, at))
        {
            foreach (var word in At(text, at, length) ?? [])
            {
                into.Add((word, at, at + length));
            }
        }
    }

    private int[] LengthsAt(ReadOnlySpan<char> text, int at) =>
        lengths.TryGetValue(text[at], out var found) && !(char.IsAsciiLetter(text[at]) && at > 0 && char.IsAsciiLetter(text[at - 1])) ? found : [];

    private Word[]? At(ReadOnlySpan<char> text, int at, int length)
    {
        if (at + length > text.Length || (at + length < text.Length && char.IsAsciiLetter(text[at + length]) && char.IsAsciiLetter(text[at + length - 1])))
        {
            return null;
        }

        return words.TryGetValue(text.Slice(at, length), out var found) ? found : null;
    }

    // 还没启动 is one word like 没启动; the longest match would take 还没 alone.
    private static IEnumerable<string> Split(string forms)
    {
        foreach (var form in forms.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return form;
            if (form[0] is '没' or '未' && form.Length > 1)
            {
                yield return "还" + form;
                yield return (form[0] is '没' ? "并" : "仍") + form;
            }
        }
    }
}
