using RectifyBot.Understanding.Orders;

namespace RectifyBot.Understanding.Tests.Orders;

/// <summary>Orders to the system, and what only sounds like one.</summary>
public class OrderTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    [Theory]
    [InlineData("导出台账", Paper.Ledger, "2026-03-01")]
    [InlineData("请把台账导出来", Paper.Ledger, "2026-03-01")]
    [InlineData("给我一份台账的excel", Paper.Ledger, "2026-03-01")]
    [InlineData("下载整改清单", Paper.Ledger, "2026-03-01")]
    [InlineData("export the ledger please", Paper.Ledger, "2026-03-01")]
    [InlineData("生成通报", Paper.Notice, "2026-03-01")]
    [InlineData("帮我生成整改情况通报", Paper.Notice, "2026-03-01")]
    [InlineData("导出Word版公开稿", Paper.Notice, "2026-03-01")]
    [InlineData("please generate the notice", Paper.Notice, "2026-03-01")]
    [InlineData("生成月报", Paper.Monthly, "2026-03-01")]
    [InlineData("导出上个月的月报", Paper.Monthly, "2026-02-01")]
    [InlineData("把2月份的月报发我", Paper.Monthly, "2026-02-01")]
    [InlineData("导出十二月月报", Paper.Monthly, "2025-12-01")]
    [InlineData("导出2025年10月的月报", Paper.Monthly, "2025-10-01")]
    [InlineData("导出去年3月的月报", Paper.Monthly, "2025-03-01")]
    [InlineData("导出明年3月的月报", Paper.Monthly, "2027-03-01")]
    [InlineData("出一份本月进展报告", Paper.Monthly, "2026-03-01")]
    [InlineData("export the monthly report of october 2025", Paper.Monthly, "2025-10-01")]
    public void A_paper_is_ordered(string text, Paper paper, string month) =>
        Assert.Equal(new ExportOrder(paper, DateOnly.Parse(month, null)), ExportOrder.Read(text, Today));

    [Theory]
    [InlineData("通报里怎么说的")]
    [InlineData("台账里哪些还没销号")]
    [InlineData("第3项已生成月报")]
    [InlineData("月报已经导出了")]
    [InlineData("第9项第1条印发了通报")]
    [InlineData("什么时候生成通报？")]
    [InlineData("how do i export the ledger")]
    [InlineData("导出数据3次")]
    [InlineData("导出13月的月报")]
    [InlineData("打印通报20份发到各科室，第12项第1条完成")]
    [InlineData("")]
    public void What_only_speaks_of_a_paper_orders_nothing(string text) => Assert.Null(ExportOrder.Read(text, Today));

    [Theory]
    [InlineData("第3项整改措施：一是修门。二是换锁。", 3, false, "修门|换锁")]
    [InlineData("第十二项的措施如下：\n1.修门\n2.换锁", 12, false, "修门|换锁")]
    [InlineData("问题3整改措施:修门；换锁", 3, false, "修门|换锁")]
    [InlineData("第3项新增措施：修门", 3, true, "修门")]
    [InlineData("补充第3项整改措施：①修门；②换锁", 3, true, "修门|换锁")]
    [InlineData("Measures for item 3: repair the door", 3, false, "repair the door")]
    [InlineData("add measures for problem 3: repair the door", 3, true, "repair the door")]
    [InlineData("第３项整改措施：把“门”修好（含锁）", 3, false, "把“门”修好（含锁）")]
    public void Measures_are_set_word_for_word(string text, int problem, bool adds, string texts)
    {
        var order = PlanOrder.Read(text)!;

        Assert.Equal((problem, adds, texts), (order.Problem, order.Adds, string.Join('|', order.Texts)));
    }

    [Theory]
    [InlineData("第3项第1条措施：已完成")]
    [InlineData("第3项整改措施已全部完成")]
    [InlineData("整改措施：修门")]
    [InlineData("第0项措施：修门")]
    [InlineData("第3项整改措施：")]
    [InlineData("昨天讨论了第3项整改措施：修门")]
    public void A_report_sets_no_measures(string text) => Assert.Null(PlanOrder.Read(text));
}
