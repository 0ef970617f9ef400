using System.Buffers.Binary;
using System.Text;

namespace RectifyBot.Bot.EvidenceFiles;

/// <summary>Pictures and video by their first bytes, and a little of their build: three bytes make no photograph.</summary>
internal static class PictureKinds
{
    private static readonly string[] Heic = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];
    private static readonly string[] Mp4 = ["isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "qt  ", "3gp4", "3gp5", "MSNV", "dash"];

    /// <summary>The kind's name, or null where it is none of them.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] when JpegParts.IsWhole(bytes) => "jpg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] when At(bytes, 12, "IHDR") => "png",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] when bytes.Length > 20 => "gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] when At(bytes, 8, "WEBPVP8") => "webp",
        [(byte)'B', (byte)'M', ..] when IsBitmap(bytes) => "bmp",
        [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] when bytes.Length > 64 => "tif",
        _ when At(bytes, 4, "ftyp") && bytes.Length > 32 => OfBrand(Encoding.Latin1.GetString(bytes.Slice(8, 4))),
        _ => null,
    };

    private static string? OfBrand(string brand) => Heic.Contains(brand) ? "heic" : Mp4.Contains(brand) ? "mp4" : null;

    // The size of the file and that of its header stand in it; text may begin with BM.
    private static bool IsBitmap(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 30 && BinaryPrimitives.ReadUInt32LittleEndian(bytes[2..]) <= bytes.Length && BinaryPrimitives.ReadUInt32LittleEndian(bytes[14..]) is 12 or 40 or 52 or 56 or 64 or 108 or 124;

    private static bool At(ReadOnlySpan<byte> bytes, int at, string mark) =>
        bytes.Length >= at + mark.Length && Encoding.Latin1.GetString(bytes.Slice(at, mark.Length)) == mark;
}
