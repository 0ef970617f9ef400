using System.Text;
using System.Text.RegularExpressions;
using RectifyBot.Bot.Files.Text;

namespace RectifyBot.Bot.Files.Html;

/// <summary>Which encoding a page is in: its byte order mark, then its meta element, then detection.</summary>
internal static partial class HtmlEncoding
{
    private const int Head = 4096;

    // A page re-encoded when it was saved keeps the old name in its meta element. By chance so many bytes are not UTF-8.
    private const int SureUtf8 = 30;

    /// <summary>The text, or null where no encoding makes sense of the bytes.</summary>
    public static string? Decode(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return TextEncodings.Decode(bytes);
        }

        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Head));
        var utf8 = TextEncodings.Named("utf-8", bytes);
        if (utf8 is not null && bytes.Count(b => b >= 0x80) >= SureUtf8)
        {
            return utf8;
        }

        return (Charset().Match(head) is { Success: true } named ? TextEncodings.Named(named.Groups[1].Value, bytes) : null) ?? TextEncodings.Decode(bytes);
    }

    [GeneratedRegex("<(?:meta|\\?xml)[^>]{0,200}(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_\\-]{2,30})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Charset();
}
