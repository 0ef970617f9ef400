using System.Text.RegularExpressions;

namespace RectifyBot.Understanding.Orders.Directory;

/// <summary>How one asks for the directory: 人员名单, 看看人员名单, 通讯录里有谁, "who is in the directory", "list the people".</summary>
internal static partial class PeopleWording
{
    public static PeopleOrder? Read(string said) => Wish().IsMatch(said) ? new PeopleOrder() : null;

    [GeneratedRegex(
        "^(?:(?:请|帮我|麻烦|我要|我想)*(?:看看?|查看|看一下|查一下|查|列出|列一下|显示|发一?份?|给我)?(?:一下)?(?:现在|目前)?的?(?:人员|通讯录|花名册|人员登记)(?:名单|名册|目录|列表|表)?(?:里|上|中)?(?:都?有(?:谁|哪些人))?"
        + "|登记了哪些人|都?登记了谁|(?:please )?(?:who(?:'s| is) in (?:the|our) directory|(?:show|list|see|view|open) (?:me )?(?:the |our )?(?:directory|people|staff list)|(?:the )?directory|who is who))[?？]?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wish();
}
