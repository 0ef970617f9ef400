using CsCheck;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices;
using RectifyBot.Understanding.Notices.Checks;

namespace RectifyBot.Understanding.Tests.Notices.Checks;

/// <summary>Inspected 10 March to 20 May 2025, feedback 15 July 2025, published 20 January 2026.</summary>
public class NoticeCheckTests
{
    [Theory]
    [InlineData("拟于3月开展轮训", ItemStatus.Completed, "PlanReportedDone:拟于3月开展轮训")]
    [InlineData("计划2026年5月前更换锅炉", ItemStatus.BasicallyCompleted, "PlanReportedDone:计划2026年5月前更换锅炉")]
    [InlineData("清退8户，剩余2户尚未清退", ItemStatus.Completed, "RestReportedDone:剩余2户尚未清退")]
    [InlineData("每周抽查12家，长期坚持", ItemStatus.Completed, "LongTermReportedDone:长期坚持")]
    [InlineData("已全部完成整改，长期坚持每周抽查3家", ItemStatus.Completed, "")]
    [InlineData("拟于3月开展轮训", null, "")]
    [InlineData("清退8户，已全部到位", ItemStatus.Completed, "")]
    public void What_is_only_on_paper_is_asked_about(string text, ItemStatus? status, string expected) => Assert.Equal(expected, Kinds(text, status));

    [Theory]
    [InlineData("拟购置图书一批", "PlanWithoutDay:拟购置图书一批")]
    [InlineData("计划适时回访", "PlanWithoutDay:计划适时回访")]
    [InlineData("拟于6月购置图书一批", "")]
    [InlineData("拟于2025年10月购置图书一批", "PlanOverdue:拟于2025年10月购置图书一批")]
    [InlineData("拟于2026年10月购置图书一批", "")]
    [InlineData("已购置图书300册，下一步将继续巩固", "")]
    [InlineData("对拟提拔的3名干部逐一核查", "")]
    public void A_plan_is_asked_for_its_day(string text, string expected) => Assert.Equal(expected, Kinds(text));

    [Theory]
    [InlineData("印发《档案管理办法》", "DocumentWithoutDate:《档案管理办法》")]
    [InlineData("修订《甲办法》《乙办法》", "DocumentWithoutDate:《甲办法》 DocumentWithoutDate:《乙办法》")]
    [InlineData("出台行动方案", "DocumentWithoutDate:出台行动方案")]
    [InlineData("9月5日印发《档案管理办法》", "")]
    [InlineData("印发《档案管理办法》（县图字〔2025〕12号）", "")]
    [InlineData("印发整改方案（县图字〔2025〕12号）", "")]
    [InlineData("学习《档案管理办法》", "")]
    [InlineData("转发《关于做好年检的通知》", "")]
    [InlineData("拟于3月修订《档案管理办法》", "")]
    [InlineData("按照印发的方案清点仓库12间", "")]
    [InlineData("落实会议制度，开会3次", "")]
    public void A_document_is_asked_for_its_date(string text, string expected) => Assert.Equal(expected, Kinds(text));

    [Theory]
    [InlineData("办结率达98.7%", "FigureWithoutBase:办结率达98.7%")]
    [InlineData("投诉量同比下降12%", "FigureWithoutBase:投诉量同比下降12%")]
    [InlineData("9月以来投诉大幅下降", "FigureWithoutBase:9月以来投诉大幅下降")]
    [InlineData("受理230件，办结227件，办结率98.7%", "")]
    [InlineData("投诉量由40件降至35件，下降12.5%", "")]
    [InlineData("拟于6月使覆盖率达到90%", "")]
    [InlineData("更换座椅40把", "")]
    public void A_figure_is_asked_for_its_base(string text, string expected) => Assert.Equal(expected, Kinds(text));

    [Theory]
    [InlineData("6月20日召开了动员会", "DeedBeforeFeedback:6月20日召开了动员会")]
    [InlineData("2024年11月印发《值班办法》", "DeedBeforeFeedback:2024年11月印发《值班办法》")]
    [InlineData("2026年2月5日印发了《值班办法》", "DeedAfterPublication:2026年2月5日印发了《值班办法》")]
    [InlineData("9月5日召开了动员会", "")]
    [InlineData("7月15日召开了动员会", "")]
    [InlineData("对2024年3月的凭证补签12张", "")]
    [InlineData("2021年以来的账目已核对完毕，共12本", "")]
    [InlineData("2024年3月违规发放的补贴已退还3000元", "")]
    [InlineData("上半年召开会议2次", "")]
    [InlineData("二季度召开会议2次", "")]
    [InlineData("6月底前召开了会议2次", "")]
    [InlineData("纳入2026年度培训计划，作为必学内容", "")]
    [InlineData("2026年3月底前完成搬迁", "")]
    public void A_deed_is_asked_for_its_time(string text, string expected) => Assert.Equal(expected, Kinds(text));

    [Theory]
    [InlineData("进一步加强学习，切实提高认识", "NoFact:进一步加强学习")]
    [InlineData("强化监督，压实责任", "NoFact:强化监督")]
    [InlineData("进一步加强学习，开会3次", "")]
    [InlineData("更换门锁", "")]
    [InlineData("加强管理，更换了门锁", "")]
    public void A_measure_without_any_fact_is_asked_what_was_done(string text, string expected) => Assert.Equal(expected, Kinds(text));

    [Theory]
    [InlineData("2025717日开会3次", "BrokenDate:2025717日")]
    [InlineData("10月 日开会3次", "BrokenDate:10月 日")]
    [InlineData("2025年2月30日开会3次", "BrokenDate:2025年2月30日")]
    [InlineData("开展100日攻坚，检查30家", "")]
    [InlineData("9月15日、18日开会", "")]
    public void A_broken_date_is_asked_for_its_day(string text, string expected) => Assert.Equal(expected, Kinds(text));

    [Fact]
    public void A_problem_without_a_measure_is_asked_about() =>
        Assert.Equal("1.0 ProblemWithoutMeasure 账目不清", Rows(Notice(("账目不清", null, []))));

    [Fact]
    public void The_same_words_for_two_problems_are_asked_about_once_and_name_the_first() =>
        Assert.Equal("2.1 SameTextTwice 更换阅览室门锁12把。 1.1", Rows(Notice(("甲", null, ["更换阅览室门锁12把"]), ("乙", null, ["更换阅览室门锁12把。"]))));

    [Theory]
    [InlineData(2, 3, null, null, null, null, "")]
    [InlineData(5, null, null, null, null, null, "ProblemsMiscounted 5/2")]
    [InlineData(2, 9, null, null, null, null, "MeasuresMiscounted 9/3")]
    [InlineData(2, null, 1, 1, null, null, "")]
    [InlineData(2, null, 1, 4, null, null, "StatesMiscounted 2/5")]
    [InlineData(2, null, 3, null, null, null, "StatesMiscounted 2/3")]
    [InlineData(2, null, 1, null, 50, null, "")]
    [InlineData(2, null, 1, null, 98, null, "RateMiscounted 98%/1/2")]
    [InlineData(2, null, 2, null, null, 1, "LongTermCountedAsDone 1/2")]
    public void The_notices_own_figures_are_counted_again(int? problems, int? measures, int? completed, int? inProgress, int? rate, int? lasting, string expected)
    {
        var notice = Notice(("甲", null, ["更换门锁12把", "清点书架3排"]), ("乙", null, ["补齐账册4本"])) with
        {
            Totals = new NoticeTotals { Problems = problems, Measures = measures, Completed = completed, InProgress = inProgress, CompletionRatePercent = rate, LongTermWithinCompleted = lasting },
        };

        Assert.Equal(expected, string.Join(' ', NoticeCheck.Of(notice, "").Select(f => $"{f.Kind} {string.Join('/', f.Values)}")));
    }

    [Fact]
    public void A_broken_date_outside_of_all_measures_is_the_notices_own() =>
        Assert.Equal(new CheckQuestion(CheckKind.BrokenDate, Words: "2025320日"), Assert.Single(NoticeCheck.Of(Notice(("甲", null, ["更换门锁12把"])), "2025320日进驻。更换门锁12把")));

    [Fact]
    public void The_words_of_every_finding_stand_in_its_measure_and_no_text_throws() =>
        Gen.Select(Gen.String, Gen.OneOf("拟", "印发", "《", "办法》", "9月5日", "2025717日", "%", "98", "大幅", "提升", "，", "。", "加强", "已完成", "剩余").Array[0, 20]).Sample(
            (any, pieces) =>
            {
                var notice = Notice(("甲", ItemStatus.Completed, [any, string.Concat(pieces)]), ("乙", null, [string.Concat(pieces)]));
                Assert.All(NoticeCheck.Of(notice, any), f => Assert.Contains(f.Words ?? "", f.Measure is { } m ? notice.Problems[f.Problem!.Value - 1].Measures[m - 1] : any + f.Words, StringComparison.Ordinal));
            },
            iter: 5_000);

    private static string Kinds(string measure, ItemStatus? status = null) =>
        string.Join(' ', NoticeCheck.Of(Notice(("账目不清", status, [measure])), measure).Select(f => $"{f.Kind}:{f.Words}"));

    private static string Rows(Notice notice) => string.Join(
        '|', NoticeCheck.Of(notice, "").Select(f => $"{f.Problem}.{f.Measure ?? 0} {f.Kind} {f.Words}{(f.Values.IsDefault ? "" : " " + string.Join(' ', f.Values))}"));

    private static Notice Notice(params (string Title, ItemStatus? Status, string[] Measures)[] problems) => new()
    {
        Inspected = new Period(new(2025, 3, 10), new(2025, 5, 20)),
        Feedback = new(2025, 7, 15),
        Published = new(2026, 1, 20),
        Problems = [.. problems.Select((p, at) => new NoticeProblem(at + 1, null, null, p.Title, p.Status, [.. p.Measures]))],
    };
}
