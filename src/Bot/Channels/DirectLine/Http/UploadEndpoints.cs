using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using RectifyBot.Bot.Channels.DirectLine.Tokens;
using RectifyBot.Bot.Channels.Http;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.DirectLine.Http;

/// <summary>Files in, and out again to who holds the file's token.</summary>
internal sealed class UploadEndpoints(UploadForm form, IUploads uploads, ActivityEndpoints activities)
{
    private static readonly ProtocolError Unknown = ProtocolError.NotFound("There is no such file.");

    /// <summary>POST conversations/{id}/upload.</summary>
    public async Task PostAsync(HttpContext context, DirectLineToken token)
    {
        // The form counts its own bytes, and answers in the protocol's shape.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }

        var (upload, error) = await form.ReadAsync(context.Request, context.RequestAborted);
        await (upload is null ? error!.WriteAsync(context.Response) : activities.TakeAsync(context, token, upload.Activity, upload.Files));
    }

    /// <summary>GET conversations/{id}/uploads/{uploadId}?t=.</summary>
    public async Task GetAsync(HttpContext context, DirectLineToken token)
    {
        var id = (string)context.Request.RouteValues["uploadId"]!;
        if (await uploads.OpenAsync(token.ConversationId, id, context.RequestAborted) is not { } upload)
        {
            await Unknown.WriteAsync(context.Response);
            return;
        }

        await using var content = upload.Content;
        WriteHead(context.Response, upload);
        await content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static void WriteHead(HttpResponse response, Upload upload)
    {
        var shown = Pictures.AreShown(upload.ContentType);
        var disposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment");
        disposition.SetHttpFileName(upload.Name);
        response.ContentType = shown ? upload.ContentType : "application/octet-stream";
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "private, no-store";
    }
}
