using System.Net;
using System.Text;

namespace RectifyBot.Bot.Secrecy;

/// <summary>A message's words without the markup that messengers put around them, so that what a reader sees at its head is its head.</summary>
internal static class Markup
{
    private const string MentionEnd = "</at>";

    public static bool IsIn(string text) => text.AsSpan().ContainsAny('<', '&') || text.TrimStart().StartsWith('@');

    /// <summary>Tags become line breaks; mentions, and a name called at the beginning, go.</summary>
    public static string Without(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = text[at] == '<' ? EndOfTag(text, at) : at;
            if (end == at)
            {
                plain.Append(text[at++]);
                continue;
            }

            plain.Append(Breaks(text.AsSpan(at + 1)) ? "\n" : "");
            at = end;
        }

        return WithoutCall(WebUtility.HtmlDecode(plain.ToString()));
    }

    // <b>机</b>密 is one word, <p>机密</p> a line.
    private static bool Breaks(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var length = name.IndexOfAnyExceptInRange('0', 'z');
        return (length < 0 ? name : name[..length]) is not ("a" or "at" or "b" or "i" or "u" or "s" or "em" or "strong" or "span" or "font" or "mark" or "sup" or "sub");
    }

    private static int EndOfTag(string text, int at)
    {
        const int longest = 2000;
        if (text.AsSpan(at).StartsWith("<at>", StringComparison.OrdinalIgnoreCase) || text.AsSpan(at).StartsWith("<at ", StringComparison.OrdinalIgnoreCase))
        {
            var mention = text.AsSpan(at, Math.Min(longest, text.Length - at)).IndexOf(MentionEnd, StringComparison.OrdinalIgnoreCase);
            return mention < 0 ? at : at + mention + MentionEnd.Length;
        }

        var isTag = at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/');
        var end = isTag ? text.AsSpan(at, Math.Min(longest, text.Length - at)).IndexOf('>') : -1;
        return end < 0 ? at : at + end + 1;
    }

    private static string WithoutCall(string text)
    {
        var bare = text.TrimStart();
        var space = bare.StartsWith('@') ? bare.AsSpan().IndexOfAny(" \n\u2005\u3000") : -1;
        return space < 0 ? text : bare[(space + 1)..];
    }
}
