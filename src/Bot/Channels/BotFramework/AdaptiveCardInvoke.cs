using System.Text.Json;
using System.Text.Json.Serialization;

namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>What arrives when a button of the kind Action.Execute is pressed (adaptiveCard/action).</summary>
public sealed class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>"manual" or "automatic" (a refresh), on Teams.</summary>
    public string? Trigger { get; set; }

    public string? State { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>The button that was pressed.</summary>
public sealed class AdaptiveCardInvokeAction
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? Verb { get; set; }

    /// <summary>The button's own data, with the card's inputs merged in.</summary>
    public JsonElement? Data { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>The body that answers it: a new card, a message, or an error.</summary>
public sealed class AdaptiveCardInvokeResponse
{
    /// <summary>An HTTP status, told again inside the body.</summary>
    public int StatusCode { get; set; }

    public string? Type { get; set; }

    public JsonElement? Value { get; set; }

    /// <summary>Puts a new card in place of the one that was pressed.</summary>
    public static AdaptiveCardInvokeResponse Card(JsonElement card) =>
        new() { StatusCode = 200, Type = ContentTypes.AdaptiveCard, Value = card };

    /// <summary>Shows a sentence and leaves the card.</summary>
    public static AdaptiveCardInvokeResponse Message(string text) =>
        new() { StatusCode = 200, Type = ContentTypes.ActivityMessage, Value = JsonSerializer.SerializeToElement(text, ProtocolJson.Default.String) };

    /// <summary>Refuses, with a code and words for the user.</summary>
    public static AdaptiveCardInvokeResponse Refused(int status, string code, string message) => new()
    {
        StatusCode = status,
        Type = ContentTypes.Error,
        Value = JsonSerializer.SerializeToElement(new Error { Code = code, Message = message }, ProtocolJson.Default.Error),
    };
}
