using RectifyBot.Understanding.Orders;

namespace RectifyBot.Understanding.Tests.Orders;

public class LedgerQuestionsTests
{
    [Theory]
    [InlineData("9-2的历史", "9.2")]
    [InlineData("看看9.2的历史记录", "9.2")]
    [InlineData("第9项第2条的来龙去脉", "9.2")]
    [InlineData("第十二项的历史", "12")]
    [InlineData("第9项历史记录？", "9")]
    [InlineData("history of 9.2", "9.2")]
    [InlineData("show me the history of item 12", "12")]
    [InlineData("9-2的历史遗留问题已解决", null)]
    [InlineData("9-2 已完成", null)]
    [InlineData("历史", null)]
    public void A_history_is_asked_for_by_its_number(string text, string? of)
    {
        var read = LedgerQuestions.History(text);

        Assert.Equal(of, read is null ? null : read.Measure is { } measure ? $"{read.Problems[0]}.{measure}" : $"{read.Problems[0]}");
    }

    [Theory]
    [InlineData("有哪些延期申请", true)]
    [InlineData("还有哪些延期没批", true)]
    [InlineData("待批的延期申请有哪些？", true)]
    [InlineData("我的延期申请批了吗", true)]
    [InlineData("which extension requests are waiting?", true)]
    [InlineData("pending extensions", true)]
    [InlineData("申请延期", false)]
    [InlineData("9-1申请延期到10月底", false)]
    [InlineData("同意延期", false)]
    [InlineData("不同意延期申请", false)]
    [InlineData("撤回延期申请", false)]
    [InlineData("我要申请延期", false)]
    [InlineData("延期", false)]
    public void What_waits_for_an_answer_is_asked_for(string text, bool asks) => Assert.Equal(asks, LedgerQuestions.AsksForExtensions(text));
}
