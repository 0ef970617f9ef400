using System.Security.Cryptography;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Files;

/// <summary>A file of any kind read as text, with the hash of its bytes.</summary>
/// <param name="Text">What it says, without a byte order mark, lines ended by line feeds.</param>
/// <param name="Sha256">Over the bytes as they lie on disk, lower-case hex.</param>
public sealed record TextFile(string Text, string Sha256)
{
    /// <summary>The largest file taken, in bytes: a notice has tens of kilobytes, a book about two million.</summary>
    public const int AtMost = 16 * 1024 * 1024;

    /// <summary>Reads a file. The refusal's state says why not: missing, empty, too_large, or what its reader found (encoding, broken, encrypted, scanned and others).</summary>
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

        try
        {
            var text = Contents.Of(bytes, name).ReplaceLineEndings("\n");
            return text.AsSpan().IsWhiteSpace()
                ? Unreadable("empty", name)
                : new TextFile(text, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (UnreadableException e)
        {
            return Unreadable(e.State, name);
        }
    }

    private static Refusal Unreadable(string why, string name) => new(RefusalCode.FileUnreadable, why, Path.GetFileName(name));
}
