using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.DirectLine.Tokens;
using RectifyBot.Bot.Channels.Http;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.DirectLine.Http;

/// <summary>What was said, and saying something.</summary>
internal sealed class ActivityEndpoints(ITranscript transcript, Incoming incoming, PageAddresses addresses, IOptions<DirectLineOptions> options)
{
    /// <summary>GET conversations/{id}/activities.</summary>
    public async Task ReadAsync(HttpContext context, DirectLineToken token)
    {
        if (!Watermarks.TryRead(context.Request, out var watermark, out var error))
        {
            await error!.WriteAsync(context.Response);
            return;
        }

        var page = await ReadAsync(token.ConversationId, watermark, context.RequestAborted);
        await Reply.JsonAsync(
            context.Response, addresses.ForClient(context.Request, token, page.Activities, page.Watermark), DirectLineJson.Wire.ActivitySet);
    }

    /// <summary>What came after the watermark; a client that knows nothing yet is shown the newest part only.</summary>
    public ValueTask<TranscriptPage> ReadAsync(string conversationId, long watermark, CancellationToken cancellationToken) =>
        transcript.ReadAsync(conversationId, watermark, watermark == 0 ? options.Value.History : int.MaxValue, cancellationToken);

    /// <summary>POST conversations/{id}/activities.</summary>
    public async Task PostAsync(HttpContext context, DirectLineToken token)
    {
        var (activity, unreadable) = await JsonBody.ReadAsync(context.Request, ProtocolJson.Wire.Activity, context.RequestAborted);
        var refused = unreadable ?? Incoming.Check(activity!);
        if (refused is not null)
        {
            await refused.WriteAsync(context.Response);
            return;
        }

        await TakeAsync(context, token, activity!, []);
    }

    /// <summary>Takes a checked activity, with the files that came beside it, and answers with its id.</summary>
    public async Task TakeAsync(HttpContext context, DirectLineToken token, Activity activity, IReadOnlyList<SentFile> files)
    {
        if (await incoming.TakeAsync(activity, token, files) is { } refused)
        {
            await refused.WriteAsync(context.Response);
            return;
        }

        await Reply.JsonAsync(context.Response, new ResourceResponse { Id = activity.Id }, ProtocolJson.Wire.ResourceResponse);
    }
}
