using RectifyBot.Bot.Channels.Http;

namespace RectifyBot.Bot.Channels.BotFramework.Http;

/// <summary>What an activity must have before anything is done with it.</summary>
internal static class ActivityRules
{
    /// <summary>Ids become keys and parts of addresses: Teams' longest are near 300 characters.</summary>
    private const int LongestId = 1000;

    /// <summary>Null when the activity has all that a turn needs.</summary>
    public static ProtocolError? Check(Activity activity) =>
        Missing(activity.Type, "type")
        ?? Missing(activity.Conversation?.Id, "conversation.id")
        ?? Missing(activity.From?.Id, "from.id")
        ?? Unfit(activity.Conversation!.Id, "conversation.id")
        ?? Unfit(activity.From!.Id, "from.id")
        ?? Unfit(activity.Id, "id")
        ?? Unfit(activity.ChannelId, "channelId")
        ?? (activity.ChannelId == ChannelIds.Page ? Reserved : null);

    /// <summary>Null when there is an address for the answers.</summary>
    public static ProtocolError? CheckAnswerable(Activity activity) => Missing(activity.ServiceUrl, "serviceUrl");

    private static ProtocolError Reserved { get; } =
        ProtocolError.Forbidden("ChannelNotAllowed", "This channelId is reserved for the page that the bot serves itself.");

    private static ProtocolError? Missing(string? value, string name) =>
        string.IsNullOrWhiteSpace(value) ? ProtocolError.BadRequest("MissingProperty", $"The activity has no {name}.") : null;

    private static ProtocolError? Unfit(string? id, string name) =>
        id is null || (id.Length <= LongestId && id is not ("." or "..") && !id.Any(char.IsControl))
            ? null
            : ProtocolError.BadRequest("BadProperty", $"The activity's {name} is too long or has characters that an id cannot have.");
}
