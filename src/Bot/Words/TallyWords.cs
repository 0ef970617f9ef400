using System.Globalization;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Words;

/// <summary>The figures that bodies count, in words.</summary>
internal static class TallyWords
{
    /// <summary>建章立制 3 项，追回 12000 元，问责 2 人; what is not said is left out.</summary>
    public static string Of(TallyClaim claim, Phrases words)
    {
        string?[] parts =
        [
            claim.Rules is { } rules ? Fill(words, "TallyRules", rules) : null,
            claim.Recovered is { } recovered ? Fill(words, "TallyRecovered", recovered.ToString("0.##", CultureInfo.InvariantCulture)) : null,
            claim.HeldToAccount is { } held ? Fill(words, "TallyHeld", held) : null,
        ];
        return (claim.IsTotal ? words.TallyTotal : string.Empty) + string.Join(words.Comma, parts.OfType<string>());
    }

    private static string Fill(Phrases words, string name, object value) => string.Format(CultureInfo.InvariantCulture, words.Find(name), value);
}
