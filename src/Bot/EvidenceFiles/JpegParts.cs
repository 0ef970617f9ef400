using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace RectifyBot.Bot.EvidenceFiles;

/// <summary>The segments of a JPEG before its picture: whether there is one, and the day on which the camera took it (Exif 2.3, tag 9003).</summary>
internal static class JpegParts
{
    private const byte Exif = 0xE1;
    private const byte Scan = 0xDA;
    private const int DaySigns = 10;
    private const ushort Private = 0x8769;
    private const ushort Taken = 0x9003;

    /// <summary>Whether the segments follow on one another up to a picture of some size.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> bytes)
    {
        var sized = false;
        for (var at = 2; TryNext(bytes, ref at, out var marker, out _);)
        {
            if (marker == Scan)
            {
                return sized;
            }

            sized |= marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
        }

        return false;
    }

    /// <summary>The day on the camera's own clock; null where the picture does not tell, or tells nonsense.</summary>
    public static DateOnly? DayOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes is not [0xFF, 0xD8, ..])
        {
            return null;
        }

        for (var at = 2; TryNext(bytes, ref at, out var marker, out var body) && marker != Scan;)
        {
            if (marker == Exif && body.StartsWith("Exif\0\0"u8) && Day(body[6..]) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static bool TryNext(ReadOnlySpan<byte> bytes, ref int at, out byte marker, out ReadOnlySpan<byte> body)
    {
        marker = 0;
        body = default;
        while (at + 1 < bytes.Length && bytes[at] == 0xFF && bytes[at + 1] == 0xFF)
        {
            at++; // fill bytes
        }

        if (at + 4 > bytes.Length || bytes[at] != 0xFF)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        if (length < 2 || at + 2 + length > bytes.Length)
        {
            return false;
        }

        marker = bytes[at + 1];
        body = bytes.Slice(at + 4, length - 2);
        at += 2 + length;
        return true;
    }

    private static DateOnly? Day(ReadOnlySpan<byte> tiff)
    {
        var little = tiff is [(byte)'I', (byte)'I', ..];
        if (tiff.Length < 8 || Entry(tiff, Long(tiff, 4, little), Private, little) is not { } own || Entry(tiff, own, Taken, little) is not { } at || at + DaySigns > tiff.Length)
        {
            return null;
        }

        var text = Encoding.Latin1.GetString(tiff.Slice((int)at, DaySigns));
        return DateOnly.TryParseExact(text, "yyyy:MM:dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    // Both values that are looked for are offsets in the same block.
    private static uint? Entry(ReadOnlySpan<byte> tiff, uint directory, ushort tag, bool little)
    {
        if (directory + 2 > (uint)tiff.Length)
        {
            return null;
        }

        var count = Short(tiff, (int)directory, little);
        for (var i = 0; i < count && directory + 14 + (12 * i) <= tiff.Length; i++)
        {
            var at = (int)directory + 2 + (12 * i);
            if (Short(tiff, at, little) == tag)
            {
                return Long(tiff, at + 8, little) is var offset && offset < (uint)tiff.Length ? offset : null;
            }
        }

        return null;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, int at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint Long(ReadOnlySpan<byte> bytes, int at, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
