using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices.Told;

namespace RectifyBot.Understanding.Tests.Notices.Told;

/// <summary>Inspected 10 March to 20 May 2025, feedback 15 July 2025, published 20 January 2026, unless the test says otherwise.</summary>
public class DateFactsTests
{
    private static readonly NoticeTime Time = new(new Period(new(2025, 3, 10), new(2025, 5, 20)), new(2025, 7, 15), new(2026, 1, 20));

    [Theory]
    [InlineData("9月15日印发了守则", "9月15日=2025-09-15 Within")]
    [InlineData("1月8日复查了一遍", "1月8日=2026-01-08 Within")]
    [InlineData("4月2日补齐了账册", "4月2日=2025-04-02 Within")]
    [InlineData("2月2日补齐了账册", "2月2日=2025-02-02 Back")]
    [InlineData("分别于9月15日、18日开会", "9月15日=2025-09-15 Within|18日=2025-09-18 Carried")]
    [InlineData("9月15日至18日轮训", "9月15日至18日=2025-09-15/2025-09-18 Within")]
    [InlineData("9月至11月开展检查", "9月至11月=2025-09-01/2025-11-30 Within")]
    [InlineData("8月上旬办班，10月下旬轮岗", "8月上旬=2025-08-01/2025-08-10 Within|10月下旬=2025-10-21/2025-10-31 Carried")]
    [InlineData("10月底通报", "10月底=2025-10-26/2025-10-31 Within")]
    [InlineData("11月初通报", "11月初=2025-11-01/2025-11-05 Within")]
    [InlineData("12月开展抽查", "12月=2025-12-01/2025-12-31 Within")]
    [InlineData("第三季度通报了情况，三季度办件12件", "三季度=2025-07-01/2025-09-30 Within")]
    [InlineData("上半年采用6篇", "上半年=2025-01-01/2025-06-30 Within")]
    [InlineData("2025年下半年办班", "2025年下半年=2025-07-01/2025-12-31 Written")]
    [InlineData("纳入2026年度培训", "2026年度=2026-01-01/2026-12-31 Written")]
    [InlineData("核对2021年至2024年的凭证", "2021年至2024年=2021-01-01/2024-12-31 Written")]
    [InlineData("2021年以来的账目，8月20日核对完", "2021年=2021-01-01/2021-12-31 Written|8月20日=2025-08-20 Within")]
    [InlineData("2024年的印刷费，7月29日会议研究同意", "2024年=2024-01-01/2024-12-31 Written|7月29日=2025-07-29 Within")]
    [InlineData("2025年8月5日起草，10月8日印发", "2025年8月5日=2025-08-05 Written|10月8日=2025-10-08 Carried")]
    [InlineData("2025年12月20日起草，1月6日印发", "2025年12月20日=2025-12-20 Written|1月6日=2026-01-06 Within")]
    [InlineData("拟于3月开展轮训", "3月=2026-03-01/2026-03-31 Ahead")]
    [InlineData("2026年6月底前完成搬迁", "2026年6月底=2026-06-26/2026-06-30 Written")]
    [InlineData("力争年底前完成", "年底=2026-12-31 Ahead")]
    [InlineData("计划于2027年3月启动，6月底前完成", "2027年3月=2027-03-01/2027-03-31 Written|6月底=2027-06-26/2027-06-30 Carried")]
    [InlineData("计划明年3月办班", "明年3月=2027-03-01/2027-03-31 Counted")]
    [InlineData("今年9月印发了守则", "今年9月=2025-09-01/2025-09-30 Within")]
    [InlineData("2025-09-03印发", "2025-09-03=2025-09-03 Written")]
    [InlineData("二〇二五年九月三日印发", "二〇二五年九月三日=2025-09-03 Written")]
    [InlineData("9月5日起草，16日印发", "9月5日=2025-09-05 Within|16日=2025-09-16 Carried")]
    public void A_date_is_read_with_its_year_and_why(string text, string expected) => Assert.Equal(expected, Dates(text, Time));

    [Theory]
    [InlineData("2024717日印发")]
    [InlineData("2024年717日印发")]
    [InlineData("202442日至820日巡查")]
    [InlineData("9月 日印发")]
    [InlineData("2025年2月30日印发")]
    [InlineData("每月上旬例会")]
    [InlineData("提前3天报送，收到后5个工作日内答复")]
    [InlineData("昨天开了会")]
    [InlineData("16日印发")]
    [InlineData("学习《2025年9月工作要点》")]
    [InlineData("比例由1.25升至9.16")]
    [InlineData("在明年的项目中优化")]
    public void What_lost_its_digits_or_leans_on_an_unknown_day_gives_no_date(string text) => Assert.Equal("", Dates(text, Time));

    [Fact]
    public void A_notice_without_any_day_gives_only_what_is_written_or_carried() =>
        Assert.Equal("2025年9月5日=2025-09-05 Written|11月2日=2025-11-02 Carried", Dates("3月1日起草，2025年9月5日印发，11月2日修订", new NoticeTime()));

    [Fact]
    public void Without_a_publication_the_first_after_the_feedback_is_meant() =>
        Assert.Equal("3月5日=2025-03-05 Within", Dates("3月5日印发", new NoticeTime(Feedback: new(2024, 12, 28))));

    private static string Dates(string text, NoticeTime time) => string.Join(
        '|', MeasureReading.Of(text, null, time).Dates.Select(d => $"{d.Span.In(text)}={d.Period} {d.Why}"));
}
