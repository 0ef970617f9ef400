using System.Text.Json;

namespace RectifyBot.Bot.Secrecy;

/// <summary>Every text in a piece of JSON, names of properties and long numbers too, each with the name under which it stands.</summary>
internal static class JsonTexts
{
    // A shorter number is no card's.
    private const int ShortestNumber = 13;
    private const int ShortestName = 6;

    public static IEnumerable<(string Name, string Text)> Of(JsonElement element, string name = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(OfProperty),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Of(item, name)),
        JsonValueKind.String => [(name, element.GetString()!)],
        JsonValueKind.Number when element.GetRawText() is { Length: >= ShortestNumber } digits => [(name, digits)],
        _ => [],
    };

    private static IEnumerable<(string Name, string Text)> OfProperty(JsonProperty property) =>
        property.Name.Length >= ShortestName || !System.Text.Ascii.IsValid(property.Name)
            ? Of(property.Value, property.Name).Prepend((string.Empty, property.Name))
            : Of(property.Value, property.Name);
}
