using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;

namespace RectifyBot.Bot.Channels.Http;

/// <summary>Reads a request's body as JSON, or says what is wrong with it.</summary>
internal static class JsonBody
{
    /// <summary>The largest body in bytes.</summary>
    public const int Limit = 1024 * 1024;

    private static readonly ProtocolError TooLarge = new(413, "MessageSizeTooBig", "The body is larger than 1 MiB.");
    private static readonly ProtocolError NotJsonType = ProtocolError.BadRequest("BadContentType", "The content type must be application/json in UTF-8.");
    private static readonly ProtocolError NotUtf8 = ProtocolError.BadRequest("BadEncoding", "The body is not valid UTF-8.");
    private static readonly ProtocolError NotJson = ProtocolError.BadRequest("BadSyntax", "The body is not valid JSON of the expected form.");

    public static async ValueTask<(T? Value, ProtocolError? Error)> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        if (!IsJson(request.ContentType))
        {
            return (null, NotJsonType);
        }

        if (request.ContentLength > Limit)
        {
            return (null, TooLarge);
        }

        return await ReadBodyAsync(request, type, cancellationToken);
    }

    public static (T? Value, ProtocolError? Error) Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type) where T : class
    {
        var json = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (!Utf8.IsValid(json))
        {
            return (null, NotUtf8);
        }

        try
        {
            return EscapesAreWhole(json) && JsonSerializer.Deserialize(json, type) is { } value ? (value, null) : (null, NotJson);
        }
        catch (JsonException)
        {
            return (null, NotJson);
        }
    }

    private static async ValueTask<(T? Value, ProtocolError? Error)> ReadBodyAsync<T>(HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            var read = await request.BodyReader.ReadAtLeastAsync(Limit + 1, cancellationToken);
            var result = read.Buffer.Length > Limit ? (null, TooLarge) : Read(Contiguous(read.Buffer), type);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            return result;
        }
        catch (BadHttpRequestException broken)
        {
            return (null, broken.StatusCode == 413 ? TooLarge : NotJson);
        }
    }

    private static ReadOnlySpan<byte> Contiguous(ReadOnlySequence<byte> buffer) => buffer.IsSingleSegment ? buffer.FirstSpan : buffer.ToArray();

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    // "\ud800" alone is well-formed JSON but no text: found here, it cannot fail in the middle of a turn.
    private static bool EscapesAreWhole(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\u"u8) < 0)
        {
            return true;
        }

        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.ValueIsEscaped && !IsText(ref reader))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
