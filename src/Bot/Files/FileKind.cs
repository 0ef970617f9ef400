using System.Text;

namespace RectifyBot.Bot.Files;

/// <summary>What a file is by its first bytes; its name is only a claim.</summary>
internal enum FileKind
{
    /// <summary>Anything without a signature: plain text, or nothing readable.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>An archive, as .docx is one.</summary>
    Zip,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Microsoft's compound file: the old binary formats, and what Office encrypts.</summary>
    Compound,

    /// <summary>RTF, Word's XML of 2003, a web archive: formats that nobody reads here.</summary>
    Foreign,
}

/// <summary>Recognises a <see cref="FileKind"/>.</summary>
internal static class FileKinds
{
    private const int Head = 2048;

    private static readonly string[] PageStarts = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title"];
    private static readonly string[] ForeignMarks = ["mso-application", "w:wordDocument", "pkg:package", "office:document"];

    /// <summary>The kind of these bytes. A name counts only between a page and plain text, where a fragment shows no sign.</summary>
    public static FileKind Of(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8))
        {
            return FileKind.Zip;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            return FileKind.Compound;
        }

        // Readers of PDF allow junk before the signature, within the first kilobyte.
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
        {
            return FileKind.Pdf;
        }

        return OfWriting(Start(bytes), name);
    }

    private static FileKind OfWriting(string start, string name)
    {
        if (start.StartsWith("{\\rtf", StringComparison.Ordinal) || start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
        {
            return FileKind.Foreign;
        }

        if (start.StartsWith("<?xml", StringComparison.Ordinal) && Array.Exists(ForeignMarks, m => start.Contains(m, StringComparison.Ordinal)))
        {
            return FileKind.Foreign;
        }

        return OpensPage(start) || Path.GetExtension(name).ToUpperInvariant() is ".HTML" or ".HTM" or ".XHTML" ? FileKind.Html : FileKind.Text;
    }

    private static bool OpensPage(string start)
    {
        var rest = start.AsSpan();
        while (rest.StartsWith("<!--") || rest.StartsWith("<?"))
        {
            var end = rest.IndexOf('>');
            rest = end < 0 ? [] : rest[(end + 1)..].TrimStart();
        }

        foreach (var opening in PageStarts)
        {
            if (rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Signatures are ASCII; without NULs that of a UTF-16 file shows too.
    private static string Start(ReadOnlySpan<byte> bytes) =>
        Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]).Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
}
