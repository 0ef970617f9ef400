using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Deciding;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads what was looked at again and holds: of those who steer or inspect. “回头看” in quotation marks is some measure's work.</summary>
internal static partial class LookBackWording
{
    private static readonly WordList Gate = new("回头看", "回访", "复查", "look back", "looked back", "look-back", "lookback", "looked again", "checked again", "re-inspected", "revisited");

    public static LookBackOrder? Read(OrderText said)
    {
        if (!said.Reviews() || !Gate.IsIn(said.Value) || said.Value.HasAny("销号", "延期", "退回", "close-out") || said.Clauses.Any(c => c.IsAsked || said.IsAsked(c)))
        {
            return null;
        }

        var head = said.Clauses.FirstOrDefault(c => Gate.IsIn(said.In(c)));
        var grade = said.Clauses.Select(c => GradeReader.Of(said.Message, c.Start, c.End)).LastOrDefault(g => g is not null);
        if (head is null || Ahead().Find(said.Value).Success || !(grade is not null || Holds().Find(said.Value).Success))
        {
            return null;
        }

        var named = Named().Find(said.In(head)).Groups["o"];
        var items = said.Items(0, said.Value.Length);
        items = items.IsEmpty && named.Success ? ContentItems.In(said, head.Start + named.Index, head.Start + named.Index + named.Length) : items;
        return items.IsEmpty && !This().Find(said.In(head)).Success ? null : new LookBackOrder(items, grade, ClauseRun.First(said, c => Note(said, c, head)));
    }

    private static int Note(OrderText said, Clause clause, Clause head) =>
        clause == head || GradeReader.In(said.Message.Text, clause.Start, clause.End) is not null || Result().Find(said.In(clause)).Success ? clause.End
        : clause.Start + Lead().Find(said.In(clause)).Length;

    // 9-1回头看安排在10月: still to come.
    [GeneratedRegex("(?:该|要|拟|计划|准备|安排|将|待|应|下周|下月|开展|组织)(?:[^,;]{0,8})回头看|回头看(?:工作)?(?:安排|计划|方案|定在)|(?:will|to be|plan to|should) (?:be )?look", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ahead();

    [GeneratedRegex("通过|没问题|没有问题|无问题|(?:没|没有|未|无|未见|未发现)(?:出现|发生|发现)?反弹|巩固|保持(?:得|住|良好)|合格|(?:回头看|回访|复查)(?:已经?|都)?(?:了|过了|完成|完了|看过|检查过|做了)|\\bpassed\\b|\\bholds?\\b|\\bfine\\b|\\bok\\b|no relapse|(?:looked back at|looked again at|checked again|re-inspected|revisited)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Holds();

    [GeneratedRegex("^ ?(?:都|均|已|全部)?(?:通过|没问题|没有问题|合格|passed|fine|ok)(?:了)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Result();

    [GeneratedRegex("^(?<o>[\u4e00-\u9fff“”《》]{2,20}?(?:那条|那项|那个)?)(?:的|已|都|经)*(?:回头看|回访|复查)|(?:回头看|回访|复查)了?(?<o>[\u4e00-\u9fff]{2,20}?那[条项个])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex("这条|该条|此条|那条|这项|该项|\\bit\\b|\\bthis\\b|\\bthat\\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex This();

    [GeneratedRegex("^(?:[\ue000 、,]|备注:?|说明:?|note:? ?|and |but )*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lead();
}
