using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Notices.Told;

namespace RectifyBot.Understanding.Notices.Checks;

/// <summary>Deeds older than the feedback that they are said to answer, and deeds told as done after the publication.</summary>
/// <remarks>A date that only names what was looked into (2021年以来的账目, 3月违规发放的补贴) is no deed's, nor is a quarter or a year.</remarks>
internal static class UntimelyDeeds
{
    private static readonly string[] DeedWords =
    [
        "了", "已", "印发", "召开", "举办", "出台", "开展", "完成", "制定", "修订", "组织", "下发", "建立", "成立", "进行", "报送", "会议", "约谈", "签订", "整改", "清退", "追回", "办结", "检查", "参加", "赴", "发出", "通报",
    ];

    private static readonly string[] LedIn = ["对", "针对", "自", "从", "就", "关于", "按照", "根据", "落实", "学习", "截至", "与", "较", "比"];

    public static IEnumerable<CheckQuestion> In(CheckedMeasure measure) =>
        from date in measure.Reading.Dates
        let kind = KindOf(date, measure.Time)
        where kind is not null && IsDeed(measure, date)
        select measure.CheckQuestion(kind.Value, measure.ClauseAt(date.Span)?.Place ?? date.Span);

    private static CheckKind? KindOf(ToldDate date, NoticeTime time) =>
        date.Precision is Precision.Quarter or Precision.HalfYear or Precision.Year || date.Use != DateUse.None || date.Why == DateWhy.Back || date.Period.To.Year - date.Period.From.Year > 1 ? null
        : date.Period.To < time.Feedback ? CheckKind.DeedBeforeFeedback
        : date.Period.From > time.Published ? CheckKind.DeedAfterPublication
        : null;

    private static bool IsDeed(CheckedMeasure measure, ToldDate date)
    {
        if (measure.ClauseAt(date.Span) is not { IsPlanned: false } clause)
        {
            return false;
        }

        var before = measure.Text[clause.Place.Start..date.Span.Start];
        var behind = measure.Text[date.Span.End..Math.Max(date.Span.End, clause.Place.End)];
        var deed = DeedWords.Select(word => behind.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        return deed >= 0 && !IsNamed(behind[..deed]) && !IsNamed(behind) && !Array.Exists(LedIn, word => before.EndsWith(word, StringComparison.Ordinal));
    }

    // What stands before a 的 that no 了 precedes belongs to a noun: 3月发放的补贴.
    private static bool IsNamed(string behind) =>
        behind.StartsWith('的') || behind.StartsWith("以来", StringComparison.Ordinal) || behind.StartsWith("期间", StringComparison.Ordinal)
        || (behind.IndexOf('的', StringComparison.Ordinal) is >= 0 and var at && at <= 12 && behind.AsSpan(0, at).IndexOfAny("了已") < 0);
}
