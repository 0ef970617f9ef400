using System.Security.Cryptography;
using System.Text;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Files;

/// <summary>A file read as text, with the hash of its bytes.</summary>
/// <param name="Text">What it says, without a byte order mark, lines ended by line feeds.</param>
/// <param name="Sha256">Over the bytes as they lie on disk, lower-case hex.</param>
public sealed record TextFile(string Text, string Sha256)
{
    /// <summary>The largest file taken, in bytes: a notice has tens of kilobytes, a book about two million.</summary>
    public const int AtMost = 16 * 1024 * 1024;

    /// <summary>Reads a file. The refusal's state says why not: missing, empty, too_large, type or encoding.</summary>
    public static async Task<Outcome<TextFile>> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return Unreadable("missing", path);
            }

            return file.Length > AtMost ? Unreadable("too_large", path) : Read(await File.ReadAllBytesAsync(path, cancellationToken), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable("missing", path);
        }
    }

    /// <summary>Reads the bytes of a file whose name is known.</summary>
    public static Outcome<TextFile> Read(byte[] bytes, string name)
    {
        if (bytes.Length > AtMost)
        {
            return Unreadable("too_large", name);
        }

        if (bytes.AsSpan().IndexOfAnyExcept(" \t\r\n\0"u8) < 0)
        {
            return Unreadable("empty", name);
        }

        if (!IsTextByName(name))
        {
            return Unreadable("type", name);
        }

        return TextEncodings.Decode(bytes) is { } text
            ? new TextFile(text.ReplaceLineEndings("\n"), Convert.ToHexStringLower(SHA256.HashData(bytes)))
            : Unreadable("encoding", name);
    }

    // Known formats that this version does not read yet are named as such instead of being called broken text.
    private static bool IsTextByName(string name) =>
        Path.GetExtension(name).ToUpperInvariant() is "" or ".TXT" or ".MD" or ".CSV" or ".TEXT";

    private static Refusal Unreadable(string why, string name) => new(RefusalCode.FileUnreadable, why, Path.GetFileName(name));
}

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
        _ => Try(Utf8, bytes) ?? (LooksLikeGb18030(bytes) ? Try(Gb18030, bytes) : null),
    };

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
