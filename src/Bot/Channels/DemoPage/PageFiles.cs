using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using RectifyBot.Bot.Channels.Http;

namespace RectifyBot.Bot.Channels.DemoPage;

/// <summary>The page's files, which stand beside the program. Only those that were there at the start are served.</summary>
internal sealed class PageFiles(string root)
{
    /// <summary>Stands in index.html where each answer has a fresh nonce.</summary>
    private const string NoncePlace = "{{nonce}}";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static PageFiles BesideTheProgram() => new(Path.Combine(AppContext.BaseDirectory, "wwwroot"));

    /// <summary>The addresses of all files but the page itself.</summary>
    public IEnumerable<string> Addresses => Directory.Exists(root)
        ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => Types.ContainsKey(Path.GetExtension(file)))
            .Select(file => "/" + Path.GetRelativePath(root, file).Replace('\\', '/'))
        : [];

    public Task FileAsync(HttpContext context)
    {
        if (Loopback.Check(context) is { } refused)
        {
            return refused.WriteAsync(context.Response);
        }

        var file = new FileInfo(Path.Combine(root, context.Request.Path.Value!.TrimStart('/')));
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        return Results.File(file.FullName, Types[file.Extension], lastModified: new DateTimeOffset(file.LastWriteTimeUtc)).ExecuteAsync(context);
    }

    public async Task IndexAsync(HttpContext context)
    {
        if (Loopback.Check(context) is { } refused)
        {
            await refused.WriteAsync(context.Response);
            return;
        }

        var nonce = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var page = await File.ReadAllTextAsync(Path.Combine(root, "index.html"), context.RequestAborted);
        PageHeaders.Write(context, nonce);
        await context.Response.WriteAsync(page.Replace(NoncePlace, nonce, StringComparison.Ordinal), Encoding.UTF8, context.RequestAborted);
    }
}
