using System.Text.Json;

namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>The id that the channel gave to what was sent; null where it gave none.</summary>
public sealed class ResourceResponse
{
    public string? Id { get; set; }
}

/// <summary>The body that answers a message with <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public sealed class ExpectedReplies
{
    public IList<Activity> Activities { get; set; } = [];
}

/// <summary>The HTTP answer to an invoke.</summary>
public sealed class InvokeResponse
{
    /// <summary>An HTTP status.</summary>
    public int Status { get; set; }

    public JsonElement? Body { get; set; }

    /// <summary>200 with what a card's button is answered.</summary>
    public static InvokeResponse Of(AdaptiveCardInvokeResponse response) => new()
    {
        Status = 200,
        Body = JsonSerializer.SerializeToElement(response, ProtocolJson.Default.AdaptiveCardInvokeResponse),
    };

    /// <summary>A status and nothing else, as 501 for an invoke that nobody handles.</summary>
    public static InvokeResponse Bare(int status) => new() { Status = status };
}

/// <summary>The error that every endpoint of the protocol answers with.</summary>
public sealed class ErrorResponse
{
    public Error? Error { get; set; }

    public static ErrorResponse Of(string code, string message) => new() { Error = new Error { Code = code, Message = message } };
}

/// <summary>A stable code and words for the developer who calls.</summary>
public sealed class Error
{
    public string? Code { get; set; }

    public string? Message { get; set; }
}
