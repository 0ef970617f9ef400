using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

public sealed class QueryTests
{
    [Theory]
    [InlineData("我们科还有几条没销号", "Open Mine")]
    [InlineData("供水科手里还有几项没办完？", "Open Office:供水科")]
    [InlineData("供水那边还剩多少没完成", "Open Office:供水科")]
    [InlineData("全局还有多少项没完成", "Open All")]
    [InlineData("What do I still have open?", "Open Mine")]
    [InlineData("What is still open at 供水科?", "Open Office:供水科")]
    [InlineData("有哪些逾期的", "Overdue All")]
    [InlineData("超期清单", "Overdue All")]
    [InlineData("Do we have anything overdue?", "Overdue Mine")]
    [InlineData("我有什么快到期的", "DueSoon Mine")]
    [InlineData("周五之前到期的有哪些", "DueSoon All until 2025-09-19")]
    [InlineData("下周到期的事项有哪些", "DueSoon All until 2025-09-28")]
    [InlineData("九月底前要到期的列一下", "DueSoon All until 2025-09-30")]
    [InlineData("未来三天内到期的有几项", "DueSoon All until 2025-09-20")]
    [InlineData("What is due by Oct 10?", "DueSoon All until 2025-10-10")]
    [InlineData("还有哪些销号申请在等批", "Awaiting All")]
    [InlineData("我的销号申请批了吗", "Awaiting Mine")]
    [InlineData("Is any close-out application pending?", "Awaiting All")]
    [InlineData("供水科销了号的是哪些", "Closed Office:供水科")]
    [InlineData("Which items have been closed?", "Closed All")]
    [InlineData("哪些事项卡住了", "Blocked All")]
    [InlineData("Which measures are stuck?", "Blocked All")]
    [InlineData("长期坚持的有哪些", "LongTerm All")]
    [InlineData("Show the long-term measures", "LongTerm All")]
    [InlineData("第3项现在什么情况", "Item All [3]")]
    [InlineData("3-1完成了没", "Item All [3]")]
    [InlineData("第2项和第4项进展如何", "Item All [2,4]")]
    [InlineData("Where do items 2 and 4 stand?", "Item All [2,4]")]
    [InlineData("冲锋舟那项怎么样了", "Item All [3]")]
    [InlineData("整改完成率多少", "Summary All")]
    [InlineData("按科室排一下销号率", "Summary All")]
    [InlineData("Give me an overview", "Summary All")]
    [InlineData("第3项上周是谁报的", "History All [3]")]
    [InlineData("Who reported on item 3 last week?", "History All [3]")]
    public void Reads_what_of_the_ledger_is_asked_for(string text, string expected)
    {
        var reading = Bodies.Read(text, "防汛办");

        Assert.Equal(Intent.Query, reading.Intent);
        Assert.Equal(expected, Written(reading.Query!));
        Assert.Empty(reading.Records);
    }

    [Fact]
    public void Knows_the_measure_where_one_was_asked_about() =>
        Assert.Equal(2, Bodies.Read("3-2什么状态", role: Role.Leader).Query!.Measure);

    [Fact]
    public void A_leader_who_says_we_means_the_whole_body() =>
        Assert.Equal(QueryScope.All, Bodies.Read("我们还有哪些没完成", null, Role.Leader).Query!.Scope);

    private static string Written(QueryReading query) =>
        $"{query.Kind} {query.Scope}{(query.Office is { } office ? $":{office}" : "")}" +
        (query.Problems.IsEmpty ? "" : $" [{string.Join(',', query.Problems)}]") +
        (query.Until is { } until ? $" until {until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}" : "");
}
