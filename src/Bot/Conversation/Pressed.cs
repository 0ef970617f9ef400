using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Cards;

namespace RectifyBot.Bot.Conversation;

/// <summary>What a button of our cards asks for, with the inputs of its card.</summary>
internal sealed record Pressed(string Kind, JsonElement Data)
{
    public const string Confirm = "confirm";
    public const string Drop = "drop";
    public const string Mine = "mine";
    public const string Page = "page";
    public const string Choose = "choose";
    public const string IAm = "i_am";
    public const string Import = "import";
    public const string Plan = "plan";
    public const string People = "people";
    public const string Leave = "leave";
    public const string Decide = "decide";
    public const string Relapse = "relapse";
    public const string Order = "order";
    public const string Evidence = "evidence";
    public const string EvidenceOf = "evidence_of";
    public const string EvidenceOff = "evidence_off";
    public const string EvidenceList = "evidence_list";

    /// <summary>The button's data, or null where the value is none of ours.</summary>
    public static Pressed? Read(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty(CardJson.ActionKey, out var kind) && kind.ValueKind == JsonValueKind.String
            ? new Pressed(kind.GetString()!, data)
            : null;

    /// <summary>A button's data.</summary>
    public static JsonObject For(string kind, string language) => new() { [CardJson.ActionKey] = kind, ["language"] = language };

    /// <summary>The text under a name; null where there is none, it is blank, or it is no text.</summary>
    public string? Text(string name) =>
        Data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;

    /// <summary>Whether the card had an input of that name, be it blank or unreadable.</summary>
    public bool Sent(string name) => Data.TryGetProperty(name, out _);

    /// <summary>A toggle: text or boolean, as the channel sends it; null where it was not sent.</summary>
    public bool? Flag(string name) => !Data.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.True || (value.ValueKind == JsonValueKind.String && value.GetString() == "true");

    /// <summary>The whole number under a name, or null.</summary>
    public int? Number(string name) =>
        Data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;
}
