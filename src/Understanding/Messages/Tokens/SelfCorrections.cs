using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Tokens;

/// <summary>124家，不对，142家: of a figure or a day that the sender put right in the same breath, only the second counts.</summary>
internal static class SelfCorrections
{
    private const int Near = 12;

    private static readonly string[] Words = ["不对", "哦不", "噢不", "喔不", "啊不", "不不", "错了", "说错", "记错", "应该是", "应为", "i mean", "sorry", "no,", "rather"];

    public static List<Token> Without(string text, List<Token> tokens)
    {
        var kept = new List<Token>(tokens.Count);
        Token? before = null;
        foreach (var token in tokens)
        {
            if (token is QuantityToken or DateToken)
            {
                if (before is not null && IsPutRight(text, before, token))
                {
                    kept.Remove(before);
                }

                before = token;
            }

            kept.Add(token);
        }

        return kept;
    }

    private static bool IsPutRight(string text, Token before, Token next) =>
        next.Start - before.End is > 1 and <= Near && AreAlike(before, next) && text[before.End..next.Start].HasAny(Words);

    private static bool AreAlike(Token a, Token b) => (a, b) switch
    {
        (QuantityToken first, QuantityToken second) => first.Quantity.Unit == second.Quantity.Unit,
        (DateToken, DateToken) => true,
        _ => false,
    };
}
