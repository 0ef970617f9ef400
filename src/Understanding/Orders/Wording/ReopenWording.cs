using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads what is opened again, why, and until when it is to be put right: of those who steer; an official's 又反弹了 is a report.</summary>
internal static partial class ReopenWording
{
    private static readonly WordList Gate = new(
        "重新打开", "再打开", "重开", "重启", "重新启动", "恢复整改", "重新整改", "二次整改", "再次整改", "重新纳入", "反弹", "没通过", "未通过", "不通过", "reopen", "reopened", "re-open", "open", "relapse", "relapsed");

    public static ReopenOrder? Read(OrderText said)
    {
        if (!said.Steers() || !Gate.IsIn(said.Value) || said.Value.HasAny("销号", "延期", "退回"))
        {
            return null;
        }

        var order = said.Clauses.FirstOrDefault(c => Opens().Find(said.In(c)).Success && !Denied().Find(said.In(c)).Success && !said.IsAsked(c));
        if (order is null || said.Clauses.Any(c => c.IsAsked))
        {
            return null;
        }

        var items = Items(said, order);
        var due = said.Clauses.Select(c => DueWording.Read(said, c)).FirstOrDefault(d => d is not null);
        return items.IsEmpty && !This().Find(said.Value).Success ? null : new ReopenOrder(items, ClauseRun.First(said, c => Reason(said, c)), due);
    }

    private static ImmutableArray<OrderedItem> Items(OrderText said, Clause order)
    {
        var numbered = said.Items(0, said.Value.Length);
        if (!numbered.IsEmpty)
        {
            return numbered;
        }

        var found = Named().Find(said.In(order)).Groups["o"];
        return found.Success ? ContentItems.In(said, order.Start + found.Index, order.Start + found.Index + found.Length) : [];
    }

    // 9-1反弹了，重新打开，10月底前改完: what is left of an order when the order, its day and its item are taken away.
    private static int Reason(OrderText said, Clause clause)
    {
        if (Only().Find(said.In(clause)).Success || clause.Of<DateToken>().Any(d => d.Mention.Use.HasFlag(Dates.DateUse.Deadline)) || DueWording.Read(said, clause) is { Value.Day: null })
        {
            return clause.End;
        }

        return clause.Start + Head().Find(said.In(clause)).Length;
    }

    [GeneratedRegex("重新打开|再打开|重开(?!会|一)|重启(?=\ue000|整改|这|该|$|吧|,)|重新启动(?=\ue000|整改|这|该|$|吧)|恢复整改|(?:重新|二次|再次)整改|重新纳入整改|反弹|回头看.{0,6}(?:没|未|不)通过|\\bre-?open(?:ed)?\\b|\\bopen\\b.{0,40}\\bagain\\b|\\brelapsed?\\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opens();

    [GeneratedRegex("(?:没|没有|未|无|未见|未发现|防止|防|避免|是否|有无|不再|不会|杜绝|严防|防范|不得)(?:出现|发生|发现|问题)?反弹|反弹(?:风险|隐患|回潮的)|(?:别|不要|不用|无需|不必)(?:重新|再)|no relapse|not relapsed|(?:do not|don't|not) re-?open", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Denied();

    [GeneratedRegex("这条|该条|此条|那条|这项|该项|这个|\\bit\\b|\\bthis\\b|\\bthat\\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex This();

    [GeneratedRegex("^(?:请|把|将|重启|重新打开|重新启动)*(?<o>[\u4e00-\u9fff“”《》\ue002]{2,20}?(?:那条|那项|这条|这项|的整改|问题)?)(?:又|再次|有|出现|已经|存在|明显)*(?:反弹|重新|重启|重开|再打开|恢复整改|二次整改|整改(?:$|:)|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex("^(?:[\ue000 、,和与]|请|麻烦|把|将|这条|该条|那条|此条|都|要|给我|先|予以|现|重新打开|再打开|打开|重开|重启|重新启动|启动|重新|恢复|二次|再次|纳入|整改|吧|了|一下|please|re-?open(?:ed)?|open|again|item|measure|it|this|that|and|should be|has been)*$|^.{2,20}?[那这]条(?:重新打开|重开|重启|恢复整改)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Only();

    [GeneratedRegex("^(?:[\ue000 、,和与]|请|把|将|重启|整改|(?:重新打开|重新启动)(?=因|:)|因为?|由于|原因是?|理由是?|because |since |as |please |re-?open |for )*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head();
}
