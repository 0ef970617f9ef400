using RectifyBot.Bot.Channels.BotFramework.Delivery;
using RectifyBot.Bot.Channels.DirectLine.Tokens;
using RectifyBot.Bot.Channels.Http;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.DirectLine.Http;

/// <summary>Begins conversations, finds them again, and renews tokens.</summary>
internal sealed class ConversationEndpoints(
    ITranscript transcript, Incoming incoming, TurnQueue queue, PageAddresses addresses, DirectLineGate gate)
{
    private static readonly ProtocolError NoSecret = ProtocolError.Forbidden(
        "BadArgument", "There is no Direct Line secret here: tokens are given out by the page that the bot serves.");

    /// <summary>POST tokens/generate.</summary>
    public static Task GenerateAsync(HttpContext context) => NoSecret.WriteAsync(context.Response);

    /// <summary>POST tokens/refresh.</summary>
    public Task RefreshAsync(HttpContext context, DirectLineToken token) =>
        Reply.JsonAsync(context.Response, addresses.Renew(token.ConversationId, token.UserId), DirectLineJson.Wire.Opened);

    /// <summary>POST conversations. The bot hears of it the first time only.</summary>
    public async Task StartAsync(HttpContext context, DirectLineToken token)
    {
        if (await transcript.CreateAsync(token.ConversationId, token.UserId, context.RequestAborted))
        {
            await queue.AcceptAsync(incoming.Start(token, await LocaleOfAsync(context)));
            context.Response.StatusCode = StatusCodes.Status201Created;
            await OpenAsync(context, token, 0);
        }
        else
        {
            await gate.Begun((again, owned) => OpenAsync(again, owned, 0))(context, token);
        }
    }

    /// <summary>GET conversations/{id}: a fresh token and stream.</summary>
    public Task ReconnectAsync(HttpContext context, DirectLineToken token) =>
        Watermarks.TryRead(context.Request, out var watermark, out var error)
            ? OpenAsync(context, token, watermark)
            : error!.WriteAsync(context.Response);

    private Task OpenAsync(HttpContext context, DirectLineToken token, long watermark) => Reply.JsonAsync(
        context.Response, addresses.Open(context.Request, token.ConversationId, token.UserId, watermark), DirectLineJson.Wire.Opened);

    private static async ValueTask<string?> LocaleOfAsync(HttpContext context)
    {
        var (start, _) = await JsonBody.ReadAsync(context.Request, DirectLineJson.Wire.StartRequest, context.RequestAborted);
        return start?.Locale is { Length: > 0 and <= 35 } locale ? locale : null;
    }
}
