using System.Globalization;

namespace RectifyBot.Ledger;

/// <summary>How much was done: a count, an amount of money in 元, or a rate in %. The unit is the word after the number, as written.</summary>
public readonly record struct Quantity(decimal Value, string Unit)
{
    /// <summary>The figure and its unit, in invariant form.</summary>
    public override string ToString() => Value.ToString("0.##########", CultureInfo.InvariantCulture) + Unit;
}
