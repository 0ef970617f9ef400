using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Tests.Scenarios;

namespace RectifyBot.Bot.Tests.Secrecy.Support;

/// <summary>Where a text might have left traces: every byte of the data folder, and every line of the log.</summary>
internal static class Traces
{
    static Traces() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The files that hold one of these texts, in any form in which it may lie there.</summary>
    public static List<string> In(ChatApp app, EveryLine log, params string[] texts)
    {
        var found = Directory.EnumerateFiles(app.Folder, "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "sender.lock") // empty, and held by its sender
            .Where(path => texts.SelectMany(Forms).Any(form => Bytes(path).AsSpan().IndexOf(form) >= 0)).ToList();
        found.AddRange(log.Lines.Where(line => texts.Any(text => line.Contains(text, StringComparison.Ordinal))));
        return found;
    }

    /// <summary>What is kept of refused messages.</summary>
    public static async Task<List<RefusedMessageRow>> FactsAsync(ChatApp app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();
        return await db.Set<RefusedMessageRow>().AsNoTracking().OrderBy(r => r.Activity).ToListAsync();
    }

    private static IEnumerable<byte[]> Forms(string text)
    {
        yield return Encoding.UTF8.GetBytes(text);
        yield return Encoding.Unicode.GetBytes(text);
        yield return Encoding.GetEncoding("GB18030").GetBytes(text);
        yield return Encoding.ASCII.GetBytes(JsonSerializer.Serialize(text)[1..^1]);
        yield return Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=')[..^1]);
    }

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
