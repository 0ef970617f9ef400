using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Orders;
using RectifyBot.Understanding.Tests.Messages;

namespace RectifyBot.Understanding.Tests.Orders;

/// <summary>Orders on measures, their evidence and their reporters; said on Wednesday 17 September 2025 to the water bureau.</summary>
public sealed class LedgerOrderTests
{
    [Theory]
    [InlineData("允许张三替财务科报", "张三 > 财务科")]
    [InlineData("授权防汛办的张三代财务科填报", "张三 (防汛办) > 财务科")]
    [InlineData("让王五以后可以代财务科报进展", "王五 > 财务科")]
    [InlineData("李四可以替建设科报", "李四 > 建设科")]
    [InlineData("取消张三替财务科报的权限", "张三 x 财务科")]
    [InlineData("不允许张三再替财务科报了", "张三 x 财务科")]
    [InlineData("张三以后不能再替财务科报了", "张三 x 财务科")]
    [InlineData("let Zhang San report for HR", "Zhang San > ?HR")]
    [InlineData("Zhang San may no longer report for HR", "Zhang San x ?HR")]
    [InlineData("do not let Zhang San report for HR any more", "Zhang San x ?HR")]
    [InlineData("revoke Zhang San's right to report for the finance office", "Zhang San x ?finance office")]
    public void Somebody_may_report_for_an_office(string text, string expected)
    {
        var order = Read<DelegateOrder>(text);

        Assert.Equal(expected, $"{order.Person}{(order.Of is { } of ? $" ({of.Name})" : "")} {(order.Allowed ? '>' : 'x')} {(order.Office.IsKnown ? "" : "?")}{order.Office.Name}");
        Assert.Equal((order.Person, order.Office.Name), (order.Span.In(text), order.Office.Span.In(text)));
    }

    [Theory]
    [InlineData("把3-1拆成两条：一是修订预案；二是开展演练", "3.1: 修订预案|开展演练")]
    [InlineData("3-1拆分为：1.修订预案 2.开展演练", "3.1: 修订预案|开展演练")]
    [InlineData("3-1太大了，拆成两条：一是修订预案；二是开展演练", "3.1: 修订预案|开展演练")]
    [InlineData("把防汛演练那条拆成两条：1）修订预案；2）组织演练", "3.1: 修订预案|组织演练")]
    [InlineData("把这条拆成两条", "-: ")]
    [InlineData("split 3.1 into: 1) revise the plan 2) hold the drill", "3.1: revise the plan|hold the drill")]
    public void A_measure_is_split(string text, string expected)
    {
        var order = Read<SplitOrder>(text);

        Assert.Equal(expected, $"{(order.Item is { } i ? $"{i.Problem}.{i.Measure}" : "-")}: {string.Join('|', order.Texts)}");
    }

    [Theory]
    [InlineData("把3-1和3-2合并", "3.1,3.2")]
    [InlineData("3-2并入3-1", "3.1,3.2")]
    [InlineData("3-1、3-2合并成一条", "3.1,3.2")]
    [InlineData("把防汛演练那条和冲锋舟那条合并", "3.1,3.2")]
    [InlineData("把3-1和3-2合并为：修订预案并补充物资", "3.1,3.2: 修订预案并补充物资")]
    [InlineData("merge 3.2 into 3.1", "3.1,3.2")]
    [InlineData("please merge 3.1, 3.2 and 3.3 into one", "3.1,3.2,3.3")]
    public void Measures_are_merged(string text, string expected)
    {
        var order = Read<MergeOrder>(text);

        Assert.Equal(expected, Items(order.Items) + (order.Text is { } said ? $": {said.Value}" : ""));
    }

    [Theory]
    [InlineData("3-1反弹了，重新打开", "3.1: 反弹了")]
    [InlineData("重启3-1整改：又出现超标准接待", "3.1: 又出现超标准接待")]
    [InlineData("3-1回头看发现反弹", "3.1: 回头看发现反弹")]
    [InlineData("3-1、3-2都反弹了，重新打开，10月底前改完", "3.1,3.2: 都反弹了 @2025-10-31")]
    [InlineData("防汛演练那条重新打开，现场又没人值守", "3.1: 现场又没人值守")]
    [InlineData("3-1回头看没通过，物资又少了", "3.1: 回头看没通过，物资又少了")]
    [InlineData("这条重新打开", "")]
    [InlineData("reopen 3.1: the pumps are missing again", "3.1: the pumps are missing again")]
    public void Measures_are_opened_again(string text, string expected)
    {
        var order = Read<ReopenOrder>(text);

        Assert.Equal(expected, Items(order.Items) + (order.Reason is { } said ? $": {said.Value}" : "") + (order.Deadline is { } due ? $" @{due.Value}" : ""));
    }

    [Theory]
    [InlineData("3-1回头看通过，评为好", "3.1 Good")]
    [InlineData("3-1、3-2回头看都通过，评为较好，台账清楚", "3.1,3.2 FairlyGood: 台账清楚")]
    [InlineData("3-1回头看没发现反弹，现场物资齐全", "3.1: 现场物资齐全")]
    [InlineData("3-1回头看了，没问题", "3.1")]
    [InlineData("looked back at 3.1, grade good", "3.1 Good")]
    public void Measures_were_looked_at_again(string text, string expected)
    {
        var order = Read<LookBackOrder>(text, Role.Inspector);

        Assert.Equal(expected, Items(order.Items) + (order.Grade is { } grade ? $" {grade.Value}" : "") + (order.Note is { } note ? $": {note.Value}" : ""));
    }

    [Theory]
    [InlineData("3-1标为涉密", Disclosure.Secret)]
    [InlineData("把3-1标记为涉密", Disclosure.Secret)]
    [InlineData("3-1不公开", Disclosure.Undisclosed)]
    [InlineData("3-1暂不公开", Disclosure.Undisclosed)]
    [InlineData("把3-1设为不公开", Disclosure.Undisclosed)]
    [InlineData("3-1可以公开", Disclosure.Public)]
    [InlineData("3-1取消涉密", Disclosure.Public)]
    [InlineData("mark 3.1 secret", Disclosure.Secret)]
    [InlineData("do not publish 3.1", Disclosure.Undisclosed)]
    [InlineData("3.1 may be published", Disclosure.Public)]
    [InlineData("3.1 is no longer secret", Disclosure.Public)]
    public void How_far_a_measure_may_be_told(string text, Disclosure expected)
    {
        var order = Read<DiscloseOrder>(text);

        Assert.Equal(("3.1", expected), (Items(order.Items), order.Disclosure));
    }

    [Theory]
    [InlineData("删除第12号登记的内容，原因：涉密", "#12: 涉密")]
    [InlineData("把第12号的原文抹掉", "#12")]
    [InlineData("请把第十二号登记的原文删除，里面有身份证号", "#12: 里面有身份证号")]
    [InlineData("删除3-1登记的内容，涉密", "3.1: 涉密")]
    [InlineData("把刚才那条的原文抹掉", "")]
    [InlineData("remove the text of #12: it names a secret", "#12: it names a secret")]
    [InlineData("erase the text of entry 12 because it names a secret", "#12: it names a secret")]
    public void A_text_is_removed(string text, string expected)
    {
        var order = Read<RemoveTextOrder>(text);

        Assert.Equal(expected, Items(order.Items) + (order.Sequence is { } n ? $"#{n}" : "") + (order.Reason is { } reason ? $": {reason.Value}" : ""));
    }

    [Theory]
    [InlineData("3-2代报属实", "3.2 True")]
    [InlineData("我科认可3-2的代报", "3.2 True")]
    [InlineData("认可代报", " True")]
    [InlineData("第12号代报无误", "#12 True")]
    [InlineData("代报不属实", " False")]
    [InlineData("3-2代报的情况有误", "3.2 False")]
    [InlineData("countersign 3.2", "3.2 True")]
    [InlineData("I do not countersign 3.2", "3.2 False")]
    public void What_was_reported_for_an_office_is_so(string text, string expected)
    {
        var order = Read<CountersignOrder>(text, Role.Official);

        Assert.Equal(expected, $"{Items(order.Items)}{(order.Sequence is { } n ? $"#{n}" : "")} {order.Agrees}");
    }

    [Theory]
    [InlineData("3-1有哪些佐证", "3.1")]
    [InlineData("把3-1的佐证发我", "3.1")]
    [InlineData("看下3-1的佐证材料", "3.1")]
    [InlineData("把3-1、3-2的附件打包发我", "3.1,3.2")]
    [InlineData("防汛演练有哪些佐证", "3.1")]
    [InlineData("佐证里搜一下会议纪要", ": 会议纪要")]
    [InlineData("在3-1的佐证里找一下“会议纪要”", "3.1: 会议纪要")]
    [InlineData("show the evidence of 3.1", "3.1")]
    [InlineData("what evidence is there for 3.1?", "3.1")]
    [InlineData("search the evidence for Minutes", ": Minutes")]
    public void Evidence_is_wanted(string text, string expected)
    {
        var order = Read<EvidenceOrder>(text, Role.Official);

        Assert.Equal(expected, Items(order.Items) + (order.Words is { } words ? $": {words.Value}" : ""));
    }

    [Theory]
    [InlineData("3-1协助科室已合并台账")]
    [InlineData("3-1把两项制度合并修订了")]
    [InlineData("3-1任务已拆分到各科室")]
    [InlineData("4-1拟拆分为两个标段")]
    [InlineData("把3-1拆成两个标段招标")]
    [InlineData("3-1拆除违建5处")]
    [InlineData("把3-1、3-2两本台账合并了")]
    [InlineData("3-1两个中心合并办公")]
    [InlineData("3-1又反弹了")]
    [InlineData("重启3-1整改：又出现超标准接待")]
    [InlineData("3-1重启设备3台")]
    [InlineData("3-1已在网站公开")]
    [InlineData("3-1公开招标3次")]
    [InlineData("3-1签订保密协议12份")]
    [InlineData("3-1删除了违规内容5处")]
    [InlineData("3-2代报了3次")]
    [InlineData("3-2会签已完成")]
    [InlineData("3-2文件会签中")]
    [InlineData("3-1有3份佐证")]
    [InlineData("3-1还缺佐证")]
    [InlineData("附件发你了，3-1完成")]
    [InlineData("3-1回头看3次")]
    public void A_report_orders_nothing(string text)
    {
        var reading = Bodies.Read(text, "防汛办");

        Assert.Equal((Intent.Report, null), (reading.Intent, reading.Order));
    }

    [Theory]
    [InlineData("张三能替财务科报吗", Role.Coordinator)]
    [InlineData("已授权张三代财务科填报", Role.Official)]
    [InlineData("让会计替财务科报账", Role.Official)]
    [InlineData("3-1没有反弹", Role.Coordinator)]
    [InlineData("3-1回头看安排在下周", Role.Coordinator)]
    [InlineData("3-1回头看通过", Role.Official)]
    [InlineData("3-1不公开的原因是什么", Role.Coordinator)]
    [InlineData("把3-1网站上的违规内容删除", Role.Official)]
    [InlineData("佐证", Role.Official)]
    [InlineData("3-1反弹了吗", Role.Leader)]
    public void Nor_do_questions_and_what_only_sounds_alike(string text, Role role) =>
        Assert.Null(Bodies.Read(text, role == Role.Official ? "防汛办" : null, role).Order);

    [Theory]
    [InlineData("哪些该回头看了", QueryKind.LookBack)]
    [InlineData("还没回头看的有哪些", QueryKind.LookBack)]
    [InlineData("该回头看的列一下", QueryKind.LookBack)]
    [InlineData("which items are due for a look-back", QueryKind.LookBack)]
    [InlineData("有哪些等我审的", QueryKind.Awaiting)]
    [InlineData("待审批", QueryKind.Awaiting)]
    public void What_waits_is_a_question_to_the_ledger(string text, QueryKind expected) =>
        Assert.Equal(expected, Bodies.Read(text, null, Role.Coordinator).Query?.Kind);

    private static T Read<T>(string text, Role role = Role.Coordinator)
        where T : Order
    {
        var reading = Bodies.Read(text, role == Role.Official ? "防汛办" : null, role);

        Assert.Equal(Intent.Other, reading.Intent);
        return Assert.IsType<T>(reading.Order);
    }

    private static string Items(ImmutableArray<OrderedItem> items) => string.Join(',', items.Select(i => i.Measure is { } m ? $"{i.Problem}.{m}" : $"{i.Problem}"));
}
