namespace RectifyBot.Understanding.Secrecy.Numbers;

/// <summary>Looks for card numbers among the digits of a text, whole or in groups.</summary>
internal static class CardNumbers
{
    private const int Shortest = 13;

    /// <summary>Which kind of card the first number found is of; null where there is none.</summary>
    public static SecrecyKind? Find(string folded, bool identity, bool bank)
    {
        List<DigitGroup>? chain = null;
        for (var at = 0; DigitGroup.Next(folded, at) is { } group; at = group.End)
        {
            // Most digits of a text stand in short numbers: these cost no list.
            if (chain is not { Count: > 0 } && !group.Joins(folded) && group.Length < Shortest)
            {
                continue;
            }

            (chain ??= []).Add(group);
            if (group.Joins(folded))
            {
                continue;
            }

            if (InChain(folded, chain, identity, bank) is { } kind)
            {
                return kind;
            }

            chain.Clear();
        }

        return null;
    }

    private static SecrecyKind? InChain(string text, List<DigitGroup> chain, bool identity, bool bank)
    {
        var found = default(SecrecyKind?);
        for (var first = 0; first < chain.Count && found != SecrecyKind.IdentityCard; first++)
        {
            found = Beginning(text, chain, first, identity, bank) ?? found;
        }

        return found;
    }

    // Every stretch of groups that begins here and is no longer than a card number.
    private static SecrecyKind? Beginning(string text, List<DigitGroup> chain, int first, bool identity, bool bank)
    {
        Span<char> digits = stackalloc char[BankCard.Longest];
        var (found, length) = (default(SecrecyKind?), 0);
        for (var last = first; last < chain.Count && length + chain[last].Length <= BankCard.Longest; last++)
        {
            text.AsSpan(chain[last].Start, chain[last].Length).CopyTo(digits[length..]);
            length += chain[last].Length;
            if (length < Shortest)
            {
                continue;
            }

            var run = new DigitRun(text, chain, first, last, digits[..length]);
            if (identity && IdentityCard.Is(run))
            {
                return SecrecyKind.IdentityCard;
            }

            found ??= bank && BankCard.Is(run) ? SecrecyKind.BankCard : null;
        }

        return found;
    }
}
