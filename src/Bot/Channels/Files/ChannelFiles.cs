using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.DirectLine;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Hosting;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Channels.Files;

/// <summary>Files of every channel in one store: the page's are there already, those of messengers are fetched.</summary>
internal sealed class ChannelFiles(IUploads uploads, RemoteFiles remote, FileLinks links, IFileScreen screen, IOptions<BotOptions> options) : IFiles
{
    /// <inheritdoc/>
    public async ValueTask<Outcome<ReceivedFile>> ReceiveAsync(Activity activity, Attachment attachment, CancellationToken cancellationToken)
    {
        if (attachment.ContentUrl is { } stored && stored.StartsWith(PageAddresses.UploadScheme, StringComparison.Ordinal))
        {
            return await FindAsync(activity, stored[PageAddresses.UploadScheme.Length..], cancellationToken) is { } found ? found : Unreadable("fetch", attachment);
        }

        var name = DirectLine.Http.FileNames.Clean(attachment.Name);
        var fetched = await remote.FetchAsync(attachment, activity.ServiceUrl, Math.Max(TextFile.AtMost, options.Value.Evidence.MostBytes), cancellationToken);
        if (fetched.Bytes is not { } bytes)
        {
            return Unreadable(fetched.TooLarge ? "too_large" : "fetch", attachment);
        }

        var type = attachment.ContentType ?? "application/octet-stream";
        if (screen.Look(new SentFile(name, type, bytes)) is { } secret)
        {
            return secret;
        }

        var id = await uploads.SaveAsync(ConversationOf(activity), name, type, new MemoryStream(bytes), cancellationToken);
        return new ReceivedFile(id, name, bytes);
    }

    /// <inheritdoc/>
    public async ValueTask<ReceivedFile?> FindAsync(Activity activity, string id, CancellationToken cancellationToken)
    {
        if (await uploads.OpenAsync(ConversationOf(activity), id, cancellationToken) is not { } upload)
        {
            return null;
        }

        await using var content = upload.Content;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellationToken);
        return new ReceivedFile(id, upload.Name, bytes.ToArray());
    }

    /// <inheritdoc/>
    public async ValueTask<Attachment> OfferAsync(Activity activity, OfferedFile file, CancellationToken cancellationToken)
    {
        var id = await uploads.SaveAsync(ConversationOf(activity), file.Name, file.ContentType, new MemoryStream(file.Bytes), cancellationToken);
        return Shown(activity, id, file.Name, file.ContentType, file.Title);
    }

    /// <inheritdoc/>
    public async ValueTask<Attachment> PointAsync(Activity activity, KeptFile file, CancellationToken cancellationToken) =>
        Shown(activity, await uploads.PointAsync(ConversationOf(activity), file, cancellationToken), file.Name, file.ContentType, file.Title);

    private Attachment Shown(Activity activity, string id, string name, string contentType, string title) => activity.ChannelId switch
    {
        ChannelIds.Page => new Attachment { Name = name, ContentType = contentType, ContentUrl = PageAddresses.UploadScheme + id },
        ChannelIds.Msteams => links.AsCard(activity, id, name, title), // Teams shows files of a bot only where a card points to them
        _ => new Attachment { Name = name, ContentType = contentType, ContentUrl = links.Of(activity, id) },
    };

    private static string ConversationOf(Activity activity) => activity.Conversation?.Id ?? string.Empty;

    private static Refusal Unreadable(string why, Attachment attachment) =>
        new(RefusalCode.FileUnreadable, why, DirectLine.Http.FileNames.Clean(attachment.Name));
}
