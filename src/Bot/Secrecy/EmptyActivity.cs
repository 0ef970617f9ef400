using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Secrecy;

/// <summary>An activity without anything that its sender wrote: who, where, when, and which one.</summary>
internal static class EmptyActivity
{
    private const int LongestToken = 64;

    public static Activity Of(Activity activity) => new()
    {
        Type = activity.Type,
        Id = activity.Id,
        ChannelId = activity.ChannelId,
        Conversation = Of(activity.Conversation),
        From = Of(activity.From),
        Recipient = Of(activity.Recipient),
        ServiceUrl = activity.ServiceUrl,
        Timestamp = activity.Timestamp,
        LocalTimestamp = activity.LocalTimestamp,
        LocalTimezone = Token(activity.LocalTimezone),
        Locale = Token(activity.Locale),
        DeliveryMode = Token(activity.DeliveryMode),
        ReplyToId = activity.ReplyToId,
        Name = activity.Name == InvokeNames.AdaptiveCardAction ? activity.Name : null,
        ChannelData = ClientsId(activity.ChannelData),
    };

    private static ConversationAccount? Of(ConversationAccount? conversation) => conversation is null ? null : new()
    {
        Id = conversation.Id, IsGroup = conversation.IsGroup, ConversationType = Token(conversation.ConversationType), TenantId = Token(conversation.TenantId),
    };

    private static ChannelAccount? Of(ChannelAccount? account) => account is null ? null : new()
    {
        Id = account.Id, Name = account.Name, AadObjectId = Token(account.AadObjectId), Role = Token(account.Role),
    };

    // Web Chat knows its own message again by this; without it the message would stay "sending".
    private static JsonElement? ClientsId(JsonElement? data) =>
        data is { ValueKind: JsonValueKind.Object } channel && channel.TryGetProperty("clientActivityID", out var id) && id.ValueKind == JsonValueKind.String && Token(id.GetString()) is { } token
            ? JsonSerializer.SerializeToElement(new JsonObject { ["clientActivityID"] = token })
            : null;

    private static string? Token(string? text) => text is { Length: <= LongestToken } && Ascii.IsValid(text) && !text.Contains(' ', StringComparison.Ordinal) ? text : null;
}
