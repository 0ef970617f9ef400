using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Http;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.DirectLine.Http;

/// <summary>What an upload holds.</summary>
/// <param name="Activity">The message that it makes.</param>
/// <param name="Files">In memory: nothing is stored before it was looked at.</param>
internal sealed record UploadedParts(Activity Activity, IReadOnlyList<SentFile> Files);

/// <summary>Reads an upload part by part: at most one activity, and files.</summary>
internal sealed class UploadForm(IOptions<DirectLineOptions> options)
{
    private const int MostParts = 20;

    private static readonly ProtocolError NotAForm = ProtocolError.BadRequest("BadContentType", "An upload is multipart/form-data.");
    private static readonly ProtocolError Broken = ProtocolError.BadRequest("BadSyntax", "The upload is not whole.");
    private static readonly ProtocolError Empty = ProtocolError.BadRequest("BadArgument", "The upload has neither a file nor an activity.");
    private static readonly ProtocolError TooMany = ProtocolError.BadRequest("BadArgument", "The upload has more than 20 parts.");
    private static readonly ProtocolError TooLarge = new(413, "MessageSizeTooBig", "The upload is larger than is allowed.");

    /// <summary>The message that the upload makes and its files; or what is wrong with it.</summary>
    public async ValueTask<(UploadedParts? Upload, ProtocolError? Error)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (BoundaryOf(request.ContentType) is not { } boundary)
        {
            return (null, NotAForm);
        }

        if (request.ContentLength > options.Value.UploadLimit)
        {
            return (null, TooLarge);
        }

        try
        {
            return await ReadPartsAsync(new MultipartReader(boundary, Bounded(request)), cancellationToken);
        }
        catch (BadHttpRequestException broken)
        {
            return (null, broken.StatusCode == 413 ? TooLarge : Broken);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return (null, Broken);
        }
    }

    private static async ValueTask<(UploadedParts? Upload, ProtocolError? Error)> ReadPartsAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        Activity? activity = null;
        List<SentFile> files = [];
        for (var parts = 0; await reader.ReadNextSectionAsync(cancellationToken) is { } part; parts++)
        {
            if (parts == MostParts)
            {
                return (null, TooMany);
            }

            if (part.AsFileSection() is { FileStream: not null } file && !IsActivity(part))
            {
                files.Add(await ReadFileAsync(part, file, cancellationToken));
            }
            else if (IsActivity(part))
            {
                (activity, var error) = await ReadActivityAsync(part, cancellationToken);
                if (error is not null)
                {
                    return (null, error);
                }
            }
        }

        return activity is null && files.Count == 0 ? (null, Empty) : (new UploadedParts(activity ?? MessageFactory.Text(null), files), null);
    }

    private static async Task<SentFile> ReadFileAsync(MultipartSection part, FileMultipartSection file, CancellationToken cancellationToken)
    {
        var type = MediaTypeHeaderValue.TryParse(part.ContentType, out var media) ? media.MediaType.ToString() : "application/octet-stream";
        using var bytes = new MemoryStream();
        await file.FileStream!.CopyToAsync(bytes, cancellationToken);
        return new SentFile(FileNames.Clean(file.FileName), type, bytes.ToArray());
    }

    private static async ValueTask<(Activity? Activity, ProtocolError? Error)> ReadActivityAsync(MultipartSection part, CancellationToken cancellationToken)
    {
        part.Body = new LimitedStream(part.Body, JsonBody.Limit);
        using var body = new MemoryStream();
        await part.Body.CopyToAsync(body, cancellationToken);
        var (activity, error) = JsonBody.Read(body.GetBuffer().AsSpan(0, (int)body.Length), ProtocolJson.Wire.Activity);
        return (activity, error ?? Incoming.Check(activity!));
    }

    private Stream Bounded(HttpRequest request) => new LimitedStream(request.Body, options.Value.UploadLimit);

    private static bool IsActivity(MultipartSection part) =>
        MediaTypeHeaderValue.TryParse(part.ContentType, out var type)
        && type.MediaType.Equals(ContentTypes.Activity, StringComparison.OrdinalIgnoreCase);

    private static string? BoundaryOf(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 70 } boundary
            ? boundary.ToString()
            : null;
}
