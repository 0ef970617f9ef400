using System.Globalization;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.DirectLine.Tokens;

namespace RectifyBot.Bot.Channels.DirectLine;

/// <summary>The addresses that a client is given: each carries a token that opens just what it points to.</summary>
internal sealed class PageAddresses(TokenIssuer issuer, IOptions<DirectLineOptions> options)
{
    public const string Root = "/v3/directline";

    /// <summary>Begins the address of a file in what is stored and what the bot sees; the file's id follows.</summary>
    public const string UploadScheme = "upload:";

    private readonly DirectLineOptions _options = options.Value;

    public Opened Open(HttpRequest request, string conversationId, string userId, long watermark) =>
        Renew(conversationId, userId) with { StreamUrl = StreamOf(request, conversationId, userId, watermark) };

    public Opened Renew(string conversationId, string userId) => new(
        conversationId,
        issuer.Issue(conversationId, userId, TokenUses.Conversation, _options.TokenLifetime),
        (int)_options.TokenLifetime.TotalSeconds);

    /// <summary>The activities as this client may see them: a stored file's name becomes an address that can be fetched.</summary>
    public ActivitySet ForClient(HttpRequest request, DirectLineToken token, IEnumerable<Activity> activities, long watermark) => new(
        [.. activities.Select(activity => WithFiles(request, token, activity))], watermark.ToString(CultureInfo.InvariantCulture));

    /// <summary>The token that opens one stored file of a conversation, whichever channel's.</summary>
    public string PassOf(string conversationId, string userId, string uploadId) =>
        issuer.Issue(conversationId, userId, TokenUses.File(uploadId), _options.TokenLifetime);

    private Activity WithFiles(HttpRequest request, DirectLineToken token, Activity activity)
    {
        if (activity.Attachments?.Any(IsUpload) != true)
        {
            return activity;
        }

        var shown = activity.Copy();
        shown.Attachments = [.. activity.Attachments.Select(attachment => IsUpload(attachment) ? WithAddress(request, token, attachment) : attachment)];
        return shown;
    }

    private Attachment WithAddress(HttpRequest request, DirectLineToken token, Attachment attachment)
    {
        var uploadId = attachment.ContentUrl![UploadScheme.Length..];
        var shown = attachment.Copy();
        var pass = PassOf(token.ConversationId, token.UserId, uploadId);
        shown.ContentUrl = $"{request.Scheme}://{request.Host}{Root}/conversations/{Escaped(token.ConversationId)}/uploads/{Escaped(uploadId)}?t={pass}";
        shown.ThumbnailUrl = Pictures.AreShown(shown.ContentType) ? shown.ContentUrl : null;
        return shown;
    }

    private string StreamOf(HttpRequest request, string conversationId, string userId, long watermark)
    {
        var pass = issuer.Issue(conversationId, userId, TokenUses.Stream, _options.StreamLifetime);
        var scheme = request.IsHttps ? "wss" : "ws";
        var after = watermark == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"watermark={watermark}&");
        return $"{scheme}://{request.Host}{Root}/conversations/{Escaped(conversationId)}/stream?{after}t={pass}";
    }

    private static bool IsUpload(Attachment attachment) => attachment.ContentUrl?.StartsWith(UploadScheme, StringComparison.Ordinal) == true;

    private static string Escaped(string id) => Uri.EscapeDataString(id);
}
