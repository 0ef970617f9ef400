using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.DemoPage;

internal sealed record People([property: JsonPropertyName("people")] IReadOnlyList<PersonShown> All);

internal sealed record PersonShown(string Id, string Name, string? Office, string Role, string Organisation)
{
    public static PersonShown Of(DemoPerson person) => new(person.Id, person.Name, person.Office, person.Role, person.Organisation);
}

/// <summary>Who the visitor wants to be, and the conversation that this browser remembers.</summary>
internal sealed record TokenRequest(string? Person, string? Conversation);

/// <param name="Returning">Whether the conversation has begun before, so that its history can be read.</param>
internal sealed record TokenGiven(
    string Token,
    string ConversationId,
    string UserId,
    bool Returning,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);

/// <summary>Who moves the clock, and to which day; null gives the real time back.</summary>
internal sealed record ClockRequest(string? Person, string? Day);

/// <param name="Now">ISO 8601 to the second, with the organisation's offset.</param>
internal sealed record ClockShown(string Now, bool Moved, IReadOnlyList<DemoStop> Stops);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(People))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(TokenGiven))]
[JsonSerializable(typeof(ClockRequest))]
[JsonSerializable(typeof(ClockShown))]
internal sealed partial class DemoJson : JsonSerializerContext
{
    /// <summary>As <see cref="Default"/>, with Chinese left as it is.</summary>
    public static DemoJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
