using RectifyBot.Understanding.Dates.Grammar;

namespace RectifyBot.Understanding.Messages.Tokens;

/// <summary>Measures and problems by number: 第9项第1条, 9-1, 9.1, 三杠三, 问题九的第一项措施, item 9 measure 1, 第2项第1至第3条.</summary>
/// <param name="index">The ledger, which settles whether 9.1 is one of its measures.</param>
internal sealed class ItemGrammar(LedgerIndex index)
{
    private const int Most = 200;

    private readonly DottedNumbers dotted = new(index);
    private readonly EnglishItems english = new(index);

    /// <summary>The reference that begins here, if one does.</summary>
    /// <param name="text">A normalised text.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="leads">Whether a clause begins here: then 25-1 is an item even where the ledger has none.</param>
    public ItemToken? TryAt(string text, int at, bool leads)
    {
        var c = new Cursor(text, at);
        var items = dotted.Read(ref c, leads) ?? ChineseItems.Read(ref c) ?? english.Read(ref c, leads);
        return items is { Count: > 0 and < Most } ? new ItemToken(at, c.At, items) : null;
    }
}
