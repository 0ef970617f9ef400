using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

public sealed class ExtensionReasonTests
{
    [Theory]
    [InlineData("因招标流标，3-1申请延期到10月30日", "招标流标")]
    [InlineData("由于经费未到位无法推进，3-1延期到10月30日", "经费未到位无法推进")]
    [InlineData("3-1因设备没到申请延期到10月底", "设备没到")]
    [InlineData("3-1申请延期到10月30日，因为编织袋供应商交不了货", "编织袋供应商交不了货")]
    [InlineData("3-1申请延期到10月30日，原因：人手不够", "人手不够")]
    [InlineData("关于第3项第1条，因上级批复未到无法推进，尚未启动，特申请延期至明年1月底。", "上级批复未到无法推进，尚未启动")]
    [InlineData("3-1想延到10月31日，会议方案的模板还在征求意见。", "会议方案的模板还在征求意见")]
    [InlineData("评审会还没着手，专家的时间凑不齐，办不成，3-1请求延至11月15日", "评审会还没着手，专家的时间凑不齐，办不成")]
    [InlineData("冲锋舟那条厂家还没发货，恳请宽限到10月20日", "冲锋舟那条厂家还没发货")]
    [InlineData("please extend 3.1 to Oct 30 because the pumps have not arrived", "the pumps have not arrived")]
    [InlineData("Due to the flood, 3.1 needs an extension to Oct 30", "the flood")]
    [InlineData("3-1 extension please, to Dec 12. The module is still in testing.", "The module is still in testing")]
    [InlineData("3-1申请延期到10月30日", null)]
    [InlineData("3-1因此申请延期到10月30日，请批准", null)]
    [InlineData("Please extend 3.1 to Nov 15.", null)]
    public void The_reason_for_a_later_day(string text, string? expected)
    {
        var reading = Bodies.Read(text, "防汛办");

        Assert.Equal(Intent.Extend, reading.Intent);
        Assert.Equal(expected, Assert.Single(reading.Records).Reason?.In(text));
    }

    [Fact]
    public void Each_item_has_it() =>
        Assert.Equal(2, Bodies.Read("3-1、3-2都申请延期到10月30日，原因：人手不够", "防汛办").Records.Count(r => r.Reason is not null));

    [Fact]
    public void A_day_is_read_beside_a_reason_that_denies() =>
        Assert.Equal(new DateOnly(2025, 10, 30), Bodies.Read("please extend 3.1 to Oct 30 because the pumps have not arrived", "防汛办").Records[0].Due?.Value);
}
