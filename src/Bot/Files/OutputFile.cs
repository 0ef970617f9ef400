using RectifyBot.Ledger;

namespace RectifyBot.Bot.Files;

/// <summary>Writes files that belong together: all of them whole, or none.</summary>
internal static class OutputFile
{
    /// <summary>Null where they were written; else the first that could not be, with nothing left behind. Files that are there are replaced.</summary>
    public static async Task<Refusal?> WriteAsync(IReadOnlyList<(string Path, byte[] Bytes)> files, CancellationToken cancellationToken = default)
    {
        var drafts = new List<(string Draft, string Target)>();
        var at = files[0].Path;
        try
        {
            foreach (var (path, bytes) in files)
            {
                at = path;
                var target = Path.GetFullPath(path);
                var draft = Path.Combine(Path.GetDirectoryName(target)!, "." + Guid.NewGuid().ToString("N"));
                drafts.Add((draft, target));
                await File.WriteAllBytesAsync(draft, bytes, cancellationToken);
                ThrowIfInUse(target);
            }

            drafts.ForEach(d => File.Move(d.Draft, d.Target, overwrite: true));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            drafts.ForEach(d => Remove(d.Draft));
            return new Refusal(RefusalCode.FileNotWritable, About: Path.GetFileName(at));
        }
    }

    // A folder of that name, or a file that may not be written, is found before anything is moved.
    private static void ThrowIfInUse(string target)
    {
        if (Directory.Exists(target))
        {
            throw new IOException("There is a folder of that name.");
        }

        if (File.Exists(target))
        {
            File.Open(target, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
        }
    }

    private static void Remove(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Where the folder cannot be written to, no draft lies in it.
        }
    }
}
