using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

public sealed class FactTests
{
    [Theory]
    [InlineData("3-1演练昨天搞了", "2025-09-16", null)]
    [InlineData("3-1预案9月9日印发，9月15日、16日演练", "2025-09-09 2025-09-15 2025-09-16", null)]
    [InlineData("3-1演练9月8日至12日开展", "2025-09-08/2025-09-12", null)]
    [InlineData("3-1演练8月下旬搞的", "2025-08-21/2025-08-31", null)]
    [InlineData("3-1预案上周印发了", "2025-09-08/2025-09-14", null)]
    [InlineData("3-1预案9月30日前印发", "", "2025-09-30")]
    [InlineData("3-1计划10月中旬演练", "", "2025-10-20")]
    [InlineData("3-1下周三演练", "", "2025-09-24")]
    [InlineData("3-1原定9月10日演练没搞成，改在9月25日前", "", "2025-09-25")]
    [InlineData("3-1预案9月10日没发出去", "", null)]
    [InlineData("3-1预案12月20日印发，年底前演练", "", "2025-12-31")]
    [InlineData("3-1昨天开了本月调度会", "2025-09-16", null)]
    [InlineData("3-1通报上周五发了，把各乡镇上半年备汛的情况也写进去了", "2025-09-12", null)]
    [InlineData("3-1演练9月9日搞了，今后周三巡查", "2025-09-09", null)]
    [InlineData("3-1演练9月9日搞了首次月度演练", "2025-09-09", null)]
    [InlineData("3-1演练9月9日搞了，往后半年一轮", "2025-09-09", null)]
    [InlineData("3-1演练9月9号，哦不，10号搞的", "2025-09-10", null)]
    [InlineData("3-1演练从9月8日办到昨天", "2025-09-08/2025-09-16", null)]
    [InlineData("3-1这周是办不完了", "", null)]
    [InlineData("3-1国庆节前演练", "", "2025-09-30")]
    [InlineData("3-1截至9月10日预案还在改", "", null)]
    [InlineData("3.1 drill held Sept 8-12, report due by Sept 30", "2025-09-08/2025-09-12", "2025-09-30")]
    [InlineData("3-1预案10个工作日内印发", "", "2025-09-30")]
    public void Tells_what_happened_from_what_is_due(string text, string occurred, string? due)
    {
        var record = Assert.Single(Bodies.Read(text).Records);

        Assert.Equal(occurred, string.Join(' ', record.Occurred.Select(o => o.Value)));
        Assert.Equal(due, record.Due?.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("3-2买了水泵26台", "26台")]
    [InlineData("3-2编织袋四百七十余条到了", "470条")]
    [InlineData("3-2花了1.26万元", "12600元")]
    [InlineData("3-2到货率百分之九十六了", "96%")]
    [InlineData("3-2到货率９６％了", "96%")]
    [InlineData("3-2开了两次会了", "2次")]
    [InlineData("3-2培训1,350人次了", "1350人次")]
    [InlineData("3-2 bought 12 pumps and trained 35 people", "12pumps 35people")]
    [InlineData("3-2 installed 3 Control Units, done", "3Units")]
    [InlineData("3-2 70 percent of the stock arrived", "70%")]
    [InlineData("3-2买了水泵12台，不对，21台", "21台")]
    [InlineData("3-2买了水泵两万三千六百台", "23600台")]
    [InlineData("3-2没跟上的发了提醒函9份", "9份")]
    [InlineData("3-2换了过期灭火器218具", "218具")]
    [InlineData("3-2审批办法还在改，5000元的门槛争议大", "")]
    [InlineData("3-2八项规定学了3次", "3次")]
    [InlineData("3-2到了2件，还余4件", "2件")]
    [InlineData("3-2培训24学时，78人参加了", "78人")]
    [InlineData("3-2拟买水泵26台", "")]
    [InlineData("3-2还差水泵6台没到", "")]
    [InlineData("3-2办了两天培训了", "")]
    [InlineData("3-2第3批、2号库的都入了", "")]
    [InlineData("3-1、3-2两条都办了", "")]
    [InlineData("3-2三个月没进展", "")]
    public void Counts_work_done_and_nothing_else(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Bodies.Read(text).Records[0].Quantities.Select(q => q.Value)));

    [Fact]
    public void Titles_stand_without_their_outer_marks_in_order()
    {
        var reading = Bodies.Read("4-1《招标办法》《关于执行〈招标办法〉的通知》已印发");

        Assert.Equal(["招标办法", "关于执行〈招标办法〉的通知"], reading.Records[0].Documents.Select(d => d.Value));
    }

    [Fact]
    public void Every_fact_belongs_to_its_own_measure()
    {
        var reading = Bodies.Read("3-1演练9月9日搞的，85人参加，已完成；3-2买了水泵5台，10月10日前到齐");

        var (first, second) = (reading.Records[0], reading.Records[1]);
        Assert.Equal(("85人", (DateOnly?)null), (first.Quantities[0].Value.ToString(), first.Due?.Value));
        Assert.Equal(("5台", (DateOnly?)new DateOnly(2025, 10, 10)), (second.Quantities[0].Value.ToString(), second.Due?.Value));
        Assert.Equal(Period.Of(new DateOnly(2025, 9, 9)), first.Occurred[0].Value);
        Assert.Empty(second.Occurred);
    }

    [Theory]
    [InlineData("防洪预案9月9日修订了；冲锋舟买了12艘。3-1、3-2均整改到位", "3.1 2025-09-09 -|3.2 - 12艘")]
    [InlineData("3-1和3-2都办结了，演练9月9日搞的，编织袋到了470条", "3.1 2025-09-09 -|3.2 - 470条")]
    [InlineData("3-1、3-2都办结了，9月9日", "3.1 2025-09-09 -|3.2 2025-09-09 -")]
    public void What_fits_one_of_several_measures_is_told_of_that_one(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Bodies.Read(text).Records.Select(r => $"{r.Problem}.{r.Measure} {Of(r.Occurred.Select(o => o.Value))} {Of(r.Quantities.Select(q => q.Value))}")));

    [Fact]
    public void A_heading_above_several_items_tells_nothing_of_the_first()
    {
        var reading = Bodies.Read("防汛办8月份三条：\n3-1 演练搞了\n3-2 水泵买了5台");

        Assert.Empty(reading.Records[0].Occurred);
        Assert.Empty(reading.Records[0].Quantities);
    }

    [Fact]
    public void A_digit_of_two_characters_lies_whole_in_its_span()
    {
        const string Text = "3-𝟏已完成";

        Assert.Equal("3-𝟏", Bodies.Read(Text).Records[0].Named.In(Text));
    }

    [Fact]
    public void Each_field_carries_the_words_that_it_was_read_from()
    {
        const string Text = "３-１ 演练９月１６日搞的，８５人参加，已完成";

        var record = Bodies.Read(Text).Records[0];

        Assert.Equal("３-１", record.Named.In(Text));
        Assert.Equal("９月１６日", record.Occurred[0].Span.In(Text));
        Assert.Equal("８５人", record.Quantities[0].Span.In(Text));
        Assert.Equal("已完成", record.Claim!.Value.Span.In(Text));
    }

    private static string Of<T>(IEnumerable<T> values) => string.Join(' ', values) is { Length: > 0 } some ? some : "-";
}
