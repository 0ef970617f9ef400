using System.Globalization;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation;

/// <summary>The figures that bodies count, as the card's inputs show and take them; blank where nothing is said.</summary>
internal static class TallyCorrection
{
    /// <summary>The inputs by name, with what they show.</summary>
    public static IEnumerable<(string Name, string Shown)> Shown(TallyClaim? claim) =>
    [
        ("rules", claim?.Rules?.ToString(CultureInfo.InvariantCulture) ?? string.Empty),
        ("recovered", claim?.Recovered?.ToString("0.####", CultureInfo.InvariantCulture) ?? string.Empty),
        ("held", claim?.HeldToAccount?.ToString(CultureInfo.InvariantCulture) ?? string.Empty),
    ];

    /// <summary>The claim with what was typed; null where something typed is no such figure.</summary>
    /// <param name="typed">What an input holds now, or null where it was left as it was.</param>
    public static TallyClaim? Read(TallyClaim? was, Func<string, string, string?> typed)
    {
        var (rules, recovered, held) = (was?.Rules, was?.Recovered, was?.HeldToAccount);
        foreach (var (name, shown) in Shown(was))
        {
            var text = typed(name, shown);
            var read = text is null || (name switch
            {
                "rules" => Count(text, out rules),
                "held" => Count(text, out held),
                _ => Amount(text, out recovered),
            });
            if (!read)
            {
                return null;
            }
        }

        return new TallyClaim(rules, recovered, held, was?.IsTotal ?? false);
    }

    private static bool Count(string text, out int? count)
    {
        count = text.Length == 0 ? null : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read <= TallyClaim.MostCounted ? read : -1;
        return count is not -1;
    }

    private static bool Amount(string text, out decimal? amount)
    {
        amount = text.Length == 0 ? null
            : decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var read) && read <= TallyClaim.MostRecovered ? decimal.Round(read, 2) : -1;
        return amount is not -1;
    }
}
