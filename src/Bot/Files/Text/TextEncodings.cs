using System.Text;
using RectifyBot.Bot.Files.Layout;

namespace RectifyBot.Bot.Files.Text;

/// <summary>Which encoding a text is in: what it says of itself, then UTF-8, then GB18030; never a guess that garbles.</summary>
internal static class TextEncodings
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = Strict("GB18030");

    /// <summary>The text, or null where no encoding makes sense of the bytes.</summary>
    public static string? Decode(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Try(Utf8, bytes.AsSpan(3)),
        [0xFF, 0xFE, ..] => Try(Strict("utf-16LE"), bytes.AsSpan(2)),
        [0xFE, 0xFF, ..] => Try(Strict("utf-16BE"), bytes.AsSpan(2)),
        _ => Try(Utf8, bytes) ?? (LooksLikeGb18030(bytes) ? Try(Gb18030, bytes) : null) ?? Guessed(bytes),
    };

    /// <summary>The text in an encoding that the file itself names, or null where the bytes do not bear that out.</summary>
    public static string? Named(string name, byte[] bytes)
    {
        try
        {
            // Pages that say GB 2312 use the whole of its successor.
            var actual = name.StartsWith("gb", StringComparison.OrdinalIgnoreCase) ? "GB18030" : name;
            return Try(Strict(actual), bytes);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Traditional characters lie outside GB 2312. A detector's opinion counts only where what comes out is Chinese writing.
    private static string? Guessed(byte[] bytes)
    {
        var detector = new Ude.CharsetDetector();
        detector.Feed(bytes, 0, bytes.Length);
        detector.DataEnd();
        return detector is { Charset: "Big5" or "gb18030", Confidence: > 0.8f } && Named(detector.Charset, bytes) is { } text && IsChinese(text) ? text : null;
    }

    private static bool IsChinese(string text)
    {
        var foreign = text.Count(c => c > 0x7F);
        var chinese = text.Count(Script.IsChinese);
        return foreign >= 20 && chinese >= foreign * 0.95 && text.Contains('的', StringComparison.Ordinal) && text.AsSpan().ContainsAny("，。");
    }

    private static Encoding Strict(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return text.AsSpan().IndexOfAnyInRange('\0', '\b') < 0 ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Most byte strings decode as GB18030 somehow. Real Chinese text is nearly all from its oldest part, GB 2312 (both bytes from A1 up).
    private static bool LooksLikeGb18030(byte[] bytes)
    {
        var (old, other) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            var paired = i + 1 < bytes.Length && bytes[i] is >= 0xA1 and <= 0xF7 && bytes[i + 1] >= 0xA1;
            _ = paired ? old++ : other++;
            i++;
        }

        return old > 0 && other <= old / 20;
    }
}
