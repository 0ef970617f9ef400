using RectifyBot.Understanding.Secrecy.Marks;
using RectifyBot.Understanding.Secrecy.Numbers;
using RectifyBot.Understanding.Secrecy.Words;

namespace RectifyBot.Understanding.Secrecy;

/// <summary>Says whether a text may not be kept. Pure, safe for many threads, and linear in the length of the text.</summary>
/// <param name="kinds">What is looked for.</param>
/// <param name="words">Words that make a text one that may not be kept; blank ones are passed over.</param>
public sealed class SecrecyReader(IEnumerable<SecrecyKind> kinds, IEnumerable<string> words)
{
    private readonly HashSet<SecrecyKind> sought = [.. kinds];
    private readonly ListedWords listed = new(words);

    /// <summary>Why the text may not be kept; null where it may. Of several reasons the weightiest, in the order of <see cref="SecrecyKind"/>.</summary>
    public SecrecyKind? Read(string text) => Read(FoldedText.Of(text), Head.Find);

    /// <summary>The same of a text that has no head, as a field of data: a word of secrecy that is all of it marks nothing.</summary>
    public SecrecyKind? ReadField(string text) => Read(FoldedText.Of(text), _ => null);

    /// <summary>The same of a file's name, in which a marking may stand behind as well.</summary>
    public SecrecyKind? ReadName(string name) => Read(FoldedText.Of(Path.GetFileNameWithoutExtension(name)), MarkedName.Find);

    private SecrecyKind? Read(string folded, Func<string, SecrecyKind?> head)
    {
        var mark = Mark(folded, head);
        if (mark is not null)
        {
            return mark;
        }

        var (identity, bank) = (sought.Contains(SecrecyKind.IdentityCard), sought.Contains(SecrecyKind.BankCard));
        var number = identity || bank ? CardNumbers.Find(folded, identity, bank) : null;
        return number ?? (sought.Contains(SecrecyKind.ListedWord) && listed.AreIn(folded) ? SecrecyKind.ListedWord : null);
    }

    private SecrecyKind? Mark(string folded, Func<string, SecrecyKind?> head)
    {
        if (!sought.Contains(SecrecyKind.StateSecret) && !sought.Contains(SecrecyKind.Internal))
        {
            return null;
        }

        return Sought(StarredLevel.Find(folded)) ?? Sought(head(folded));
    }

    private SecrecyKind? Sought(SecrecyKind? kind) => kind is { } found && sought.Contains(found) ? kind : null;
}
