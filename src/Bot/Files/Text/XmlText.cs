using System.Text;
using System.Xml;

namespace RectifyBot.Bot.Files.Text;

/// <summary>Any text that somebody typed, as XML 1.0 can hold it.</summary>
internal static class XmlText
{
    /// <summary>Without control characters; half of a surrogate pair becomes U+FFFD. Tabs and line ends stay.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                safe.Append(text, at++, 2);
            }
            else if (XmlConvert.IsXmlChar(text[at]))
            {
                safe.Append(text[at]);
            }
            else if (!char.IsControl(text[at]))
            {
                safe.Append('\ufffd');
            }
        }

        return safe.ToString();
    }
}
