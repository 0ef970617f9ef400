namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>What one does with an activity.</summary>
public static class ActivityExtensions
{
    /// <summary>Where the activity was said, so that we can speak there again.</summary>
    public static ConversationReference GetConversationReference(this Activity activity) => new()
    {
        ActivityId = activity.Id,
        User = activity.From,
        Bot = activity.Recipient,
        Conversation = activity.Conversation,
        ChannelId = activity.ChannelId,
        Locale = activity.Locale,
        ServiceUrl = activity.ServiceUrl,
    };

    /// <summary>Addresses an outgoing activity to the conversation; what it says of itself already (a reply's id, a locale) stays.</summary>
    public static Activity ApplyConversationReference(this Activity activity, ConversationReference reference)
    {
        activity.ChannelId = reference.ChannelId;
        activity.ServiceUrl = reference.ServiceUrl;
        activity.Conversation = reference.Conversation;
        activity.From = reference.Bot;
        activity.Recipient = reference.User;
        activity.ReplyToId ??= reference.ActivityId;
        activity.Locale ??= reference.Locale;
        return activity;
    }

    /// <summary>A message that answers this activity.</summary>
    public static Activity CreateReply(this Activity activity, string? text = null) =>
        MessageFactory.Text(text).ApplyConversationReference(activity.GetConversationReference());

    /// <summary>Whether a group reads along.</summary>
    public static bool IsGroup(this Activity activity) => activity.Conversation?.IsGroup == true;
}
