using System.IO.Compression;

namespace RectifyBot.Bot.Files.Excel.Reading;

/// <summary>Finds out how much a file unpacks to by unpacking it: what it says of itself may be a lie.</summary>
internal static class Unpacking
{
    private const int PartsAtMost = 1_000;
    private const long BytesAtMost = 32 * 1024 * 1024;

    /// <summary>Whether all its parts together stay within bounds; it stops as soon as they do not.</summary>
    /// <exception cref="InvalidDataException">It is no zip file.</exception>
    public static bool IsBounded(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (zip.Entries.Count > PartsAtMost)
        {
            return false;
        }

        var (left, buffer) = (BytesAtMost, new byte[64 * 1024]);
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (int read; left >= 0 && (read = part.Read(buffer)) > 0;)
            {
                left -= read;
            }
        }

        return left >= 0;
    }
}
