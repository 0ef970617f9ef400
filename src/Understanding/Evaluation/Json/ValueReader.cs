using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace RectifyBot.Understanding.Evaluation.Json;

/// <summary>Reads a line of JSON into values.</summary>
internal static class ValueReader
{
    // Deeper than any label, and not too deep to walk.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };

    /// <summary>The value, or null where the line is not JSON. NaN and Infinity, which Python's reader would take, are not.</summary>
    public static Value? Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line, Options);
            return Of(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Value Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => new Truth(true),
        JsonValueKind.False => new Truth(false),
        JsonValueKind.Number => Number(element.GetRawText()),
        JsonValueKind.String => new Words(Text(element)),
        JsonValueKind.Array => new List([.. element.EnumerateArray().Select(Of)]),
        JsonValueKind.Object => Fields(element),
        _ => Nothing.Here,
    };

    private static Number Number(string text)
    {
        var real = double.Parse(text, CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny(".eE") < 0 ? new Number(BigInteger.Parse(text, CultureInfo.InvariantCulture), real) : new Number(null, real);
    }

    private static Fields Fields(JsonElement element)
    {
        var values = new OrderedDictionary<string, Value>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            values[property.Name] = Of(property.Value);
        }

        return new Fields([.. values]);
    }

    private static string Text(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescaped(element.GetRawText()[1..^1]); // half a surrogate pair, written as an escape
        }
    }

    private static string Unescaped(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var at = 0; at < raw.Length; at++)
        {
            if (raw[at] != '\\')
            {
                text.Append(raw[at]);
            }
            else if (raw[++at] == 'u')
            {
                text.Append((char)ushort.Parse(raw.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                text.Append(raw[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var sign => sign });
            }
        }

        return text.ToString();
    }
}
