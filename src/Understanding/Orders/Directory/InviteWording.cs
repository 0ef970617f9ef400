using System.Text.RegularExpressions;

namespace RectifyBot.Understanding.Orders.Directory;

/// <summary>How an invitation code is asked for: 给李四发邀请码, 重发李四的邀请码, "invite Li Si", "a new code for Li Si".</summary>
internal static partial class InviteWording
{
    public static InviteOrder? Read(string said) =>
        Wish().Match(said) is { Success: true } match && PersonWording.Read(match.Groups["who"].Value) is { } whom ? new InviteOrder(whom) : null;

    [GeneratedRegex(
        "^(?:请|帮我|麻烦)*(?:再|重新)?(?:给|为|替|帮)(?<who>.+?)(?:再|重新)?(?:发|补发|重发|生成|开|换|要)(?:一|1)?(?:个|份)?(?:新的?)?(?:邀请码|绑定码|邀请)$"
        + "|^(?:请|帮我|麻烦)*(?:重发|补发|重新发|重新生成|生成|发|换)(?:一?下|一个)?(?<who>.+?)的(?:新?邀请码|绑定码)$"
        + "|^(?:请|帮我|麻烦)*邀请(?<who>[^码].*)$"
        + "|^(?i:please )?(?i:re-?invite|invite) (?<who>.+?)(?i: again)?$"
        + "|^(?i:please )?(?i:(?:send|give|make|issue|create|resend)(?: me)? )?(?i:an? |the )?(?i:new )?(?i:invitation |invite )?(?i:code for )(?<who>.+?)$"
        + "|^(?i:please )?(?i:send|give|resend) (?<who>.+?) (?i:an? |the )?(?i:new )?(?i:invitation|invite)(?i: code)?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Wish();
}
