using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.DirectLine.Tokens;

/// <summary>Signs and checks tokens: JSON Web Tokens with HMAC-SHA256, since Direct Line clients look for the user id in one.</summary>
internal sealed class TokenIssuer
{
    private const int LongestToken = 4096;

    // The one header that we write is the one that we accept: no algorithm is ever chosen by the caller.
    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    private readonly byte[] _key;
    private readonly TimeProvider _clock;

    public TokenIssuer(ISigningKey key, TimeProvider clock)
    {
        if (key.Bytes.Length < 32)
        {
            throw new InvalidOperationException("The signing key must have at least 32 bytes.");
        }

        // A key of its own, so that what another part signs with the same secret is never a token.
        _key = HMACSHA256.HashData(key.Bytes.Span, "rectifybot direct line token 1"u8);
        _clock = clock;
    }

    public string Issue(string conversationId, string userId, string use, TimeSpan lifetime)
    {
        var token = new DirectLineToken(conversationId, userId, use, (_clock.GetUtcNow() + lifetime).ToUnixTimeSeconds());
        var signed = Header + "." + Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(token, DirectLineJson.Default.DirectLineToken));
        return signed + "." + SignatureOf(signed);
    }

    /// <summary>Reads a token. It is null unless the state is good.</summary>
    public (TokenState State, DirectLineToken? Token) Check(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return (TokenState.Absent, null);
        }

        var end = text.LastIndexOf('.');
        if (text.Length > LongestToken || end < Header.Length + 1 || !IsOurs(text[..end], text.AsSpan(end + 1)) || Read(text[(Header.Length + 1)..end]) is not { } token)
        {
            return (TokenState.Forged, null);
        }

        return token.Expires > _clock.GetUtcNow().ToUnixTimeSeconds() ? (TokenState.Good, token) : (TokenState.Expired, null);
    }

    private string SignatureOf(string signed) => Base64Url.EncodeToString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(signed)));

    // The letters are compared, not the bytes that they stand for: base64 has several spellings of some bytes.
    private bool IsOurs(string signed, ReadOnlySpan<char> signature) =>
        CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(signature), MemoryMarshal.AsBytes(SignatureOf(signed).AsSpan()))
        && signed.StartsWith(Header + ".", StringComparison.Ordinal);

    private static DirectLineToken? Read(string payload) =>
        JsonSerializer.Deserialize(Base64Url.DecodeFromChars(payload), DirectLineJson.Default.DirectLineToken);
}
