using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Understanding.Tests.Notices;

/// <summary>What an imported measure counts as.</summary>
public class MeasureFactsTests
{
    [Theory]
    [InlineData("拟为阅览室添置桌椅，改善条件，方便读者", Progress.NotStarted)]
    [InlineData("坚持奖勤罚懒，拟对先进班组进行表扬，进一步调动积极性", Progress.NotStarted)]
    [InlineData("计划适时组织一次回访", Progress.NotStarted)]
    [InlineData("将于明年三月开展轮训", Progress.NotStarted)]
    [InlineData("下一步打算更换锅炉", Progress.NotStarted)]
    [InlineData("准备购买一批新书", Progress.NotStarted)]
    [InlineData("2026年6月底前完成档案搬迁", Progress.NotStarted)]
    [InlineData("力争年内全部整改到位", Progress.NotStarted)]
    [InlineData("尚未启动", Progress.NotStarted)]
    [InlineData("", Progress.NotStarted)]
    [InlineData("草拟了问卷，计划适时收集意见", Progress.InProgress)]
    [InlineData("拟定工作方案，报主任会议审定", Progress.InProgress)]
    [InlineData("传达了上级拟于十月召开现场会的通知", Progress.InProgress)]
    [InlineData("将巡查记录纳入年度培训计划，作为必学内容", Progress.InProgress)]
    [InlineData("提前酝酿人选，做好换届准备工作", Progress.InProgress)]
    [InlineData("开展检查12次，发现隐患5处", Progress.InProgress)]
    [InlineData("各科室按时完成了谈话", Progress.InProgress)]
    [InlineData("已完成12项，剩余3项年底前完成", Progress.InProgress)]
    [InlineData("4个村已清理完毕", Progress.InProgress)]
    [InlineData("案件办结率达99%", Progress.InProgress)]
    [InlineData("督促各村限期整改到位", Progress.InProgress)]
    [InlineData("第一批已完成整改，第二批计划明年开展", Progress.InProgress)]
    [InlineData("12个问题均已整改到位", Progress.Completed)]
    [InlineData("清退款项，已全部完成", Progress.Completed)]
    [InlineData("2025年9月已完成整改", Progress.Completed)]
    [InlineData("该批案件已办结", Progress.Completed)]
    [InlineData("已全部完成，下一步将继续巩固", Progress.Completed)]
    [InlineData("台账电子化基本完成", Progress.BasicallyCompleted)]
    [InlineData("各站点基本实现监控全覆盖", Progress.BasicallyCompleted)]
    public void A_plan_is_no_result_and_only_words_of_completion_complete(string text, Progress expected) =>
        Assert.Equal(expected, MeasureFacts.Of(text).Progress);

    [Theory]
    [InlineData("长期坚持每周例会", true)]
    [InlineData("常态化开展夜查", true)]
    [InlineData("持续推进路面养护", true)]
    [InlineData("已完成整改并长期坚持", true)]
    [InlineData("暴雨持续3天，抢修了堤坝", false)]
    [InlineData("印发可持续发展规划", false)]
    [InlineData("未能常态化开展，现已补课", false)]
    [InlineData("更换了门锁", false)]
    public void What_is_kept_up_is_long_term(string text, bool expected) => Assert.Equal(expected, MeasureFacts.Of(text).LongTerm);

    [Theory]
    [InlineData("开展检查", ItemStatus.Completed, Progress.Completed, false)]
    [InlineData("拟于下月开展检查", ItemStatus.Completed, Progress.NotStarted, false)]
    [InlineData("开展检查", ItemStatus.BasicallyCompleted, Progress.BasicallyCompleted, false)]
    [InlineData("已全部完成", ItemStatus.BasicallyCompleted, Progress.Completed, false)]
    [InlineData("开展检查", ItemStatus.InProgress, Progress.InProgress, false)]
    [InlineData("开展检查", ItemStatus.LongTerm, Progress.InProgress, true)]
    [InlineData("开展检查", ItemStatus.NotStarted, Progress.NotStarted, false)]
    [InlineData("开展检查", null, Progress.InProgress, false)]
    public void The_status_line_of_a_problem_speaks_for_what_its_measures_leave_open(string text, ItemStatus? status, Progress progress, bool longTerm) =>
        Assert.Equal((progress, longTerm), MeasureFacts.Of(text, status));
}
