using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;

namespace RectifyBot.Understanding.Messages.Clauses;

/// <summary>Cuts a message into clauses: at marks, at the points of a list, at 但 and 目前, and before the next item of a text without marks.</summary>
internal static class ClauseSplitter
{
    public static List<Clause> Split(string text, IReadOnlyList<Token> tokens)
    {
        var clauses = new List<Clause>();
        var (start, opens, point) = (0, true, (int?)null);
        var held = new List<Token>();
        foreach (var token in tokens)
        {
            if (!Cuts(token, held, text))
            {
                held.Add(token);
                continue;
            }

            var closed = Close(text, clauses, held, (start, token.Start), opens, text[token.Start] == '?', point);
            point = (token as EnumeratorToken)?.Number ?? (closed ? null : point);
            opens = token is EnumeratorToken or BreakToken { IsStrong: true } || (held.Count == 0 && opens && IsBlank(text, start, token.Start));
            var isMark = token is BreakToken or EnumeratorToken;
            start = isMark ? token.End : token.Start;
            held = isMark ? [] : [token];
        }

        Close(text, clauses, held, (start, text.Length), opens, isAsked: false, point);
        return clauses;
    }

    private static bool Close(string text, List<Clause> clauses, List<Token> held, (int Start, int End) place, bool opens, bool isAsked, int? point)
    {
        var holds = !IsBlank(text, place.Start, place.End);
        if (holds)
        {
            clauses.Add(new Clause(place.Start, place.End, held, opens, isAsked, point));
        }
        else if (isAsked && clauses.Count > 0)
        {
            clauses[^1] = clauses[^1] with { IsAsked = true };
        }

        return holds;
    }

    private static bool Cuts(Token token, List<Token> held, string text) => token switch
    {
        BreakToken or EnumeratorToken => true,
        WordToken { Word: Word.Turn } => held.Exists(t => t is WordToken or QuantityToken or DateToken) || HasPerfective(text, held, token),
        ItemToken => held.OfType<ItemToken>().LastOrDefault() is { } before && !IsJoint(text, before.End, token.Start) && held[^1] != before,
        _ => false,
    };

    private static bool HasPerfective(string text, List<Token> held, Token token) =>
        held.Count > 0 && text.AsSpan(held[0].Start, token.Start - held[0].Start).Contains('了');

    /// <summary>Only 、 or 和 or their like between two items: one group.</summary>
    public static bool IsJoint(string text, int from, int to) =>
        text.AsSpan(from, to - from).Trim() is "" or "、" or "," or "和" or "及" or "与" or "跟" or "以及" or "还有" or "/" or "and" or "&" or ", and" or "加" or "+";

    private static bool IsBlank(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (char.IsLetterOrDigit(text[at]) || text[at] is '《' or '“' or '%')
            {
                return false;
            }
        }

        return true;
    }
}
