namespace RectifyBot.Understanding.Messages.Tokens;

/// <summary>Titles in 《》, words in quotation marks, @mentions, marks between clauses, and the numbers of a list's lines.</summary>
internal static class MarkGrammar
{
    private const int LongestTitle = 200;
    private const int LongestQuote = 80;
    private const string Ordinals = "一二三四五六七八九十";

    public static Token? TryAt(string text, int at, bool leads) => text[at] switch
    {
        '《' => Title(text, at),
        '“' => Quote(text, at, '”'),
        '"' => Quote(text, at, '"'),
        '@' => Mention(text, at),
        _ => (Token?)Break(text, at) ?? (leads ? Enumerator(text, at) : null),
    };

    private static TitleToken? Title(string text, int at)
    {
        var depth = 0;
        for (var end = at; end < text.Length && end - at < LongestTitle; end++)
        {
            depth += text[end] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth == 0)
            {
                return end - at > 1 ? new TitleToken(at, end + 1) : null;
            }
        }

        return null;
    }

    private static QuoteToken? Quote(string text, int at, char close)
    {
        var end = text.IndexOf(close, at + 1, Math.Min(LongestQuote, text.Length - at - 1));
        return end > at ? new QuoteToken(at, end + 1) : null;
    }

    // @督办助手 runs to the next mark or space; without one it is at most eight characters, so that it never swallows a message.
    private static MentionToken Mention(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && end - at <= 24)
        {
            end++;
        }

        return new MentionToken(at, end < text.Length && char.IsLetterOrDigit(text[end]) ? at + 1 : end);
    }

    private static BreakToken? Break(string text, int at) => text[at] switch
    {
        '。' or ';' or '!' or '?' or '\n' => new BreakToken(at, at + 1, IsStrong: true),
        ',' when !(IsDigit(text, at - 1) && IsDigit(text, at + 1)) => new BreakToken(at, at + 1, IsStrong: false),
        ':' when !(IsDigit(text, at - 1) && IsDigit(text, at + 1)) => new BreakToken(at, at + 1, IsStrong: false),
        '|' or '…' => new BreakToken(at, at + 1, IsStrong: false),
        ' ' when IsIdeograph(text, at - 1) && IsIdeograph(text, at + 1) => new BreakToken(at, at + 1, IsStrong: false),
        '.' when IsStop(text, at) => new BreakToken(at, at + 1, IsStrong: true),
        ' ' when at + 2 < text.Length && text[at + 1] == '-' && text[at + 2] == ' ' => new BreakToken(at, at + 3, IsStrong: false),
        '-' when at + 1 < text.Length && text[at + 1] == '-' => new BreakToken(at, at + 2, IsStrong: false),
        _ => null,
    };

    // People who type no marks part their thoughts by spaces.
    private static bool IsIdeograph(string text, int at) => at >= 0 && at < text.Length && Content.Gram.IsIdeograph(text[at]);

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    // A full stop ends a sentence before a space or the end, but not behind No. and months.
    private static bool IsStop(string text, int at) =>
        (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] > '\u2e80') && at > 0 && !text.AsSpan(0, at).EndsWith("no", StringComparison.Ordinal);

    private static EnumeratorToken? Enumerator(string text, int at)
    {
        if (text[at] is >= '①' and <= '⑳')
        {
            return new EnumeratorToken(at, at + 1, text[at] - '①' + 1);
        }

        if (Ordinals.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var ordinal && at + 1 < text.Length && text[at + 1] is '是' or '、')
        {
            return new EnumeratorToken(at, at + 2, ordinal + 1);
        }

        return Numbered(text, at);
    }

    // 1. 1、 1) (1), but not 1.4 and not 1、2.
    private static EnumeratorToken? Numbered(string text, int at)
    {
        var start = text[at] == '(' ? at + 1 : at;
        var end = start;
        while (end < text.Length && end - start < 2 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > start && end < text.Length && text[end] is '.' or '、' or ')' && !IsDigit(text, end + 1)
            ? new EnumeratorToken(at, end + 1, int.Parse(text.AsSpan(start..end), System.Globalization.CultureInfo.InvariantCulture))
            : null;
    }
}
