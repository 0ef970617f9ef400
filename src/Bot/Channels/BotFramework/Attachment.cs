using System.Text.Json;
using System.Text.Json.Serialization;

namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>A card or a file that goes with a message.</summary>
public sealed class Attachment
{
    public string? ContentType { get; set; }

    /// <summary>Where the file is; absent for a card.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The card itself; absent for a file.</summary>
    public JsonElement? Content { get; set; }

    public string? Name { get; set; }

    public string? ThumbnailUrl { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>An Adaptive Card as an attachment.</summary>
    public static Attachment AdaptiveCard(JsonElement card) =>
        new() { ContentType = ContentTypes.AdaptiveCard, Content = card };

    /// <summary>A copy, so that one reader's address does not end up in another's.</summary>
    public Attachment Copy() => (Attachment)MemberwiseClone();
}
