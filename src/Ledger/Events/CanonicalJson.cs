using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RectifyBot.Ledger.Events;

/// <summary>JSON in the one form that RFC 8785 (JSON Canonicalization Scheme) allows, so that equal values hash equally.</summary>
public static class CanonicalJson
{
    /// <summary>Writes the canonical form.</summary>
    /// <exception cref="FormatException">A number is outside what a double holds.</exception>
    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject o: WriteObject(text, o); break;
            case JsonArray a: WriteArray(text, a); break;
            case JsonValue v: WriteValue(text, v); break;
            default: text.Append("null"); break;
        }
    }

    private static void WriteObject(StringBuilder text, JsonObject members)
    {
        text.Append('{');
        var separator = string.Empty;
        foreach (var (name, value) in members.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            text.Append(separator);
            WriteString(text, name);
            text.Append(':');
            Write(text, value);
            separator = ",";
        }

        text.Append('}');
    }

    private static void WriteArray(StringBuilder text, JsonArray items)
    {
        text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : ",");
            Write(text, items[i]);
        }

        text.Append(']');
    }

    private static void WriteValue(StringBuilder text, JsonValue value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String: WriteString(text, value.GetValue<string>()); break;
            case JsonValueKind.Number: text.Append(Number(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture))); break;
            case JsonValueKind.True: text.Append("true"); break;
            case JsonValueKind.False: text.Append("false"); break;
            default: text.Append("null"); break;
        }
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }

    // ECMAScript's Number::toString (ECMA-262, 6.1.6.1.20), which RFC 8785 prescribes: .NET gives the same shortest digits, laid out otherwise.
    private static string Number(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new FormatException("A number is too large for JSON.");
        }

        if (value == 0)
        {
            return "0";
        }

        var parts = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var digits = parts[0].Replace(".", string.Empty, StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        var point = (parts[0].IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? dot : parts[0].Length)
            + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0)
            - (digits.Length - significant.Length);
        return (value < 0 ? "-" : string.Empty) + LayOut(significant.TrimEnd('0'), point);
    }

    private static string LayOut(string digits, int point) => point switch
    {
        > 0 and <= 21 when digits.Length <= point => digits.PadRight(point, '0'),
        > 0 and <= 21 => digits[..point] + "." + digits[point..],
        <= 0 and > -6 => "0." + new string('0', -point) + digits,
        _ => digits[..1] + (digits.Length > 1 ? "." + digits[1..] : string.Empty)
            + (point > 0 ? "e+" : "e-") + Math.Abs(point - 1).ToString(CultureInfo.InvariantCulture),
    };
}
