using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.BotFramework.Delivery;
using RectifyBot.Bot.Channels.DirectLine.Tokens;
using RectifyBot.Bot.Channels.Http;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.DirectLine.Http;

/// <summary>Takes in what a client says: what the token vouches for comes from the token, never from the client.</summary>
internal sealed class Incoming(
    ITranscript transcript, TranscriptFeed feed, IActivityScreen screen, TurnQueue queue, TimeProvider clock, IOptions<DirectLineOptions> options)
{
    private static readonly ProtocolError NotAllowed = ProtocolError.BadRequest("BadArgument", "A client may send activities of type message, event or typing.");
    private static readonly ProtocolError ForeignFile = ProtocolError.BadRequest("BadArgument", "Files are sent by upload, not by address.");

    /// <summary>The conversationUpdate with which a conversation begins.</summary>
    public Activity Start(DirectLineToken token, string? locale)
    {
        var start = Addressed(new Activity { Type = ActivityTypes.ConversationUpdate, Locale = locale }, token);
        start.MembersAdded = [new ChannelAccount { Id = token.UserId, Role = RoleTypes.User }];
        return start;
    }

    /// <summary>Null when the activity may come from a client.</summary>
    public static ProtocolError? Check(Activity activity)
    {
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Typing))
        {
            return NotAllowed;
        }

        return activity.Attachments?.Any(attachment => attachment?.ContentUrl is not null) == true ? ForeignFile : null;
    }

    /// <summary>Stores it, shows it, and has it worked. Null when it was taken; its id is set then.</summary>
    public async ValueTask<ProtocolError?> TakeAsync(Activity activity, DirectLineToken token)
    {
        Addressed(activity, token);
        if (activity.Type == ActivityTypes.Typing)
        {
            return null;
        }

        var kept = screen.Screen(activity);
        return await queue.AcceptAsync(kept, () => ShowAsync(kept));
    }

    private async ValueTask ShowAsync(Activity activity)
    {
        await transcript.AppendAsync(activity.Conversation!.Id!, activity, CancellationToken.None);
        feed.Changed(activity.Conversation.Id!);
    }

    private Activity Addressed(Activity activity, DirectLineToken token)
    {
        activity.Id = Guid.NewGuid().ToString("N");
        activity.Timestamp = clock.GetUtcNow();
        activity.ChannelId = ChannelIds.Page;
        activity.ServiceUrl = null;
        activity.DeliveryMode = null;
        activity.CallerId = null;
        activity.Conversation = new ConversationAccount { Id = token.ConversationId };
        activity.From = new ChannelAccount { Id = token.UserId, Role = RoleTypes.User };
        activity.Recipient = new ChannelAccount { Id = options.Value.BotId, Name = options.Value.BotName, Role = RoleTypes.Bot };
        return activity;
    }
}
