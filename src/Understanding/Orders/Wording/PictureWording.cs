using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads which picture is wanted: with a wish for it (画, 来张, 发我, draw), or named with what it shows and nothing else.</summary>
internal static partial class PictureWording
{
    private const int LongestName = 40;

    public static PictureOrder? Read(OrderText said)
    {
        if (!OrderWords.Picture.IsIn(said.Value) || said.IsTold(said.Value.Length))
        {
            return null;
        }

        var wanted = said.Clauses.FirstOrDefault(c => IsWanted(said, c) && !said.IsAsked(c));
        return wanted is null ? null : new PictureOrder(Of(said.Message.Text), FormOf(said.Message.Text), said.Message.Span(wanted.Start, wanted.End));
    }

    private static bool IsWanted(OrderText said, Clause clause)
    {
        var words = said.Value[said.AfterPolite(clause.Start, clause.End)..clause.End].TrimEnd(' ', '吧');
        // 印制图表20份 counts copies.
        return !clause.Of<QuantityToken>().Any(q => q.Quantity.Value > 1) &&
            (Drawn().IsMatch(words) || Sent().IsMatch(words) || (words.Length <= LongestName && said.Clauses.Count == 1 && !clause.Of<ItemToken>().Any() && Named().IsMatch(words)));
    }

    private static PictureOf Of(string text) =>
        text.HasAny("趋势", "走势", "变化", "逐月", "每月", "按月", "各月", "折线", "曲线", "trend", "over time", "by month", "month by month", "per month", "monthly") ? PictureOf.Trend
        : text.HasAny("各科室", "按科室", "分科室", "科室", "各部门", "按部门", "各单位", "按单位", "各处室", "by office", "per office", "each office", "by department", "per department", "offices", "departments") ? PictureOf.Offices
        : text.HasAny("各问题", "按问题", "分问题", "各项", "按项", "逐项", "by problem", "per problem", "each problem", "by item", "per item", "by measure", "problems") ? PictureOf.Problems
        : PictureOf.Overall;

    private static PictureForm? FormOf(string text) =>
        text.HasAny("饼", "pie") ? PictureForm.Pie
        : text.HasAny("柱", "条形", "bar chart", "bar graph", "bars") ? PictureForm.Bar
        : text.HasAny("折线", "曲线", "line chart", "line graph") ? PictureForm.Line
        : null;

    [GeneratedRegex(
        "^一?[张幅个份].{0,24}?图$|^(?:给我们?|把.{0,20}|按.{0,8}|用.{0,8})?(?:画|绘|出|来|做|生成|弄|整|发|拉|看|给|做成|画成|要)(?:一?[个张幅份]|一下|成|给我|我|一)?.{0,24}?(?:柱状|饼状?|折线|条形|甘特|趋势|走势|曲线|统计|进度)?图(?![书纸文片库斑])"
        + "|^(?:draw|make|show|give|send|plot|create|generate|produce|display|get|graph|chart|want|need)\\b(?: me| us)?.{0,40}?\\b(?:charts?|graphs?|plots?|pictures?|diagrams?|dashboard|trend)\\b"
        + "|^(?:plot|chart|graph) (?:the |our |all |how )?(?:completion|progress|overdue|trend|rate|state|status|open|closed)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Drawn();

    [GeneratedRegex("图(?:表)?(?:发|给)(?:我|一下|过来|来)|(?:做|画|生成|汇)成.{0,6}图", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sent();

    [GeneratedRegex(
        "^[^已了]{0,24}(?:完成|进度|进展|销号|逾期|超期|整改|科室|问题|整体|总体).{0,12}?(?:柱状图|饼状?图|折线图|条形图|甘特图|趋势图|走势图|曲线图|统计图|图表|仪表盘)$"
        + "|^(?:a |the )?(?:[a-z]+ )?(?:chart|graph|plot|picture|diagram|dashboard) (?:of|by|for|with|showing|comparing)\\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
