using System.Text.RegularExpressions;

namespace RectifyBot.Understanding.Orders.Directory;

/// <summary>Somebody wants to work in another ledger: 切换到第三轮巡察, 看某县水务局, "switch to the water bureau".</summary>
/// <param name="Named">The ledger as it was named.</param>
/// <param name="IsPlain">Nothing else can be meant. Else it only is such an order where the name fits a ledger.</param>
public sealed partial record SwitchOrder(string Named, bool IsPlain)
{
    private const int Longest = 80;

    /// <summary>The order, or null where the text is none.</summary>
    public static SwitchOrder? Read(string text)
    {
        var said = text.Length > Longest ? string.Empty : text.Trim().TrimEnd('。', '.', '！', '!', '吧').Trim();
        if (Switch().Match(said) is { Success: true } plain)
        {
            return new SwitchOrder(plain.Groups["to"].Value.Trim('「', '」', '"', '“', '”', ' '), IsPlain: true);
        }

        return Look().Match(said) is { Success: true } look
            ? new SwitchOrder(look.Groups["to"].Value, LooksLikeBody().IsMatch(look.Groups["to"].Value))
            : null;
    }

    [GeneratedRegex("^(?:请|帮我|麻烦|我要|我想|please )*(?:切换到|切换至|切换为|切到|换到|switch (?:me )?(?:over )?to (?:the )?(?:ledger of )?(?:the )?)(?<to>.+)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Switch();

    [GeneratedRegex("^(?:请|帮我|麻烦|我要|我想|please )*(?:看看?|查看|看一下|打开|look at (?:the )?|open (?:the )?|show (?:me )?(?:the )?)(?:ledger of (?:the )?)?(?<to>[^?？,，。；;]{2,40})$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Look();

    // How bodies and rounds are named, as against items, offices and figures.
    [GeneratedRegex("(?:局|委|委员会|政府|厅|院|校|大学|学院|公司|集团|医院|党组|党委|党工委|党支部|街道|乡|镇|中心|轮|轮巡[察视])(?:的?台账)?$|^the .*(?:bureau|hospital|university|company|committee)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeBody();
}
