using System.Text.Json;
using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Channels.Http;

/// <summary>Why a request is refused: an HTTP status, a stable code and words for the developer who calls. Never an exception's text.</summary>
public sealed record ProtocolError(int Status, string Code, string Message)
{
    public static ProtocolError BadRequest(string code, string message) => new(400, code, message);

    public static ProtocolError Forbidden(string code, string message) => new(403, code, message);

    public static ProtocolError NotFound(string message) => new(404, "NotFound", message);

    public static ProtocolError Busy { get; } = new(503, "Busy", "Too many messages are waiting. Try again in a few seconds.");

    /// <summary>Answers with the error in the shape that Bot Framework and Direct Line clients read.</summary>
    public Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        if (Status == 503)
        {
            response.Headers.RetryAfter = "5";
        }

        return Reply.JsonAsync(response, ErrorResponse.Of(Code, Message), ProtocolJson.Wire.ErrorResponse);
    }
}
