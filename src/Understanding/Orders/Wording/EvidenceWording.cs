using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads which evidence is wanted, or what is searched for in it.</summary>
internal static partial class EvidenceWording
{
    private const string Noun = "(?:佐证|证据|证明|支撑)(?:材料|资料|文件)?|附件";
    private const string EnglishNoun = "(?:evidence|attachments?|proofs?|supporting (?:documents|files|material))";

    private static readonly WordList Gate = new("佐证", "证据", "证明材料", "支撑材料", "附件", "evidence", "attachments", "attachment", "proof", "proofs", "supporting");

    public static EvidenceOrder? Read(OrderText said)
    {
        if (!Gate.IsIn(said.Value) || said.Clauses.Count == 0)
        {
            return null;
        }

        // Quoted words may be what is searched for: so the words as they stand, position for position.
        var text = said.Message.Text;
        var start = said.AfterPolite(said.Clauses[0].Start, said.Value.Length);
        var whole = said.Value[start..].TrimEnd(' ', '。', '.', '?', '!', '吧', '呢', '啊', '\n');
        if (Searched().Find(text[start..(start + whole.Length)]) is { Success: true } searched)
        {
            var words = searched.Groups["w"];
            return Quoted(said, start + words.Index, start + words.Index + words.Length) is { } wanted ? new EvidenceOrder(In(said, start, searched.Groups["o"]), wanted) : null;
        }

        var listed = Listed().Find(whole);
        if (!listed.Success)
        {
            return null;
        }

        var items = In(said, start, listed.Groups["o"]);
        return items.IsEmpty && !All().Find(listed.Groups["o"].Value).Success ? null : new EvidenceOrder(items, null);
    }

    private static ImmutableArray<OrderedItem> In(OrderText said, int start, Group place) =>
        place.Success ? ContentItems.In(said, start + place.Index, start + place.Index + place.Length) : [];

    private static Read<string>? Quoted(OrderText said, int start, int end)
    {
        var text = said.Message.Text;
        while (start < end && (char.IsWhiteSpace(text[start]) || "“\"'《:,的".Contains(text[start], StringComparison.Ordinal)))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || "”\"'》".Contains(text[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        return ClauseRun.Of(said, start, end);
    }

    [GeneratedRegex(
        "^(?:在|从|到)?(?:全部|所有)?(?<o>[^,:;]{0,20}?)的?(?:" + Noun + ")(?:库)?(?:里面|里|中)(?:帮我|给我|帮忙)?(?:搜索|查找|搜|找|查|检索)(?:一下|下|一找|找)?(?:有没有|带|含)?(?<w>.{1,40})$"
        + "|^(?:在|从)?(?<o>[^,:;]{0,20}?)的?(?:" + Noun + ")(?:里面|里|中)有没有(?<w>.{1,40})$"
        + "|^(?:搜索|查找|搜|找|检索)(?:一下|下)?(?<o>[^,:;]{0,20}?)的?(?:" + Noun + ")(?:里面?|中)(?:的)?(?<w>.{1,40})$"
        + "|^(?:search|look through|check) (?:all )?(?:the )?" + EnglishNoun + "(?: (?:of|for) (?<o>[0-9][0-9.-]*|item .{1,16}|measure .{1,10}))? for (?<w>.{1,60})$"
        + "|^(?:find|look for|search for) (?<w>.{1,60}?) in (?:the )?" + EnglishNoun + "(?: (?:of|for) (?<o>.{1,30}))?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Searched();

    [GeneratedRegex(
        "^(?<o>[^,:;]{0,24}?)(?:一共|总共|现在|目前|都|的)*有(?:哪些|哪几份|什么|啥|几份|多少份?)(?:" + Noun + ")$"
        + "|^(?<o>[^,:;]{0,24}?)的?(?:" + Noun + ")(?:一共|现在|目前|都)*(?:有哪些|有什么|有啥|有几份|有多少|在哪|有没有|有吗|呢)$"
        + "|^(?:把|将)?(?<o>[^,:;已]{0,24}?)的?(?:" + Noun + ")(?:都|全部|全)?(?:发给我|发我|发来|发一下|发过来|给我|给我看看|给我看|调出来|找出来|拿来|打包(?:发给我|发我|给我)?|看看|看一下|列出来|列一下|拉出来|导出来)(?:看看|一下|看一下)?$"
        + "|^(?:看看|看一下|看下|查看|查一下|查查|列出|列一下|显示|调出|调一下|给我看看|给我看|给我|发我|我要看|打开|看|要|调)(?:一下)?(?<o>[^,:;]{0,24}?)的?(?:" + Noun + ")$"
        + "|^(?:show|list|send|give|get|find|open|see|display|view)(?: me| us)?(?: all)?(?: of)?(?: the)? " + EnglishNoun + "(?: (?:of|for|on|to|behind|under) (?<o>.{1,40}))?$"
        + "|^(?:what|which) " + EnglishNoun + " (?:is there|are there|do we have|have we got|has been (?:sent|filed|given)|was sent|exists?)(?: (?:of|for|on|to) (?<o>.{1,40}))?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listed();

    // Of all, or of this one: nothing else may stand there.
    [GeneratedRegex("^ ?(?:全部|所有|这条|该条|此条|那条|这项|该项|它|刚才那条|this|that|it|all|everything|this one|that one)?的?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex All();
}
