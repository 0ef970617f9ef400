using System.Globalization;

namespace RectifyBot.Understanding.Evaluation.Json;

/// <summary>Figures and units as score.py takes them: Python's float() and str().</summary>
internal static class Amounts
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The figure, or null where it is none.</summary>
    public static double? Figure(Value value) => value switch
    {
        Number number => number.Real,
        Truth truth => truth.Is ? 1 : 0,
        Words words => Figure(words.Text.Trim()),
        _ => null,
    };

    /// <summary>The unit as text; empty where none is named.</summary>
    public static string Unit(Value value) => value switch
    {
        { Counts: false } => string.Empty,
        Words words => words.Text,
        Truth => "True",
        _ => value.Written,
    };

    // An underscore may stand between two digits.
    private static double? Figure(string text)
    {
        var bare = text.Replace("_", string.Empty, StringComparison.Ordinal);
        return double.TryParse(bare, Plain, CultureInfo.InvariantCulture, out var figure) && !text.StartsWith('_') && !text.EndsWith('_') && !text.Contains("__", StringComparison.Ordinal)
            ? figure
            : null;
    }
}
