using System.IO.Compression;

namespace RectifyBot.Bot.Files.Word.Parts;

/// <summary>Packs a file of parts again so that the same parts give the same bytes: sorted, and each dated alike.</summary>
internal static class SteadyZip
{
    private const string First = "[Content_Types].xml";

    // The first moment that a zip can name.
    private static readonly DateTimeOffset Beginning = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the parts of <paramref name="package"/> to <paramref name="output"/>.</summary>
    public static void Write(Stream package, Stream output)
    {
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in from.Entries.OrderByDescending(entry => entry.FullName == First).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = Beginning;
            using var source = part.Open();
            using var target = entry.Open();
            source.CopyTo(target);
        }
    }
}
