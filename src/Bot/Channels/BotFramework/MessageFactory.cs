namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>Makes messages.</summary>
public static class MessageFactory
{
    public static Activity Text(string? text) => new() { Type = ActivityTypes.Message, Text = text };

    public static Activity Attachment(Attachment attachment, string? text = null)
    {
        var message = Text(text);
        message.Attachments = [attachment];
        return message;
    }

    public static Activity SuggestedActions(IEnumerable<string> says, string? text = null)
    {
        var message = Text(text);
        message.SuggestedActions = new SuggestedActions { Actions = [.. says.Select(word => CardAction.ImBack(word))] };
        return message;
    }

    /// <summary>Shows that the bot is at work.</summary>
    public static Activity Typing() => new() { Type = ActivityTypes.Typing };
}
