using System.Text.Json.Serialization;

namespace RectifyBot.Bot.Channels.DirectLine.Tokens;

/// <summary>What a token vouches for.</summary>
/// <param name="ConversationId">The one conversation that it opens.</param>
/// <param name="UserId">Who speaks with it.</param>
/// <param name="Use">What it opens there: see <see cref="TokenUses"/>.</param>
/// <param name="Expires">The second from which it is worthless, Unix time.</param>
internal sealed record DirectLineToken(
    [property: JsonPropertyName("conv")] string ConversationId,
    [property: JsonPropertyName("user")] string UserId,
    [property: JsonPropertyName("use")] string Use,
    [property: JsonPropertyName("exp")] long Expires);

internal static class TokenUses
{
    /// <summary>All of Direct Line, for this conversation.</summary>
    public const string Conversation = "conversation";

    /// <summary>To open the stream: it stands in an address, so it may do nothing else.</summary>
    public const string Stream = "stream";

    /// <summary>To fetch one file: it stands in an address too.</summary>
    public static string File(string uploadId) => "file:" + uploadId;
}

/// <summary>What came of checking a token.</summary>
internal enum TokenState
{
    Good,
    Absent,
    Forged,
    Expired,
}
