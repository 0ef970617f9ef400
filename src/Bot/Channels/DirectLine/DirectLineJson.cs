using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.DirectLine.Tokens;

namespace RectifyBot.Bot.Channels.DirectLine;

/// <summary>A part of a conversation, and the watermark from which to read on.</summary>
internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string Watermark);

/// <summary>What a client needs to talk: a token and the address of the stream.</summary>
internal sealed record Opened(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null);

/// <summary>How a client wishes to begin.</summary>
internal sealed record StartRequest(string? Locale);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(DirectLineToken))]
[JsonSerializable(typeof(Opened))]
[JsonSerializable(typeof(StartRequest))]
internal sealed partial class DirectLineJson : JsonSerializerContext
{
    /// <summary>As <see cref="Default"/>, with Chinese left as it is.</summary>
    public static DirectLineJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
