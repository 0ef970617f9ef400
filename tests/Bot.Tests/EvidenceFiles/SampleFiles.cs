using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace RectifyBot.Bot.Tests.EvidenceFiles;

/// <summary>Files made for a test: just so much of each kind as it is told by.</summary>
internal static class SampleFiles
{
    public static byte[] Png(int salt = 0) =>
        [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, .. BitConverter.GetBytes(salt), .. "....IEND"u8];

    /// <summary>A photograph, taken on that day (yyyy:MM:dd) where one is given.</summary>
    public static byte[] Jpeg(string? taken = null, int salt = 0) =>
    [
        0xFF, 0xD8, .. taken is null ? [] : Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(taken)]), .. Segment(0xC0, [8, 0, 1, 0, 1, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]),
        .. Segment(0xDA, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 0x3F, 0]), .. BitConverter.GetBytes(salt), 0xFF, 0xD9,
    ];

    /// <summary>As scenarios name them: png, "png 2", jpg, "jpg 2026:03:14", exe.</summary>
    public static byte[] Named(string kind) => kind.Split(' ') switch
    {
        ["png"] => Png(),
        ["png", var salt] => Png(salt[0]),
        ["jpg"] => Jpeg(),
        ["jpg", var day] => Jpeg(day),
        _ => [.. "MZ\x90\0"u8, .. new byte[60]],
    };

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    /// <summary>An Office package whose main part has that type.</summary>
    public static byte[] Office(string type, params (string Name, string Text)[] parts) =>
        Zip([("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/main.xml\" ContentType=\"{type}\"/></Types>"), .. parts]);

    public static byte[] Compound(params string[] names) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. names.SelectMany(n => Encoding.Unicode.GetBytes(n + "\0"))];

    private static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    // IFD0 with the pointer to the private one, which holds the day.
    private static byte[] Tiff(string day)
    {
        var tiff = new byte[64];
        "MM\0*"u8.CopyTo(tiff);
        BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(4), 8);
        Entry(tiff.AsSpan(8), 0x8769, 26);
        Entry(tiff.AsSpan(26), 0x9003, 44);
        Encoding.ASCII.GetBytes(day + " 10:00:00\0").CopyTo(tiff, 44);
        return tiff;
    }

    private static void Entry(Span<byte> at, ushort tag, uint offset)
    {
        BinaryPrimitives.WriteUInt16BigEndian(at, 1);
        BinaryPrimitives.WriteUInt16BigEndian(at[2..], tag);
        BinaryPrimitives.WriteUInt32BigEndian(at[10..], offset);
    }
}
