using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RectifyBot.Ledger.Storage;

/// <summary>Amounts as text without trailing zeros, so that what is read back is what was written, digit for digit.</summary>
internal static class Money
{
    private const string Form = "0.############################";

    public static ValueConverter<decimal?, string?> Converter { get; } = new(
        amount => amount == null ? null : amount.Value.ToString(Form, CultureInfo.InvariantCulture),
        text => text == null ? null : decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture));

    /// <summary>The same amount without trailing zeros.</summary>
    public static decimal? Plain(decimal? amount) =>
        amount is { } known ? decimal.Parse(known.ToString(Form, CultureInfo.InvariantCulture), NumberStyles.Number, CultureInfo.InvariantCulture) : null;
}
