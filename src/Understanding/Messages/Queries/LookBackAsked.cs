using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages.Tokens;

namespace RectifyBot.Understanding.Messages.Queries;

/// <summary>哪些该回头看了, which are due for a look-back. A measure whose own work is a 回头看 is asked for by its number, or in quotation marks.</summary>
internal static partial class LookBackAsked
{
    public static bool Is(Message message) =>
        !message.Has<ItemToken>() && !message.Has<QuoteToken>() && message.Text.AsSpan().ContainsAny("回l") && Asked().IsMatch(message.Text);

    [GeneratedRegex(
        "(?:哪些|哪几|哪个|哪一?[项条]|多少|几[项条个]|有什么|有没有|列|清单|看看|查).{0,12}(?:该|要|需要?|应该?|待|等着|到期|没有?|未|还没|可以|轮到|安排)(?:[^,;?]{0,4})回头看"
        + "|(?:该|要|需要?|应该?|待|等着|到期|没有?|未|还没|轮到)(?:[^,;?]{0,4})回头看(?:了|过)?的?.{0,6}(?:哪些|哪几|多少|几[项条个]|有什么|清单|列)"
        + "|回头看.{0,4}(?:到期|到时间|到点|该做|没做|未做|还没做).{0,6}(?:哪些|哪几|多少|几[项条个])|(?:哪些|哪几|多少|几[项条个]).{0,12}回头看.{0,3}(?:到期|到时间|还没做|没做|未做)"
        + "|(?:which|what|any|list|show|how many)\\b.{0,40}\\b(?:look(?:ed)?[- ]?back|look(?:ed)? (?:at )?again|re-?inspect(?:ed|ion)?)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
