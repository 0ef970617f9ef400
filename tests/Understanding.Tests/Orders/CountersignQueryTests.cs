using RectifyBot.Understanding.Orders;

namespace RectifyBot.Understanding.Tests.Orders;

public class CountersignQueryTests
{
    [Theory]
    [InlineData("有哪些等我确认的代报")]
    [InlineData("有哪些等我们科确认的代报？")]
    [InlineData("哪些代报等我确认")]
    [InlineData("还有待确认的代报吗")]
    [InlineData("有没有要我会签的代报")]
    [InlineData("别人替我们科报的内容有哪些")]
    [InlineData("代报还有哪些没确认")]
    [InlineData("which reports wait for my countersignature")]
    [InlineData("what is waiting to be countersigned?")]
    [InlineData("any reports to be countersigned")]
    public void The_list_is_asked_for(string text) => Assert.True(CountersignQuery.IsOne(text));

    [Theory]
    [InlineData("9-2代报属实")]
    [InlineData("认可代报")]
    [InlineData("代报不属实")]
    [InlineData("countersign 9.2")]
    [InlineData("允许张三替人事科报进展")]
    [InlineData("替人事科报：9-2已完成")]
    [InlineData("有哪些等我确认的")]
    [InlineData("哪些还没销号")]
    [InlineData("9-2 代报工作已确认完成")]
    public void Something_else_is_said(string text) => Assert.False(CountersignQuery.IsOne(text));
}
