using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Understanding.Notices;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders;

/// <summary>Measures that somebody sets for a problem: 第3项整改措施：一是…；二是….</summary>
/// <param name="Adds">Said to come to those that are there (新增, 补充).</param>
/// <param name="Texts">Verbatim after their numbers, in order.</param>
public sealed partial record PlanOrder(int Problem, bool Adds, ImmutableArray<string> Texts)
{
    private const int LongestHead = 60;

    /// <summary>The order, or null where the text is none. What stands behind the colon is taken as it is written.</summary>
    public static PlanOrder? Read(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestHead)).IndexOfAny(':', '：');
        if (colon < 0 || Head().Match(NormalText.Of(text[..colon]).Value.Trim()) is not { Success: true } head || Number(head) is not { } problem)
        {
            return null;
        }

        var texts = MeasureList.Read(text[(colon + 1)..]);
        var adds = head.Groups["add"].Success || head.Groups["adds"].Success;
        return texts.IsEmpty ? null : new PlanOrder(problem, adds, texts);
    }

    private static int? Number(Match head)
    {
        var said = head.Groups["n"].Success ? head.Groups["n"].Value : head.Groups["m"].Value;
        var number = int.TryParse(said, out var digits) ? digits : ChineseNumeral.TryRead(said, out var chinese, out _) ? chinese : 0;
        return number > 0 ? number : null;
    }

    [GeneratedRegex(
        "^(?:请|帮我|麻烦)?(?<adds>新增|增加|补充|添加|add |new )?(?:给|为|对)?"
        + "(?:(?:第|问题|整改问题|item |problem )\\s*(?<n>[0-9]{1,4}|[一二三四五六七八九十百零两]{1,7})\\s*(?:项|个|号|条)?(?:整改)?(?:问题|任务)?的?\\s*(?<add>新增|增加|补充|添加)?的?(?:整改)?(?:措施|measures?)(?:如下|为|是|有|包括|清单)?"
        + "|measures? (?:for|to) (?:item|problem) (?<m>[0-9]{1,4}))$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
