using System.Collections.Immutable;
using System.Text.Json;

namespace RectifyBot.Understanding.Models.Prompts;

/// <summary>Reads a model's answer, and nothing that is not exactly of its form.</summary>
internal static class AnswerReader
{
    // What a message of one card can hold, several times over; more is a model that has lost its way.
    private const int MostRecords = 20;
    private const int MostOfAField = 40;

    /// <exception cref="JsonException">The text is not JSON, or not of the form asked for.</exception>
    public static ModelAnswer Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 16 });
        var root = Object(document.RootElement);
        return new ModelAnswer(Text(root, "intent"), Text(root, "because"), List(root, "records", MostRecords, Record));
    }

    private static ModelRecord Record(JsonElement element)
    {
        var record = Object(element);
        return new ModelRecord
        {
            Problem = Number(record, "problem") ?? throw new JsonException("problem is missing"),
            Measure = Number(record, "measure"),
            Words = Text(record, "words"),
            Status = Text(record, "status"),
            StatusWords = Text(record, "status_words"),
            Occurred = List(record, "occurred", MostOfAField, Text),
            Due = Text(record, "due"),
            Documents = List(record, "documents", MostOfAField, Text),
            Quantities = List(record, "quantities", MostOfAField, q => new ModelQuantity(Value(Object(q)), Text(q, "unit"))),
            BlockedWords = Text(record, "blocked_words"),
            Decision = Text(record, "decision"),
        };
    }

    private static JsonElement Object(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element : throw new JsonException("not an object");

    private static ImmutableArray<T> List<T>(JsonElement parent, string name, int most, Func<JsonElement, T> read)
    {
        if (!parent.TryGetProperty(name, out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        return list.ValueKind == JsonValueKind.Array && list.GetArrayLength() <= most
            ? [.. list.EnumerateArray().Select(read)]
            : throw new JsonException($"{name} is no list, or too long");
    }

    private static string Text(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? String(element) : throw new JsonException("not a text");

    private static string? Text(JsonElement parent, string name) =>
        !parent.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : Text(value) is { Length: > 0 } text ? text : null;

    // Half a surrogate pair, escaped, is no text.
    private static string String(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException("not a text", fault);
        }
    }

    private static int? Number(JsonElement parent, string name) =>
        !parent.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
        : throw new JsonException($"{name} is no whole number");

    private static decimal Value(JsonElement quantity) =>
        quantity.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            ? number : throw new JsonException("value is no number");
}
