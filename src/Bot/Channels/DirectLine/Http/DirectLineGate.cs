using RectifyBot.Bot.Channels.DirectLine.Tokens;
using RectifyBot.Bot.Channels.Http;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.DirectLine.Http;

/// <summary>Handles a request whose token was checked.</summary>
internal delegate Task TokenHandler(HttpContext context, DirectLineToken token);

/// <summary>Lets in who is on this computer and holds a token for just what they ask for.</summary>
internal sealed class DirectLineGate(TokenIssuer issuer, ITranscript transcript)
{
    private static readonly ProtocolError Absent = new(401, "Unauthorized", "The request has no token (Authorization: Bearer …).");
    private static readonly ProtocolError Forged = ProtocolError.Forbidden("BadArgument", "The token is not valid.");
    private static readonly ProtocolError Expired = ProtocolError.Forbidden("TokenExpired", "The token has expired.");
    private static readonly ProtocolError Unknown = ProtocolError.NotFound("There is no such conversation.");
    private static readonly ProtocolError Elsewhere = ProtocolError.Forbidden("BadArgument", "The token is for something else.");

    /// <summary>The token stands in the Authorization header; its conversation need not have begun.</summary>
    public RequestDelegate ForBearer(TokenHandler handler) =>
        context => RunAsync(context, BearerOf(context.Request), TokenUses.Conversation, handler);

    /// <summary>The token stands in the Authorization header and must be that of the conversation in the address.</summary>
    public RequestDelegate ForConversation(TokenHandler handler) => ForBearer(Begun(handler));

    /// <summary>The token stands in the address, and opens just this part of the conversation there.</summary>
    public RequestDelegate ForAddress(Func<HttpContext, string> use, TokenHandler handler) =>
        context => RunAsync(context, context.Request.Query["t"], use(context), Begun(handler));

    /// <summary>The token stands in the address and opens one file, of whichever channel's conversation.</summary>
    public RequestDelegate ForFile(Func<HttpContext, string> use, TokenHandler handler) =>
        context => RunAsync(context, context.Request.Query["t"], use(context), handler);

    /// <summary>Whether the request is one of this computer; no token is asked for.</summary>
    public static RequestDelegate Local(RequestDelegate handler) =>
        context => Loopback.CheckPage(context) is { } refused ? refused.WriteAsync(context.Response) : handler(context);

    /// <summary>Only for a conversation that has begun, and is the user's.</summary>
    public TokenHandler Begun(TokenHandler handler) => async (context, token) =>
    {
        var mine = await transcript.OwnerAsync(token.ConversationId, context.RequestAborted) == token.UserId;
        await (mine ? handler(context, token) : Unknown.WriteAsync(context.Response));
    };

    private Task RunAsync(HttpContext context, string? text, string use, TokenHandler handler)
    {
        if (Loopback.CheckPage(context) is { } refused)
        {
            return refused.WriteAsync(context.Response);
        }

        var (state, token) = issuer.Check(text);
        return state == TokenState.Good && Opens(context, token!, use)
            ? handler(context, token!)
            : Refusal(state).WriteAsync(context.Response);
    }

    private static bool Opens(HttpContext context, DirectLineToken token, string use) =>
        token.Use == use
        && (context.Request.RouteValues["conversationId"] is not string asked || asked == token.ConversationId);

    private static ProtocolError Refusal(TokenState state) => state switch
    {
        TokenState.Absent => Absent,
        TokenState.Forged => Forged,
        TokenState.Expired => Expired,
        _ => Elsewhere,
    };

    private static string? BearerOf(HttpRequest request)
    {
        const string scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? header[scheme.Length..].Trim() : null;
    }
}
