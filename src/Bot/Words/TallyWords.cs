using System.Globalization;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Words;

/// <summary>The figures that bodies count, in words.</summary>
public sealed partial class Phrases
{
    /// <summary>建章立制 3 项，追回 12000 元，问责 2 人; what is not said is left out.</summary>
    public string Tally(TallyClaim claim)
    {
        string?[] parts =
        [
            claim.Rules is { } rules ? Say("TallyRules", rules) : null,
            claim.Recovered is { } recovered ? Say("TallyRecovered", recovered.ToString("0.##", CultureInfo.InvariantCulture)) : null,
            claim.HeldToAccount is { } held ? Say("TallyHeld", held) : null,
        ];
        return (claim.IsTotal ? TallyTotal : string.Empty) + string.Join(Comma, parts.OfType<string>());
    }

    private string Say(string name, object value) => string.Format(CultureInfo.InvariantCulture, Find(name), value);
}
