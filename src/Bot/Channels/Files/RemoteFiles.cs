using System.Text.Json;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.BotFramework.Http;

namespace RectifyBot.Bot.Channels.Files;

/// <summary>Fetches a file from where a messenger says that it lies: inside the message, or at the messenger's own address. Nothing else is called on a stranger's word, and no redirect is followed.</summary>
internal sealed class RemoteFiles(IHttpClientFactory clients, ICallerPolicy policy, ILogger<RemoteFiles> logger)
{
    /// <summary>The named client; it follows no redirects.</summary>
    public const string ClientName = "bot-files";

    // Teams wraps the address of a file in one of these (learn.microsoft.com, "Send and receive files through the bot").
    private const string TeamsFile = "application/vnd.microsoft.teams.file.download.info";
    private const string Inline = "data:";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The bytes, or null where they cannot be had.</summary>
    /// <param name="serviceUrl">Where the messenger itself is; the file must lie there too.</param>
    /// <param name="limit">In bytes; more is too large.</param>
    public async Task<(byte[]? Bytes, bool TooLarge)> FetchAsync(Attachment attachment, string? serviceUrl, int limit, CancellationToken cancellationToken)
    {
        var address = AddressOf(attachment);
        if (address is null)
        {
            return default;
        }

        if (address.StartsWith(Inline, StringComparison.OrdinalIgnoreCase))
        {
            return Decoded(address, limit);
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && policy.MaySendTo(uri) && IsAt(uri, serviceUrl) ? await DownloadAsync(uri, limit, cancellationToken) : default;
    }

    private static string? AddressOf(Attachment attachment) =>
        attachment.ContentType == TeamsFile
        && attachment.Content is { ValueKind: JsonValueKind.Object } content
        && content.TryGetProperty("downloadUrl", out var url) && url.ValueKind == JsonValueKind.String
            ? url.GetString()
            : attachment.ContentUrl;

    private static bool IsAt(Uri address, string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var service) && address.GetLeftPart(UriPartial.Authority) == service.GetLeftPart(UriPartial.Authority);

    // data:text/plain;base64,…
    private static (byte[]? Bytes, bool TooLarge) Decoded(string address, int limit)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !address.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
        {
            return default;
        }

        var text = address.AsSpan(comma + 1);
        if (text.Length > (limit / 3 * 4) + 8)
        {
            return (null, true);
        }

        var bytes = new byte[(text.Length * 3 / 4) + 3];
        return Convert.TryFromBase64Chars(text, bytes, out var written) ? (bytes[..written], false) : default;
    }

    private async Task<(byte[]? Bytes, bool TooLarge)> DownloadAsync(Uri address, int limit, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (!response.IsSuccessStatusCode)
            {
                Log.FileNotFetched(logger, null, (int)response.StatusCode);
                return default;
            }

            return await ReadAsync(await response.Content.ReadAsStreamAsync(patience.Token), limit, patience.Token);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            Log.FileNotFetched(logger, fault, null);
            return default;
        }
    }

    private static async Task<(byte[]? Bytes, bool TooLarge)> ReadAsync(Stream content, int limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var part = new byte[81920];
        for (int read; (read = await content.ReadAsync(part, cancellationToken)) > 0;)
        {
            if (bytes.Length + read > limit)
            {
                return (null, true);
            }

            bytes.Write(part, 0, read);
        }

        return (bytes.ToArray(), false);
    }
}
