using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

/// <summary>What is taken back, and what stands in its place: "-" takes back, "a > b" is the item that was meant, the rest in quotation marks.</summary>
public sealed class CorrectionReadingTests
{
    [Theory]
    [InlineData("撤回", "-")]
    [InlineData("刚才那条作废", "-")]
    [InlineData("撤销上一条", "-")]
    [InlineData("那条不要了", "-")]
    [InlineData("undo", "-")]
    [InlineData("take that back", "-")]
    [InlineData("never mind", "-")]
    [InlineData("撤回第12号", "- #12")]
    [InlineData("第12号登记作废", "- #12")]
    [InlineData("undo entry 12", "- #12")]
    [InlineData("undo #12", "- #12")]
    [InlineData("12号报的那条作废", "-")]
    [InlineData("前面报的5-1作废，重新报", "- 5.1")]
    [InlineData("刚才那条作废，我重发", "-")]
    [InlineData("刚才说错了, 是3-2", "> 3.2")]
    [InlineData("不是3-1，是3-2", "3.1 > 3.2")]
    [InlineData("打错了，应该是第3项第2条", "> 3.2")]
    [InlineData("刚才把3-1敲成了3-2", "3.2 > 3.1")]
    [InlineData("手滑了，刚才应该是3-2，我打成3-3了，以3-2为准", "3.3 > 3.2")]
    [InlineData("记错了，应该记到3-2", "> 3.2")]
    [InlineData("sorry, I meant 3.2", "> 3.2")]
    [InlineData("Sorry, wrong item. My last message was about 3.2, not 3.1.", "3.1 > 3.2")]
    [InlineData("not 3.1 but 3.2", "3.1 > 3.2")]
    [InlineData("刚才说错了，是9月18日印发的", "“9月18日印发的”")]
    [InlineData("数量应为12份", "“12份”")]
    [InlineData("刚才报错了，清理“四乱”是18处不是81处", "“18处”")]
    [InlineData("不是93.6%，是96.3%，我打错了", "“96.3%”")]
    [InlineData("刚才报的人数打错了，应该是22人", "“22人”")]
    [InlineData("更正：5-2是8月启动", "5.2 “8月启动”")]
    [InlineData("不好意思，之前把3-2写成办结了，其实只是发了通知，请恢复成推进中", "3.2 “发了通知”")]
    [InlineData("刚才说错了，是3-2，9月18日印发的", "> 3.2 “9月18日印发的”")]
    [InlineData("not 3 but 5 meetings", "“5 meetings”")]
    [InlineData("I need to correct yesterday's figure: 112 beds, not 120", "“112 beds”")]
    [InlineData("销号申请先撤回来", "- Application")]
    [InlineData("撤回3-1的销号申请", "- 3.1 Application")]
    [InlineData("3-1的延期申请我撤回", "- 3.1 Extension")]
    [InlineData("不延期了，申请撤了吧", "- Extension")]
    [InlineData("withdraw my extension request for 3.1", "- 3.1 Extension")]
    [InlineData("刚才的照片发错了", "Evidence")]
    [InlineData("刚才的照片是3-2的", "> 3.2 Evidence")]
    [InlineData("that photo was for 3.2", "> 3.2 Evidence")]
    [InlineData("wrong photo, please withdraw it", "- Evidence")]
    [InlineData("防汛演练那条刚才报错了", "3.1")]
    public void A_correction_tells_what_was_meant(string text, string expected)
    {
        var reading = Bodies.Read(text, "防汛办");

        Assert.Equal((Intent.Correct, expected), (reading.Intent, reading.Correcting is { } c ? Shown(c, text) : ""));
    }

    [Theory]
    [InlineData("刚才3-1退回弄错了，撤销", "- 3.1 Decision")]
    [InlineData("撤销对3-1的批准", "- 3.1 Decision")]
    public void A_decision_is_taken_back_too(string text, string expected) =>
        Assert.Equal(expected, Shown(Bodies.Read(text, null, Role.Coordinator).Correcting!, text));

    [Theory]
    [InlineData("3-1账目差错已更正12处")]
    [InlineData("3-1撤回上诉2件")]
    [InlineData("3-1已撤销违规机构2个")]
    [InlineData("3-1合同应为12份，现签8份")]
    [InlineData("3-1不是没做，是经费没到位")]
    [InlineData("问题不是出在3-1，是3-2卡住了")]
    [InlineData("3-1现场照片是9月12日拍的")]
    [InlineData("cancelled 2 contracts under 3.1")]
    public void Work_that_was_put_right_corrects_nothing(string text)
    {
        var reading = Bodies.Read(text, "防汛办");

        Assert.Equal((Intent.Report, null), (reading.Intent, reading.Correcting));
    }

    private static string Shown(CorrectionReading c, string text) => string.Join(' ', new[]
    {
        c.Withdraws ? "-" : null, c.Items.IsEmpty ? null : string.Join(',', c.Items.Select(i => $"{i.Problem}.{i.Measure}")),
        c.Target is { } target ? $"> {target.Problem}.{target.Measure}" : null, c.Sequence is { } number ? $"#{number}" : null,
        c.Rest is { } rest ? $"“{rest.In(text)}”" : null, c.Of == CorrectedThing.Report ? null : c.Of.ToString(),
    }.OfType<string>());
}
