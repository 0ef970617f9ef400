using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.DirectLine.Tokens;
using RectifyBot.Bot.Channels.Http;

namespace RectifyBot.Bot.Channels.DirectLine.Http;

/// <summary>The web socket through which a client hears: first what it has missed, then what happens.</summary>
internal sealed class StreamEndpoint(
    ActivityEndpoints activities, TranscriptFeed feed, PageAddresses addresses, IHostApplicationLifetime lifetime, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly ProtocolError NotASocket = ProtocolError.BadRequest("BadArgument", "The stream is a web socket.");

    public async Task HandleAsync(HttpContext context, DirectLineToken token)
    {
        var error = context.WebSockets.IsWebSocketRequest ? null : NotASocket;
        if (error is not null || !Watermarks.TryRead(context.Request, out var watermark, out error))
        {
            await error!.WriteAsync(context.Response);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var hearing = HearAsync(socket, ended);
        await SpeakAsync(context.Request, token, socket, watermark, ended.Token);
        await CloseAsync(socket, hearing);
    }

    private async Task SpeakAsync(HttpRequest request, DirectLineToken token, WebSocket socket, long watermark, CancellationToken ended)
    {
        using var listener = feed.Listen(token.ConversationId);
        List<Activity> passing = [];
        try
        {
            while (true)
            {
                var page = await activities.ReadAsync(token.ConversationId, watermark, ended);
                var news = addresses.ForClient(request, token, page.Activities.Concat(passing), page.Watermark);
                await SendAsync(socket, news, ended);
                watermark = page.Watermark;
                passing = await WaitAsync(listener, ended);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or WebSocketException)
        {
            // The client went, or we are shutting down: both are ordinary ends of a stream.
        }
    }

    // An idle stream looks again after a while: another host may have written to the same transcript.
    private async Task<List<Activity>> WaitAsync(TranscriptFeed.Listener listener, CancellationToken ended)
    {
        using var idle = new CancellationTokenSource(options.Value.KeepAlive, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ended, idle.Token);
        try
        {
            return await listener.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ended.IsCancellationRequested)
        {
            return [];
        }
    }

    // A frame without news is empty: Direct Line's sign of life.
    private static ValueTask SendAsync(WebSocket socket, ActivitySet news, CancellationToken ended)
    {
        var frame = news.Activities.Count == 0 ? [] : JsonSerializer.SerializeToUtf8Bytes(news, DirectLineJson.Wire.ActivitySet);
        return socket.SendAsync(frame.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, ended);
    }

    // Clients send only empty frames to see whether we live; what else they may send is passed over.
    private static async Task HearAsync(WebSocket socket, CancellationTokenSource ended)
    {
        var buffer = new byte[1024];
        try
        {
            while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
            {
                var heard = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (heard.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }
            }
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The connection broke; the stream ends below as after a close.
        }

        await ended.CancelAsync();
    }

    // Says goodbye, and waits a little for the client to say so too.
    private async Task CloseAsync(WebSocket socket, Task hearing)
    {
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "closing", CancellationToken.None);
            }

            await hearing.WaitAsync(Patience, clock);
        }
        catch (Exception end) when (end is TimeoutException or WebSocketException)
        {
            socket.Abort();
            await hearing;
        }
    }
}
