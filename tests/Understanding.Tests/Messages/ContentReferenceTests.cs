using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

public sealed class ContentReferenceTests
{
    [Theory]
    [InlineData("冲锋舟已经买齐，办结", "防汛办", "3.2")]
    [InlineData("自备井那条关停了9眼，还没弄完", "水政科", "5.1")]
    [InlineData("“四乱”清理完成了", "河湖管理科", "1.2")]
    [InlineData("《水利工程建设项目招标投标管理规定》昨天印发", "建设科", "4.1")]
    [InlineData("漏损率降下来了，东关片区已完成", null, "2.2")]
    [InlineData("Flood drill held yesterday, done.", "防汛办", "3.1")]
    [InlineData("四乱已清完了，巡河办法也印发了", "河湖管理科", "1.2")]
    [InlineData("除险加固情况：一是9月9日开工；二是责任落实到人。", "水库管理处", "3.3")]
    [InlineData("轮岗已完成；兼职取酬还在核查", "人事教育科", "6.2 6.3")]
    public void Finds_the_measure_that_the_words_point_to(string text, string? office, string expected) =>
        Assert.Equal(expected, ItemReferenceTests.Numbers(Bodies.Read(text, office)));

    [Fact]
    public void The_senders_own_measure_comes_first_where_two_are_alike()
    {
        var ledger = NoticeLedger.Ledger(
            [new Problem(1, null, null, "资产管理不细")],
            [Measure(1, "后勤科", "开展办公设备清查登记"), Measure(2, "信息科", "开展办公软件清查登记")]);

        var reading = new MessageReader().Read(Bodies.Say("办公清查登记已完成", "信息科"), LedgerIndex.Of(ledger));

        Assert.Equal("1.2", ItemReferenceTests.Numbers(reading));
    }

    [Fact]
    public void Two_measures_that_could_both_be_meant_leave_a_doubt_with_both()
    {
        var ledger = NoticeLedger.Ledger(
            [new Problem(1, null, null, "资产管理不细")],
            [Measure(1, "后勤科", "开展办公设备清查登记"), Measure(2, "后勤科", "开展办公软件清查登记"), Measure(3, "后勤科", "修缮食堂屋顶")]);

        var reading = new MessageReader().Read(Bodies.Say("办公清查登记已完成", "后勤科"), LedgerIndex.Of(ledger));

        Assert.Equal(DoubtKind.WhichMeasure, reading.Doubt?.Kind);
        Assert.Equal([new MeasureNumber(1, 1), new MeasureNumber(1, 2)], reading.Doubt!.Candidates.Order());
        Assert.Single(reading.Records);
    }

    [Fact]
    public void A_report_of_nothing_that_the_ledger_knows_leaves_a_doubt_without_measure()
    {
        var reading = Bodies.Read("已经全部办结了");

        Assert.Equal(Intent.Report, reading.Intent);
        Assert.Equal(DoubtKind.NoMeasure, reading.Doubt?.Kind);
        Assert.Empty(reading.Records);
    }

    [Fact]
    public void Where_no_word_points_the_senders_own_measure_that_shares_most_signs_is_guessed_and_asked_back()
    {
        var reading = Bodies.Read("箱子里头昨天都给消了一遍毒", "供水科");

        Assert.Equal("2.4", ItemReferenceTests.Numbers(reading));
        Assert.Equal(DoubtKind.NoMeasure, reading.Doubt?.Kind);
        Assert.Equal(new MeasureNumber(2, 4), reading.Doubt!.Candidates[0]);
    }

    [Fact]
    public void A_word_said_for_short_points_to_its_measure()
    {
        var ledger = NoticeLedger.Ledger(
            [new Problem(1, null, null, "城市管理粗放")],
            [Measure(1, "执法队", "拆除违法建筑"), .. Others.Select((text, at) => Measure(at + 2, "执法队", text))]);

        var reading = new MessageReader().Read(Bodies.Say("违建昨天又清了3处", "执法队"), LedgerIndex.Of(ledger));

        Assert.Equal("1.1", ItemReferenceTests.Numbers(reading));
        Assert.Null(reading.Doubt);
    }

    [Theory]
    [InlineData("管网那项，还有防汛演练那项，进展咋样", "2 3")]
    [InlineData("冲锋舟和自备井这两个问题现在怎么样了", "3 5")]
    [InlineData("自备井那项办结没有", "5")]
    public void A_question_may_name_several_by_content(string text, string problems) =>
        Assert.Equal(problems, string.Join(' ', Bodies.Read(text, null, Role.Leader).Query!.Problems));

    [Fact]
    public void A_measure_named_by_number_leaves_no_doubt() => Assert.Null(Bodies.Read("4-2已完成").Doubt);

    private static readonly string[] Others =
        ["规范夜市摊点", "清理户外广告", "划定停车泊位", "更换路灯灯杆", "疏通下水管道", "公布举报电话", "培训协管人员", "统一执法文书", "整修公共厕所", "增设垃圾箱房", "设置隔离护栏"];

    private static Measure Measure(int number, string office, string text) =>
        new() { Number = new MeasureNumber(1, number), Office = office, Text = text };
}
