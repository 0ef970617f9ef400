using System.Buffers;

namespace RectifyBot.Understanding.Secrecy.Words;

/// <summary>The operator's words, found however they are spaced. A Latin word is found only as a whole word.</summary>
internal sealed class ListedWords
{
    private readonly ILookup<char, string> words;
    private readonly SearchValues<string> bare;

    public ListedWords(IEnumerable<string> listed)
    {
        var folded = listed.Select(word => FoldedText.Of(word).Trim(' ', '\n')).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        words = folded.ToLookup(word => word[0]);
        bare = SearchValues.Create([.. folded.Select(Bare)], StringComparison.Ordinal);
    }

    /// <summary>Whether any of them stands in the folded text.</summary>
    public bool AreIn(string folded) => words.Count > 0 && Bare(folded).AsSpan().ContainsAny(bare) && StandIn(folded);

    private static string Bare(string text) => text.Contains(' ', StringComparison.Ordinal) || text.Contains('\n', StringComparison.Ordinal)
        ? text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
        : text;

    private bool StandIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var word in words[text[at]])
            {
                if (StandsAt(text, at, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool StandsAt(string text, int start, string word)
    {
        var at = start;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == ' ')
            {
                continue;
            }

            var gap = Gap(text, at);
            if (at + gap >= text.Length || text[at + gap] != word[i] || (gap > 0 && IsInsideLatin(word, i)))
            {
                return false;
            }

            at += gap + 1;
        }

        return IsWhole(text, start, at, word);
    }

    private static int Gap(string text, int at)
    {
        var rest = text.AsSpan(at);
        var gap = rest.IndexOfAnyExcept(' ', '\n');
        return gap < 0 ? rest.Length : gap;
    }

    // "n ew" is not "new"; where the word itself has a space, any space will do.
    private static bool IsInsideLatin(string word, int at) => at > 0 && char.IsAsciiLetterOrDigit(word[at]) && char.IsAsciiLetterOrDigit(word[at - 1]);

    private static bool IsWhole(string text, int start, int end, string word) =>
        !(char.IsAsciiLetterOrDigit(word[0]) && start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
        && !(char.IsAsciiLetterOrDigit(word[^1]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]));
}
