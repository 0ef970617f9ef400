using System.Globalization;
using System.Text.RegularExpressions;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Correcting;

/// <summary>第12号, 12号登记, #12, no. 12: a number of the register. 12号 alone is a day, 第12号文 a paper.</summary>
internal static partial class SequenceNumber
{
    /// <summary>The first in a normalised text, or null.</summary>
    public static int? In(string text)
    {
        var said = Said().Find(text).Groups["n"];
        return !said.Success ? null
            : int.TryParse(said.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
            : ChineseNumeral.TryRead(said.ValueSpan, out var chinese, out var length) && length == said.Length ? chinese
            : null;
    }

    [GeneratedRegex(
        "(?:第|登记号?|编号|序号) ?(?<n>[0-9]{1,7}|[一二三四五六七八九十百千零两]{1,7}) ?号(?!文|楼|线|院|机|公告|令|问题|措施|库|仓|门|房)|(?<![-0-9.月])(?<n>[0-9]{1,7})号(?:的?(?:登记|记录|那条(?:登记|记录)))"
        + "|登记号 ?(?<n>[0-9]{1,7})|#(?<n>[0-9]{1,7})(?![0-9]*[.-][0-9])|\\b(?:no\\.|number|entry|record|receipt)(?: no\\.| number)? ?#?(?<n>[0-9]{1,7})\\b(?![.-][0-9])",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();
}
