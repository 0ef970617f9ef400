using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads a remark: its head says for what and by whom, what stands behind is taken as it is written, told or asked.</summary>
internal static partial class RemarkWording
{
    private const string Titles = "书记|局长|院长|校长|主任|市长|县长|区长|镇长|部长|馆长|处长|会长|组长|主席|董事长|总经理|行长|台长|社长|领导";

    // A remark is written at the beginning, not in the middle of a report.
    private const int LongestHead = 40;

    public static RemarkOrder? Read(OrderText said)
    {
        if (!OrderWords.Remark.IsIn(said.Value))
        {
            return null;
        }

        foreach (var clause in said.Clauses.TakeWhile(c => c.Start < LongestHead))
        {
            if (Head(said, clause) is { } head && !said.IsTold(clause.Start, clause) && !IsToldBefore(said, clause, head) && !said.IsAsked(clause with { End = head.End }))
            {
                return Order(said, head);
            }
        }

        return null;
    }

    private static RemarkOrder Order(OrderText said, (int End, Span? By) head)
    {
        var text = Text(said, head.End);
        var items = said.Items(0, head.End);
        return new RemarkOrder(
            items.IsEmpty ? said.Items(0, said.Value.Length) : items, text, head.By is { } by ? new Read<string>(by.In(said.Message.Utterance.Text), by) : null);
    }

    private static (int End, Span? By)? Head(OrderText said, Clause clause)
    {
        var start = said.AfterPolite(clause.Start, clause.End);
        var words = said.Value[start..Math.Min(said.Value.Length, start + LongestHead)];
        if (Instructed().Match(words) is { Success: true } instructed)
        {
            var by = instructed.Groups["by"];
            return (start + instructed.Length, said.Message.Span(start + by.Index, start + by.Index + by.Length));
        }

        var head = Wished().Match(words);
        head = head.Success ? head : English().Match(words);
        head = head.Success || said.Message.Utterance.Role is not (Role.Coordinator or Role.Leader) ? head : Noted().Match(words);
        return head.Success ? (start + head.Length, null) : null;
    }

    private static bool IsToldBefore(OrderText said, Clause clause, (int End, Span? By) head) =>
        Perfective.In(said.Value, clause.Start, Math.Min(clause.End, head.End)) ||
        clause.Of<Messages.Tokens.WordToken>().Any(w => w.Word == Messages.Words.Word.Already && w.End <= head.End);

    // Quotation marks around the whole of it are those of the speech.
    private static Read<string>? Text(OrderText said, int from)
    {
        var text = said.Message.Text;
        var to = text.Length;
        while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is ':' or ',' or '-'))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        if (to - from > 2 && (text[from], text[to - 1]) is ('“', '”') or ('"', '"') && text.AsSpan(from + 1, to - from - 2).IndexOfAny('“', '”', '"') < 0)
        {
            (from, to) = (from + 1, to - 1);
        }

        var span = said.Message.Span(from, to);
        return to > from && text.AsSpan()[from..to].ContainsAnyExcept("。.!吧") ? new Read<string>(span.In(said.Message.Utterance.Text), span) : null;
    }

    // 给9-1加个备注:, 在2-3上备注:, 备注9-1, 9-1备注:.
    [GeneratedRegex(
        "^(?:(?:给|对|在|为|把|就|于)?(?:[\ue000、和及 ]|的|这一?条|这一?项|措施|问题|里|上|下面|下|后面)*)?(?:加|添加|添|写|记|做|补|留|补充)?(?:上|个|条|一个|一条|一下|点|一句|句)?(?:备注|批注|注(?=:)|标注|注明|标记|记一笔|批示(?=[:\ue000]))(?:一下|一句|下|上|里)?(?:[\ue000、和及 ]*(?=[:,]|$)|[\ue000、和及 ]+|(?=:))(?::|,(?=.)|$)?",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wished();

    // 张书记批示第3项要抓紧, 书记在9-1上批示:. 落实书记批示 is work.
    [GeneratedRegex(
        "^(?!.{0,6}(?:落实|按照|根据|按|依据|贯彻|传达|学习|收到|报))(?<by>[\u4e00-\u9fff]{0,4}?(?:" + Titles + "))(?:[\ue001 ]|今天|刚才|刚刚|昨天)*(?:(?:在|对|就|给|于)?[\ue000、和及 ]+(?:上|的|里)?)?(?:作出|做出|作|有|的)?批示(?:要求|指出|说)?(?: ?: ?|,|[\ue000、和及 ]+(?:: ?)?|(?=[要请抓尽务])|$)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Instructed();

    [GeneratedRegex(
        "^(?:(?:add|leave|make|put|write|attach|post) (?:a |an |the |this |another )?(?:short |brief )?(?:note|remark|comment)s?\\b|annotate\\b|(?:note|remark|comment) (?=(?:on|for|to) [a-z ]{0,12}\ue000))(?: ?(?:(?:to|on|for|under|against|at|the|item|measure|problem|and)\\b|[\ue000,& ]))*(?: ?(?:: ?|(?:that|saying|which says)\\b))?",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex English();

    // Note that 9.1 …: of one who reports it is the report.
    [GeneratedRegex("^note (?:that )?(?=\ue000)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Noted();
}
