using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Messages.Words;

namespace RectifyBot.Understanding.Messages.Tokens;

/// <summary>Cuts a normalised message into its pieces, from left to right, none over another.</summary>
internal sealed class Lexer(LedgerIndex index)
{
    private readonly ItemGrammar items = new(index);

    public List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        DateMention? previous = null;
        var leads = true;
        for (var at = 0; at < text.Length;)
        {
            var token = TryAt(text, at, leads, previous);
            if (token is not null)
            {
                tokens.Add(token);
                previous = (token as DateToken)?.Mention ?? previous;
            }

            leads = token switch
            {
                BreakToken or EnumeratorToken or MentionToken => true,
                null => leads && text[at] is ' ' or '-' or '(' or '[' or '*',
                _ => false,
            };
            at = token?.End ?? at + 1;
        }

        return tokens;
    }

    private Token? TryAt(string text, int at, bool leads, DateMention? previous)
    {
        if (MarkGrammar.TryAt(text, at, leads) is { } mark)
        {
            return mark;
        }

        // 9.16 may be a day or a measure: a date that is certain comes first, then an item, then the date after all.
        var date = DateFinder.TryAt(text, at, previous);
        if (date is { IsLoose: false })
        {
            return new DateToken(at, date.End, date);
        }

        if (!IsArticle(text, at) && items.TryAt(text, at, leads) is { } item)
        {
            return item;
        }

        return date is not null ? new DateToken(at, date.End, date) : Rest(text, at);
    }

    // 《水法》第3条, 条例第九条: an article of a regulation.
    private static bool IsArticle(string text, int at) =>
        at > 0 && text[at] is '第' && text[at - 1] is '》' or '例' or '法' or '则' or '章' or '程';

    private static Token? Rest(string text, int at)
    {
        if ((QuantityGrammar.TryAt(text, at) ?? EnglishQuantities.TryAt(text, at)) is { } quantity)
        {
            return quantity;
        }

        var (word, length) = Vocabulary.Telling.Longest(text, at);
        return length > 0 ? new WordToken(at, at + length, word) : null;
    }
}
