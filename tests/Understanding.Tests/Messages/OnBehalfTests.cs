using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

public sealed class OnBehalfTests
{
    [Theory]
    [InlineData("替水库管理处报：3-3已完成", "水库管理处", "3-3已完成")]
    [InlineData("代报财务科，6-4已完成", "财务科", "6-4已完成")]
    [InlineData("代人事教育科报一下，6-2方案昨天印发了", "人事教育科", "6-2方案昨天印发了")]
    [InlineData("替水库管理处报3-3已完成", "水库管理处", "3-3已完成")]
    [InlineData("帮建设科报：4-1还没启动", "建设科", "4-1还没启动")]
    [InlineData("3-3已完成，替水库管理处报的", "水库管理处", "3-3已完成")]
    [InlineData("代水库管理处申请3-3销号", "水库管理处", "申请3-3销号")]
    [InlineData("reporting for HR: 3.2 done", "?HR", "3.2 done")]
    [InlineData("On behalf of the finance office, 3.2 is done", "?finance office", "3.2 is done")]
    [InlineData("3.2 done, reporting for HR", "?HR", "3.2 done")]
    public void The_rest_reads_as_if_that_office_had_said_it(string text, string office, string rest)
    {
        var reading = Bodies.Read(text, "防汛办");
        var alone = Bodies.Read(rest, office[0] == '?' ? "防汛办" : office);

        Assert.Equal(office, reading.OnBehalfOf is { } of ? (of.IsKnown ? of.Name : "?" + of.Name) : null);
        Assert.Equal(office.TrimStart('?'), reading.OnBehalfOf!.Value.Span.In(text));
        Assert.Equal(MessageJson.Write("x", alone), MessageJson.Write("x", reading));
        Assert.Equal(alone.Records.Select(r => r.Named.In(rest)), reading.Records.Select(r => r.Named.In(text)));
    }

    [Fact]
    public void No_progress_of_another_office()
    {
        var reading = Bodies.Read("代水库管理处报：本月无进展", "防汛办");

        Assert.Equal((true, "水库管理处"), (reading.NoChange, reading.OnBehalfOf?.Name));
    }

    [Theory]
    [InlineData("3-1替换了设备12台")]
    [InlineData("6-2代课教师3名已清退")]
    [InlineData("代表办公室参加了会议")]
    [InlineData("帮财务科报销了3笔费用，6-4完成")]
    [InlineData("代财务科报账12笔，6-4完成")]
    [InlineData("帮我报一下3-1完成")]
    [InlineData("替水库管理处报送了材料3份，3-3完成")]
    [InlineData("for the record, 3.1 is done")]
    [InlineData("3.1 pumps were bought for the station")]
    [InlineData("waiting for HR, 3.1 is stuck")]
    public void Other_words_for_instead_speak_for_nobody(string text) => Assert.Null(Bodies.Read(text, "防汛办").OnBehalfOf);
}
