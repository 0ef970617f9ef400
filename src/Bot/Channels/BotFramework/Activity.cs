using System.Text.Json;
using System.Text.Json.Serialization;

namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>One thing said or done in a conversation, as the Bot Framework Activity schema (section 2) has it.</summary>
public sealed class Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>.</summary>
    public string? Type { get; set; }

    /// <summary>The channel's own id of this activity, unique in its conversation.</summary>
    public string? Id { get; set; }

    /// <summary>When the channel sent it, in UTC.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When the sender sent it, with the sender's offset.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's zone, an IANA name.</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Where the Connector answers, an absolute address.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>Which channel it came through: see <see cref="ChannelIds"/>.</summary>
    public string? ChannelId { get; set; }

    public ChannelAccount? From { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public ChannelAccount? Recipient { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>; markdown when absent.</summary>
    public string? TextFormat { get; set; }

    public string? AttachmentLayout { get; set; }

    public IList<ChannelAccount>? MembersAdded { get; set; }

    public IList<ChannelAccount>? MembersRemoved { get; set; }

    public IList<MessageReaction>? ReactionsAdded { get; set; }

    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    public string? TopicName { get; set; }

    public bool? HistoryDisclosed { get; set; }

    /// <summary>The sender's language, a BCP 47 tag.</summary>
    public string? Locale { get; set; }

    public string? Text { get; set; }

    public string? Speak { get; set; }

    public string? InputHint { get; set; }

    public string? Summary { get; set; }

    public SuggestedActions? SuggestedActions { get; set; }

    public IList<Attachment>? Attachments { get; set; }

    public IList<Entity>? Entities { get; set; }

    public JsonElement? ChannelData { get; set; }

    /// <summary>What was done, for installationUpdate and contactRelationUpdate.</summary>
    public string? Action { get; set; }

    public string? ReplyToId { get; set; }

    public string? Label { get; set; }

    public string? ValueType { get; set; }

    /// <summary>What a card's button or an invoke carries.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>The name of an event or an invoke.</summary>
    public string? Name { get; set; }

    public ConversationReference? RelatesTo { get; set; }

    public string? Code { get; set; }

    public DateTimeOffset? Expiration { get; set; }

    public string? Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>; normal when absent.</summary>
    public string? DeliveryMode { get; set; }

    public IList<string>? ListenFor { get; set; }

    public string? CallerId { get; set; }

    /// <summary>Whatever else the channel sent, kept as it came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>
    /// Of a message that a register of deliveries stands behind: names it, the same at every try, so that a channel or whoever counts can tell two tries from two messages.
    /// Then one try is made; the register decides on the next. Not part of the activity on the wire.
    /// </summary>
    [JsonIgnore]
    public string? IdempotencyKey { get; set; }

    /// <summary>A copy whose lists and objects are still the original's.</summary>
    public Activity Copy() => (Activity)MemberwiseClone();
}
