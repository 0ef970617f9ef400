using RectifyBot.Understanding.Notices;

namespace RectifyBot.Understanding.Tests.Notices;

/// <summary>Whose notice, which round, which days, which figures; and what is no notice.</summary>
public class NoticeHeadingTests
{
    [Theory]
    [InlineData("某县林业局党组关于十届县委第三轮巡察整改进展情况的通报", "某县林业局党组", "十届县委第三轮巡察")]
    [InlineData("某镇党委关于区委\n第十二轮巡察集中整改进展情况的通报", "某镇党委", "区委第十二轮巡察")]
    [InlineData("首页 > 公开\n某镇党委关于巡察整改情况的通报（公开稿）", "某镇党委", null)]
    [InlineData("中共某镇委员会巡察整改情况通报", "中共某镇委员会", null)]
    [InlineData("按照安排，2024年3月1日至4月2日，县委巡察组对县林业局党组开展了七届县委第2轮常规巡察。现公布整改情况。", "县林业局党组", "七届县委第2轮常规巡察")]
    [InlineData("2024年3月1日至4月2日，县委巡察组巡察局党组。现公布整改情况。", null, null)]
    [InlineData("信息来源：县教育局\n2024年3月1日至4月2日，县委巡察组巡察局党组。现公布整改情况。", "县教育局", null)]
    [InlineData("现将巡察整改情况公布如下。\n1.路灯不亮\n整改情况：换灯泡。\n中共某乡委员会\n2025年1月2日", "中共某乡委员会", null)]
    public void Organisation_and_round_are_as_written(string text, string? organisation, string? round)
    {
        var notice = NoticeReader.Read(text);

        Assert.Equal((organisation, round), (notice.Organisation, notice.Round));
    }

    [Theory]
    [InlineData("2024年9月2日至10月31日，县委巡察组巡察我镇，12月3日反馈意见。", "2024-09-02/2024-10-31", "2024-12-03")]
    [InlineData("2024年11月4日至2025年1月10日，县委巡察组巡察我镇。2月8日反馈意见。", "2024-11-04/2025-01-10", "2025-02-08")]
    [InlineData("2024年11月4日至12月31日，县委巡察组巡察我镇。1月8日，巡察组反馈了意见。", "2024-11-04/2024-12-31", "2025-01-08")]
    [InlineData("县委巡察组于2024 年 3 月 1 日 — 20 日巡察我镇，并于４月５日反馈。", "2024-03-01/2024-03-20", "2024-04-05")]
    [InlineData("二〇二四年三月一日至四月二十日，县委巡察组巡察我镇。", "2024-03-01/2024-04-20", null)]
    [InlineData("2024.3.1至2024.4.20，县委巡察组巡察我镇。", "2024-03-01/2024-04-20", null)]
    [InlineData("202431日至420日，县委巡察组巡察我镇。2024717日反馈了意见。", null, null)]
    [InlineData("2024年31日至4月20日，县委巡察组巡察我镇。2024年717日反馈了意见。", null, null)]
    [InlineData("2024年13月1日至14月20日，县委巡察组巡察我镇。2024年2月30日反馈了意见。", null, null)]
    [InlineData("2024年3月至5月，县委巡察组巡察我镇。", null, null)]
    [InlineData("12月3日，县委巡察组向我镇反馈意见。2024年9月2日至10月31日，县委巡察组巡察我镇。", "2024-09-02/2024-10-31", "2024-12-03")]
    [InlineData("12月3日，县委巡察组向我镇反馈意见。", null, null)]
    [InlineData("县委巡察组巡察我镇。2024年6月1日至8月31日为集中整改期。", null, null)]
    public void Days_are_read_and_lost_digits_are_never_guessed(string text, string? inspected, string? feedback)
    {
        var notice = NoticeReader.Read("现公布整改情况。\n" + text);

        Assert.Equal((inspected, feedback), (notice.Inspected?.ToString(), notice.Feedback?.ToString("yyyy-MM-dd", null)));
    }

    [Theory]
    [InlineData("某镇党委关于巡察整改情况的通报\n发布时间：2025-05-12 浏览量：0 次\n现公布。", "2025-05-12")]
    [InlineData("某镇党委关于巡察整改情况的通报\n【信息时间：2025/5/2 阅读次数：】【字号 大】\n现公布。", "2025-05-02")]
    [InlineData("某镇党委关于巡察整改情况的通报\n现公布整改情况。\n某镇党委\n2025年5月12日\n版权所有 某镇", "2025-05-12")]
    [InlineData("某镇党委关于巡察整改情况的通报\n现公布整改情况。\n某镇党委\n2025512日", null)]
    [InlineData("某镇党委关于巡察整改情况的通报\n现公布整改情况。", null)]
    public void The_day_of_publication_stands_on_the_page_or_under_the_text(string text, string? expected) =>
        Assert.Equal(expected, NoticeReader.Read(text).Published?.ToString("yyyy-MM-dd", null));

    [Fact]
    public void Figures_are_those_that_the_notice_claims()
    {
        var totals = NoticeReader.Read(
            "巡察共反馈4个方面、7个大项、19条具体问题，分解为整改任务41个，制定整改措施60条、细化为88条具体措施。截至目前，已完成整改16个，基本完成1个，正在推进1个，未启动1个，其中长期坚持5个，完成率84.2%，"
            + "新建制度9项，追回资金12.5万元。\n1.路灯不亮\n整改情况：制定制度99项。").Totals;

        Assert.Equal((4, 7, 19, 41), (totals.Aspects, totals.Items, totals.Problems, totals.Tasks));
        Assert.Equal((60, 88, 9), (totals.Measures, totals.DetailedMeasures, totals.Rules));
        Assert.Equal((16, 1, 1, 1), (totals.Completed, totals.BasicallyCompleted, totals.InProgress, totals.NotStarted));
        Assert.Equal((5, null, 84.2m), (totals.LongTermWithinCompleted, totals.LongTerm, totals.CompletionRatePercent));
        Assert.Equal([new("追回", 12.5m)], totals.Amounts.ToArray());
    }

    [Theory]
    [InlineData("红烧肉\n一、备料\n1.五花肉一斤。\n2.冰糖二两。\n二、做法\n一是焯水。二是炒糖色。")]
    [InlineData("某县巡察工作办法\n第一章 总则\n第一条 为了规范巡察整改，制定本办法。\n第二条 巡察组反馈意见。\n第三条 整改情况应当通报。\n第四条 现将……")]
    [InlineData("public static int Main() { /* 整改 */ return 0; }")]
    [InlineData("他说，巡察组来了，整改的事以后再说。夜深了，河上起了雾。")]
    [InlineData("关于开展安全生产整改的通知\n一、指导思想\n整改情况：及时上报。\n二、工作要求\n整改措施：具体。")]
    public void Other_texts_do_not_look_like_a_notice(string text) => Assert.False(NoticeReader.Read(text).LooksLikeNotice);
}
