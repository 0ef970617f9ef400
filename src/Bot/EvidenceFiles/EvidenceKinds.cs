using System.Text;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Files.Text;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.EvidenceFiles;

/// <summary>Tells what a file is by its bytes, and refuses what is dangerous, broken, or not what its name says.</summary>
internal static class EvidenceKinds
{
    private static readonly string[] Archives = ["Rar!", "7z\xBC\xAF", "\x1F\x8B", "BZh", "\xFD7zXZ", "MSCF", "\x28\xB5\x2F\xFD"];
    private static readonly string[] Programs = ["MZ", "\x7F" + "ELF", "#!", "\xCA\xFE\xBA\xBE", "\xFE\xED\xFA", "\xCE\xFA\xED\xFE", "\xCF\xFA\xED\xFE", "dex\n", "L\0\0\0\x01\x14\x02", "!<arch>"];

    /// <summary>The kind. The refusal is <see cref="RefusalCode.EvidenceType"/> (state program, archive, web, macro, claim or unknown) or <see cref="RefusalCode.FileUnreadable"/>.</summary>
    public static Outcome<EvidenceKind> Of(byte[] bytes, string name)
    {
        try
        {
            return Find(bytes, name) is { } kind ? kind : new Refusal(RefusalCode.EvidenceType, "unknown", name);
        }
        catch (UnreadableException e)
        {
            return new Refusal(e.State is "macro" or "archive" or "program" or "web" or "claim" ? RefusalCode.EvidenceType : RefusalCode.FileUnreadable, e.State, name);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever a library throws at hostile bytes says no more than this.
            return new Refusal(RefusalCode.FileUnreadable, "broken", name);
        }
    }

    private static EvidenceKind? Find(byte[] bytes, string name)
    {
        if (bytes.AsSpan().IndexOfAnyExcept(" \t\r\n\0"u8) < 0)
        {
            throw new UnreadableException("empty");
        }

        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 16));
        if (Array.Exists(Programs, p => start.StartsWith(p, StringComparison.Ordinal)) && !IsWritten(bytes, start))
        {
            throw new UnreadableException("program");
        }

        if (Array.Exists(Archives, a => start.StartsWith(a, StringComparison.Ordinal)))
        {
            throw new UnreadableException("archive");
        }

        return PictureKinds.Of(bytes) is { } picture ? EvidenceKind.Of(picture) : OfDocument(bytes, name);
    }

    // A text may begin with MZ; a script is a program though it is text.
    private static bool IsWritten(byte[] bytes, string start) => !start.StartsWith("#!", StringComparison.Ordinal) && TextEncodings.Decode(bytes) is not null;

    private static EvidenceKind? OfDocument(byte[] bytes, string name) => FileKinds.Of(bytes, name) switch
    {
        FileKind.Zip => EvidenceKind.Of(Patience.Run(_ => OfficePackage.KindOf(bytes))),
        FileKind.Pdf => EvidenceKind.Of("pdf"),
        FileKind.Compound => EvidenceKind.Of(OfCompound(bytes)),
        FileKind.Html => throw new UnreadableException("web"),
        FileKind.Foreign => throw new UnreadableException("old_format"),
        _ => OfWriting(bytes, name),
    };

    // Names in a compound file's directory are UTF-16.
    private static string OfCompound(byte[] bytes) => Holds(bytes, "EncryptedPackage") ? throw new UnreadableException("encrypted")
        : Holds(bytes, "_VBA_PROJECT") ? throw new UnreadableException("macro")
        : Holds(bytes, "WordDocument") ? "doc"
        : Holds(bytes, "PowerPoint Document") ? "ppt"
        : Holds(bytes, "Workbook") || Holds(bytes, "Book") ? "xls"
        : throw new UnreadableException("old_format");

    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static EvidenceKind? OfWriting(byte[] bytes, string name)
    {
        if (TextEncodings.Decode(bytes) is not { } text)
        {
            return null;
        }

        if (text.AsSpan(0, Math.Min(text.Length, 2048)).Contains("<svg", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableException("web");
        }

        var claimed = EvidenceKind.Known.FirstOrDefault(k => k.Claims(name));
        return claimed is null ? EvidenceKind.Of("txt") : claimed.IsWriting ? claimed : throw new UnreadableException("claim");
    }
}
