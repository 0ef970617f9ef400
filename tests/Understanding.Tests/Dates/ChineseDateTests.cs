using RectifyBot.Understanding.Dates;

namespace RectifyBot.Understanding.Tests.Dates;

/// <summary>All seen from Wednesday 17 September 2025.</summary>
public sealed class ChineseDateTests
{
    private static readonly DateOnly Today = new(2025, 9, 17);

    [Theory]
    [InlineData("2025年9月16日印发", "2025-09-16")]
    [InlineData("9月16日印发了", "2025-09-16")]
    [InlineData("11月3日印发了", "2024-11-03")]
    [InlineData("11月3日前报", "2025-11-03")]
    [InlineData("1月20日前报", "2026-01-20")]
    [InlineData("9月15日、18日开会", "2025-09-15 2025-09-18")]
    [InlineData("9月15、16日开会", "2025-09-15 2025-09-16")]
    [InlineData("9月8日至12日谈话", "2025-09-08/2025-09-12")]
    [InlineData("9月8-12日谈话", "2025-09-08/2025-09-12")]
    [InlineData("8月29日到9月2日谈话", "2025-08-29/2025-09-02")]
    [InlineData("12月29日至1月4日休整了", "2024-12-29/2025-01-04")]
    [InlineData("16号报的", "2025-09-16")]
    [InlineData("20号前报", "2025-09-20")]
    [InlineData("5号前报", "2025-10-05")]
    [InlineData("9.16印发", "2025-09-16")]
    [InlineData("9/16印发", "2025-09-16")]
    [InlineData("2025-09-16印发", "2025-09-16")]
    [InlineData("2025.9.16印发", "2025-09-16")]
    [InlineData("九月十六日印发", "2025-09-16")]
    [InlineData("二〇二五年九月十六日印发", "2025-09-16")]
    [InlineData("二十六号前报", "2025-09-26")]
    [InlineData("９月１６日印发", "2025-09-16")]
    [InlineData("8月上旬办了", "2025-08-01/2025-08-10")]
    [InlineData("8月中旬办了", "2025-08-11/2025-08-20")]
    [InlineData("8月下旬办了", "2025-08-21/2025-08-31")]
    [InlineData("8月初办了", "2025-08-01/2025-08-05")]
    [InlineData("8月底办了", "2025-08-26/2025-08-31")]
    [InlineData("8月办了", "2025-08-01/2025-08-31")]
    [InlineData("8月份办了", "2025-08-01/2025-08-31")]
    [InlineData("8月下旬至9月上旬办了", "2025-08-21/2025-09-10")]
    [InlineData("上半年办了", "2025-01-01/2025-06-30")]
    [InlineData("下半年办", "2025-07-01/2025-12-31")]
    [InlineData("一季度办了", "2025-01-01/2025-03-31")]
    [InlineData("第二季度办了", "2025-04-01/2025-06-30")]
    [InlineData("前三季度办了", "2025-01-01/2025-09-30")]
    [InlineData("明年一季度前办", "2026-01-01/2026-03-31")]
    [InlineData("三季度末前办", "2025-09-26/2025-09-30")]
    [InlineData("四季度初办", "2025-10-01/2025-10-05")]
    [InlineData("下季度末前办", "2025-12-26/2025-12-31")]
    [InlineData("明年年初办", "2026-01-01/2026-01-31")]
    [InlineData("今年初步办", "")]
    [InlineData("10月中下旬办", "2025-10-11/2025-10-31")]
    [InlineData("9月上中旬办了", "2025-09-01/2025-09-20")]
    [InlineData("9.8-9.12办了", "2025-09-08/2025-09-12")]
    [InlineData("9/8~9/12办了", "2025-09-08/2025-09-12")]
    [InlineData("年底前办", "2025-12-31")]
    [InlineData("年内办", "2025-12-31")]
    [InlineData("明年年底办", "2026-12-31")]
    [InlineData("2026年底前办", "2026-12-31")]
    [InlineData("今天办", "2025-09-17")]
    [InlineData("昨天办了", "2025-09-16")]
    [InlineData("前天办了", "2025-09-15")]
    [InlineData("明天办", "2025-09-18")]
    [InlineData("后天办", "2025-09-19")]
    [InlineData("上周五办了", "2025-09-12")]
    [InlineData("本周五办", "2025-09-19")]
    [InlineData("这周五办", "2025-09-19")]
    [InlineData("下周三办", "2025-09-24")]
    [InlineData("下下周一办", "2025-09-29")]
    [InlineData("星期五前办", "2025-09-19")]
    [InlineData("周一至周三办了", "2025-09-15/2025-09-17")]
    [InlineData("本周内办", "2025-09-15/2025-09-21")]
    [InlineData("上周办了", "2025-09-08/2025-09-14")]
    [InlineData("上个月办了", "2025-08-01/2025-08-31")]
    [InlineData("下月中旬办", "2025-10-11/2025-10-20")]
    [InlineData("本月底前办", "2025-09-26/2025-09-30")]
    [InlineData("月底前办", "2025-09-26/2025-09-30")]
    [InlineData("上月20号办了", "2025-08-20")]
    [InlineData("三天后办", "2025-09-20")]
    [InlineData("5日内办", "2025-09-22")]
    [InlineData("两周内办", "2025-10-01")]
    [InlineData("一个月内办", "2025-10-17")]
    [InlineData("半个月内办", "2025-10-02")]
    [InlineData("3天前办了", "2025-09-14")]
    [InlineData("国庆节前办", "2025-09-30")]
    [InlineData("元旦前办", "2025-12-31")]
    [InlineData("春节前办", "2026-02-16")]
    [InlineData("中秋节前办", "2025-10-05")]
    [InlineData("2月30日前办", "")]
    [InlineData("第16号文件、3号楼、16日内、每周五、一下季度通报、3个月、周三次、近日、目前", "2025-10-03")]
    public void Reads_the_days(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', new DateReader().Read(text, Today).Select(d => d.Reading.Period)));

    [Fact]
    public void Working_days_are_counted_by_the_calendar_that_is_plugged_in()
    {
        var (from, count) = (default(DateOnly), 0);
        var reader = new DateReader((day, days) =>
        {
            (from, count) = (day, days);
            return day.AddDays(100);
        });

        var read = Assert.Single(reader.Read("10个工作日内办", Today));

        Assert.Equal((Today, 10, Today.AddDays(100)), (from, count, read.Reading.Period.To));
    }

    [Theory]
    [InlineData("９月１６日印发了", "９月１６日", Why.PastVerb, Precision.Day)]
    [InlineData("计划11月中旬办", "11月中旬", Why.FutureVerb, Precision.MonthPart)]
    [InlineData("2025年9月16日", "2025年9月16日", Why.Written, Precision.Day)]
    [InlineData("昨天", "昨天", Why.Counted, Precision.Day)]
    [InlineData("9月20日", "9月20日", Why.Nearest, Precision.Day)]
    public void Says_where_it_stands_how_fine_it_is_and_why(string text, string words, Why why, Precision precision)
    {
        var (span, reading) = Assert.Single(new DateReader().Read(text, Today));

        Assert.Equal((words, why, precision), (span.In(text), reading.Why, reading.Precision));
    }

    [Theory]
    [InlineData("9月30日前", DateUse.Deadline)]
    [InlineData("9月30日之前", DateUse.Deadline)]
    [InlineData("延期到9月30日", DateUse.Deadline)]
    [InlineData("春节后", DateUse.After)]
    [InlineData("截至9月10日", DateUse.AsOf)]
    [InlineData("9月10日", DateUse.None)]
    public void Tells_deadlines_and_other_uses(string text, DateUse expected) =>
        Assert.Equal(expected, Assert.Single(new DateReader().Read(text, Today)).Reading.Use);
}
