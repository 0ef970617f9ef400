using System.Text.Json;
using System.Text.Json.Serialization;

namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>A button outside of an Adaptive Card.</summary>
public sealed class CardAction
{
    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    public string? Type { get; set; }

    public string? Title { get; set; }

    public string? Image { get; set; }

    public string? ImageAltText { get; set; }

    public string? Text { get; set; }

    public string? DisplayText { get; set; }

    public JsonElement? Value { get; set; }

    public JsonElement? ChannelData { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>A button that says its words for the user.</summary>
    public static CardAction ImBack(string title, string? says = null) => new()
    {
        Type = ActionTypes.ImBack,
        Title = title,
        Value = JsonSerializer.SerializeToElement(says ?? title, ProtocolJson.Default.String),
    };
}

/// <summary>Buttons that a client offers under the newest message only.</summary>
public sealed class SuggestedActions
{
    /// <summary>The accounts to which they are shown; all when absent.</summary>
    public IList<string>? To { get; set; }

    public IList<CardAction>? Actions { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
