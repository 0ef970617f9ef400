using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.BotFramework.Delivery;
using RectifyBot.Bot.Channels.DirectLine.Tokens;
using RectifyBot.Bot.Channels.Http;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.DirectLine.Http;

/// <summary>Takes in what a client says: what the token vouches for comes from the token, never from the client.</summary>
internal sealed class Incoming(
    ITranscript transcript, TranscriptFeed feed, IActivityScreen screen, IUploads uploads, TurnQueue queue, TimeProvider clock, IOptions<DirectLineOptions> options)
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

    /// <summary>Stores it with its files, shows it, and has it worked. Null when it was taken; its id is set then. What may not be kept is screened out before anything is stored.</summary>
    public async ValueTask<ProtocolError?> TakeAsync(Activity activity, DirectLineToken token, IReadOnlyList<SentFile> files)
    {
        Addressed(activity, token);
        if (activity.Type == ActivityTypes.Typing)
        {
            return null;
        }

        var kept = screen.Screen(activity, files);
        if (kept == activity && files.Count > 0)
        {
            await AttachAsync(activity, files);
        }

        return await queue.AcceptAsync(kept, () => ShowAsync(kept));
    }

    // Web Chat lists its files in the activity by name and without an address; the stored file takes that place.
    private async Task AttachAsync(Activity activity, IReadOnlyList<SentFile> files)
    {
        List<Attachment> attached = [.. (activity.Attachments ?? []).Where(attachment => attachment?.Content is not null)];
        foreach (var file in files)
        {
            var id = await uploads.SaveAsync(activity.Conversation!.Id!, file.Name, file.ContentType, new MemoryStream(file.Bytes), CancellationToken.None);
            attached.Add(new Attachment { Name = file.Name, ContentType = file.ContentType, ContentUrl = PageAddresses.UploadScheme + id });
        }

        activity.Attachments = attached;
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
