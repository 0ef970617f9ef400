using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;

namespace RectifyBot.Understanding.Messages.Clauses;

/// <summary>A stretch of a message that says one thing, with its pieces in order.</summary>
/// <param name="Start">The first character, in the normalised text.</param>
/// <param name="End">After the last one.</param>
/// <param name="Tokens">Without the marks between clauses.</param>
/// <param name="OpensSentence">A sentence, a line or a numbered point begins here.</param>
/// <param name="IsAsked">A question mark ends it.</param>
/// <param name="Point">The number of the list's point that it opens, or null.</param>
internal sealed record Clause(int Start, int End, IReadOnlyList<Token> Tokens, bool OpensSentence, bool IsAsked, int? Point = null)
{
    public IEnumerable<T> Of<T>()
        where T : Token => Tokens.OfType<T>();

    public bool Has(Word word)
    {
        foreach (var token in Tokens)
        {
            if (token is WordToken w && w.Word == word)
            {
                return true;
            }
        }

        return false;
    }

    public bool HasAny(params ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (Has(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A colon closes it, so that it heads what follows.</summary>
    public bool IsHeading(string text) => End < text.Length && text[End] == ':';

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
