using RectifyBot.Ledger;

namespace RectifyBot.Bot.Files;

/// <summary>Writes a file whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Null where it was written; else why it could not be.</summary>
    public static async Task<Refusal?> WriteAsync(string path, byte[] bytes, CancellationToken cancellationToken = default)
    {
        string? draft = null;
        try
        {
            var target = Path.GetFullPath(path);
            draft = Path.Combine(Path.GetDirectoryName(target)!, "." + Guid.NewGuid().ToString("N"));
            await File.WriteAllBytesAsync(draft, bytes, cancellationToken);
            File.Move(draft, target, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Remove(draft);
            return new Refusal(RefusalCode.FileNotWritable, About: Path.GetFileName(path));
        }
    }

    private static void Remove(string? draft)
    {
        try
        {
            File.Delete(draft ?? string.Empty);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Where the folder cannot be written to, no draft lies in it.
        }
    }
}
