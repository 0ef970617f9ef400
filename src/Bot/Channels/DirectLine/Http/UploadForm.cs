using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Http;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.DirectLine.Http;

/// <summary>Reads an upload part by part: at most one activity, and files that go straight to the store.</summary>
internal sealed class UploadForm(IUploads uploads, IOptions<DirectLineOptions> options)
{
    private const int MostParts = 20;

    private static readonly ProtocolError NotAForm = ProtocolError.BadRequest("BadContentType", "An upload is multipart/form-data.");
    private static readonly ProtocolError Broken = ProtocolError.BadRequest("BadSyntax", "The upload is not whole.");
    private static readonly ProtocolError Empty = ProtocolError.BadRequest("BadArgument", "The upload has neither a file nor an activity.");
    private static readonly ProtocolError TooMany = ProtocolError.BadRequest("BadArgument", "The upload has more than 20 parts.");
    private static readonly ProtocolError TooLarge = new(413, "MessageSizeTooBig", "The upload is larger than is allowed.");

    /// <summary>The message that the upload makes, its files stored; or what is wrong with it.</summary>
    public async ValueTask<(Activity? Activity, ProtocolError? Error)> ReadAsync(HttpRequest request, string conversationId, CancellationToken cancellationToken)
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
            return await ReadPartsAsync(new MultipartReader(boundary, Bounded(request)), conversationId, cancellationToken);
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

    private async ValueTask<(Activity? Activity, ProtocolError? Error)> ReadPartsAsync(MultipartReader reader, string conversationId, CancellationToken cancellationToken)
    {
        Activity? activity = null;
        List<Attachment> files = [];
        for (var parts = 0; await reader.ReadNextSectionAsync(cancellationToken) is { } part; parts++)
        {
            if (parts == MostParts)
            {
                return (null, TooMany);
            }

            if (part.AsFileSection() is { FileStream: not null } file && !IsActivity(part))
            {
                files.Add(await SaveAsync(part, file, conversationId, cancellationToken));
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

        return activity is null && files.Count == 0 ? (null, Empty) : (Joined(activity ?? MessageFactory.Text(null), files), null);
    }

    private async Task<Attachment> SaveAsync(MultipartSection part, FileMultipartSection file, string conversationId, CancellationToken cancellationToken)
    {
        var name = FileNames.Clean(file.FileName);
        var type = MediaTypeHeaderValue.TryParse(part.ContentType, out var media) ? media.MediaType.ToString() : "application/octet-stream";
        var id = await uploads.SaveAsync(conversationId, name, type, file.FileStream!, cancellationToken);
        return new Attachment { Name = name, ContentType = type, ContentUrl = PageAddresses.UploadScheme + id };
    }

    private static async ValueTask<(Activity? Activity, ProtocolError? Error)> ReadActivityAsync(MultipartSection part, CancellationToken cancellationToken)
    {
        part.Body = new LimitedStream(part.Body, JsonBody.Limit);
        using var body = new MemoryStream();
        await part.Body.CopyToAsync(body, cancellationToken);
        var (activity, error) = JsonBody.Read(body.GetBuffer().AsSpan(0, (int)body.Length), ProtocolJson.Wire.Activity);
        return (activity, error ?? Incoming.Check(activity!));
    }

    // Web Chat lists its files in the activity by name and without an address; the stored file takes that place.
    private static Activity Joined(Activity activity, List<Attachment> files)
    {
        var cards = (activity.Attachments ?? []).Where(attachment => attachment.Content is not null);
        activity.Attachments = [.. cards, .. files];
        return activity;
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
