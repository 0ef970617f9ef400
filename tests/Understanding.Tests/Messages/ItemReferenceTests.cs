using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

public sealed class ItemReferenceTests
{
    [Theory]
    [InlineData("3-2公务卡已完成", "3.2")]
    [InlineData("3-1时限内已完成", "3.1")]
    [InlineData("第4项第2条已完成", "4.2")]
    [InlineData("第四项第二条已完成", "4.2")]
    [InlineData("第四项第二项措施已完成", "4.2")]
    [InlineData("４－２已完成", "4.2")]
    [InlineData("4-2已完成", "4.2")]
    [InlineData("4.2已完成", "4.2")]
    [InlineData("四杠二完成了", "4.2")]
    [InlineData("4之2完成了", "4.2")]
    [InlineData("四点二已完成", "4.2")]
    [InlineData("问题四的第二项措施已完成", "4.2")]
    [InlineData("问题4措施2已完成", "4.2")]
    [InlineData("4号问题第2条已完成", "4.2")]
    [InlineData("第4个问题第2条已完成", "4.2")]
    [InlineData("4项2条已完成", "4.2")]
    [InlineData("序号4-2｜已完成", "4.2")]
    [InlineData("item 4 measure 2 is done", "4.2")]
    [InlineData("Item 4, measure 2: done", "4.2")]
    [InlineData("measure 2 of item 4 is done", "4.2")]
    [InlineData("Measure 4.2 done", "4.2")]
    [InlineData("problem 4 is done", "4")]
    [InlineData("第4项已全部完成", "4")]
    [InlineData("问题四已完成", "4")]
    [InlineData("4-1、4-2都已完成", "4.1 4.2")]
    [InlineData("4-1，4-3，均已完成", "4.1 4.3")]
    [InlineData("4-1和4-2已完成", "4.1 4.2")]
    [InlineData("4-1至4-3全部办结", "4.1 4.2 4.3")]
    [InlineData("4-1~3全部办结", "4.1 4.2 4.3")]
    [InlineData("4-1、3办结", "4.1 4.3")]
    [InlineData("第4项第1至第3条全部办结", "4.1 4.2 4.3")]
    [InlineData("第4项第1条至第3条全部办结", "4.1 4.2 4.3")]
    [InlineData("第4项第1、3条办结", "4.1 4.3")]
    [InlineData("第4项第1条和第3条办结", "4.1 4.3")]
    [InlineData("第3、4项已完成", "3 4")]
    [InlineData("第4项前两条已完成", "4.1 4.2")]
    [InlineData("items 3 and 4 are done", "3 4")]
    [InlineData("Items 4.1, 4.2 and 4.3 are done", "4.1 4.2 4.3")]
    [InlineData("4.1 and 4.2 are done", "4.1 4.2")]
    [InlineData("31-7已完成", "31.7")]
    [InlineData("第31项第7条已完成", "31.7")]
    public void Finds_the_numbers_however_they_are_written(string text, string expected)
    {
        var reading = Bodies.Read(text);

        Assert.Equal(Intent.Report, reading.Intent);
        Assert.Equal(expected, Numbers(reading));
        Assert.All(reading.Records, r => Assert.Equal(Claim.Completed, r.Claim?.Value));
    }

    [Theory]
    [InlineData("4-1 9.16印发，已完成", "4.1")]
    [InlineData("3-1清运垃圾1.2万吨，已完成", "3.1")]
    [InlineData("3-2买了泵，花费3.2万元，已完成", "3.2")]
    [InlineData("3-1第11期演练9月16日办的，已完成", "3.1")]
    [InlineData("6.1 lecture No. 4 was held on Sept 16, done", "6.1")]
    [InlineData("3-2在3号楼201会议室研究过了，已完成", "3.2")]
    [InlineData("1-1《水法》第3条学了2遍，已完成", "1.1")]
    public void Takes_no_decimal_day_or_ordinal_for_an_item(string text, string expected) =>
        Assert.Equal(expected, Numbers(Bodies.Read(text)));

    [Fact]
    public void Carries_the_problem_on_to_the_points_of_a_list()
    {
        var reading = Bodies.Read("第4项几条的情况：（1）第1条已办结；（2）第2条正在复核；（3）第3条没启动。");

        Assert.Equal("4.1 4.2 4.3", Numbers(reading));
        Assert.Equal([Claim.Completed, Claim.InProgress, Claim.NotStarted], reading.Records.Select(r => r.Claim!.Value.Value));
    }

    [Fact]
    public void Gathers_what_is_told_of_one_measure_in_two_places()
    {
        var reading = Bodies.Read("第4项第1条、第2条都办结了。第2条复核签证12份。");

        Assert.Equal("4.1 4.2", Numbers(reading));
        Assert.Equal("12份", Assert.Single(reading.Records[1].Quantities).Value.ToString());
    }

    [Fact]
    public void Reads_items_in_a_text_without_marks()
    {
        var reading = Bodies.Read("4-1已经完成了4-2还在复核");

        Assert.Equal("4.1 4.2", Numbers(reading));
        Assert.Equal([Claim.Completed, Claim.InProgress], reading.Records.Select(r => r.Claim!.Value.Value));
    }

    internal static string Numbers(Reading reading) =>
        string.Join(' ', reading.Records.Select(r => r.Measure is { } m ? $"{r.Problem}.{m}" : $"{r.Problem}"));
}
