using System.Text;
using RectifyBot.Bot.Files.Html;
using RectifyBot.Bot.Files.Pdf;
using RectifyBot.Bot.Files.Text;
using RectifyBot.Bot.Files.Word;

namespace RectifyBot.Bot.Files;

/// <summary>The writing in a file of any kind, one paragraph a line.</summary>
internal static class Contents
{
    /// <summary>Reads the bytes by what they are.</summary>
    /// <exception cref="UnreadableException">They cannot be read; the state says why.</exception>
    public static string Of(byte[] bytes, string name)
    {
        try
        {
            return FileKinds.Of(bytes, name) switch
            {
                FileKind.Html => Patience.Run(_ => HtmlReader.Read(bytes)),
                FileKind.Zip => Patience.Run(stop => WordReader.Read(bytes, stop)),
                FileKind.Pdf => Patience.Run(stop => PdfReader.Read(bytes, stop)),
                FileKind.Compound => throw new UnreadableException(Holds(bytes, "EncryptedPackage") ? "encrypted" : "old_format"),
                FileKind.Foreign => throw new UnreadableException("old_format"),
                _ => TextEncodings.Decode(bytes) ?? throw new UnreadableException(ClaimsDocument(name) ? "broken" : "encoding"),
            };
        }
        catch (Exception e) when (e is not UnreadableException and not OutOfMemoryException)
        {
            // Whatever a library throws at hostile bytes says no more than this.
            throw new UnreadableException("broken");
        }
    }

    // Names in a compound file's directory are UTF-16.
    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static bool ClaimsDocument(string name) => Path.GetExtension(name).ToUpperInvariant() is ".DOCX" or ".PDF";
}
