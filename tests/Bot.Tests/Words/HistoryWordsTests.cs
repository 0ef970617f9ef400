using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Tests.Words;

public class HistoryWordsTests
{
    [Theory]
    [InlineData("standing_moved", "Return", "缺签到表", "退回：「缺签到表」", "returned: \"缺签到表\"")]
    [InlineData("standing_moved", "Approve Good", "", "批准销号，评为好", "approved the close-out, graded good")]
    [InlineData("standing_moved", "Redo Fair", "", "退回二次整改，评为一般", "sent to a second rectification, graded fair")]
    [InlineData("evidence_added", "abc", "验收单.pdf", "提交佐证材料：「验收单.pdf」", "added evidence: \"验收单.pdf\"")]
    [InlineData("evidence_withdrawn", "0123456789abcdef", "", "撤下佐证材料 0123456789ab…", "took off the evidence 0123456789ab…")]
    [InlineData("report_withdrawn", "5", "", "撤回第 5 号", "took back no. 5")]
    [InlineData("report_countersigned", "agreed 5", "", "确认代报的第 5 号", "countersigned no. 5")]
    [InlineData("report_countersigned", "refused 5", "没有这回事", "不认可代报的第 5 号：「没有这回事」", "did not countersign no. 5: \"没有这回事\"")]
    [InlineData("extension_requested", "2026-09-30 2026-10-31", "没排上", "申请延期 2026-09-30 → 2026-10-31：「没排上」", "asked for an extension 2026-09-30 → 2026-10-31: \"没排上\"")]
    [InlineData("extension_settled", "Granted 2026-09-30 2026-10-31", "", "同意延期 2026-09-30 → 2026-10-31", "granted the extension 2026-09-30 → 2026-10-31")]
    [InlineData("extension_settled", "Refused 2026-09-30 2026-10-31", "", "不同意延期到 2026-10-31，时限仍为 2026-09-30", "refused the extension to 2026-10-31; the deadline stays 2026-09-30")]
    [InlineData("remark_made", "王书记", "抓紧", "记下王书记的批示：「抓紧」", "wrote down a remark by 王书记: \"抓紧\"")]
    [InlineData("measures_assigned", "2026-09-30", "人事科", "分工给人事科，时限 2026-09-30", "assigned it to 人事科, deadline 2026-09-30")]
    [InlineData("handed_over", "李四", "王五", "工作由李四移交王五", "handed over from 李四 to 王五")]
    [InlineData("measures_disclosed", "Undisclosed", "", "公开范围设为不公开", "set how far it may be told: undisclosed")]
    [InlineData("measures_planned", null, "建立台账", "登记整改措施：「建立台账」", "planned the measure: \"建立台账\"")]
    [InlineData("measure_split", "9.1", "建立台账", "由 9.1 拆分：「建立台账」", "split from 9.1: \"建立台账\"")]
    [InlineData("measures_merged", "9.2 9.3", "建立台账", "并入 9.2，9.3：「建立台账」", "merged with 9.2, 9.3: \"建立台账\"")]
    [InlineData("text_removed", "4", "误传", "按令删除第 4 号的文字：「误传」", "removed the text of no. 4 by order: \"误传\"")]
    public void Every_kind_of_row_is_told_in_words(string kind, string? detail, string words, string chinese, string english)
    {
        var row = Row(kind, detail, words);

        Assert.Equal("#7 2026-03-16 09:00 张三（人事科） · Teams · 9.1 " + chinese, Line(row, Language.Chinese));
        Assert.Equal("#7 2026-03-16 09:00 张三 (人事科) · Teams · 9.1 " + english, Line(row, Language.English));
    }

    [Fact]
    public void A_report_tells_for_whom_it_was_made_and_whether_it_was_taken_back()
    {
        var row = Row("progress_reported", "办公室", "办完了") with { Progress = Progress.Completed, Blocked = true, WithdrawnBy = 9 };

        Assert.EndsWith("9.1 替办公室报进展，已完成，受阻：「办完了」（已由第 9 号撤回）", Line(row, Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_does_not_hear_the_names_of_files() =>
        Assert.DoesNotContain("验收单", HistoryWords.Line(Phrases.Of(Language.Chinese), Row("evidence_added", "abc", "验收单.pdf"), Zone, isGroup: true), StringComparison.Ordinal);

    [Fact]
    public void Ages_and_days_are_said_in_the_readers_language()
    {
        var (zh, en, now) = (Phrases.Of(Language.Chinese), Phrases.Of(Language.English), new DateTimeOffset(2026, 3, 16, 9, 0, 0, TimeSpan.FromHours(8)));

        Assert.Equal(("2 小时前", "2 hours ago"), (zh.Ago(now.AddHours(-2), now), en.Ago(now.AddHours(-2).ToUniversalTime(), now)));
        Assert.Equal(("刚才", "just now"), (zh.Ago(now, now), en.Ago(now, now)));
        Assert.Equal(("1 天", "1 day", "2 days"), (zh.Days(1), en.Days(1), en.Days(2)));
        Assert.Equal("yesterday", en.Ago(now.AddDays(-1), now));
        Assert.Equal(["3 days left", "1 day left"], new[] { 3, 1 }.Select(left => Urgency(en, left)));
        Assert.DoesNotContain('0', Urgency(en, 0)!);
    }

    private static string? Urgency(Phrases words, int left) =>
        words.Urgency(new Measure { Number = new MeasureNumber(1, 1), Text = "甲", Deadline = Deadline.On(new DateOnly(2026, 3, 16).AddDays(left)) }, new DateOnly(2026, 3, 16), 7);

    private static string Line(RecordRow row, Language language) => HistoryWords.Line(Phrases.Of(language), row, Zone, isGroup: false);

    private static DateTimeOffset Zone(DateTimeOffset at) => at.ToOffset(TimeSpan.FromHours(8));

    private static RecordRow Row(string kind, string? detail, string words) => new()
    {
        Rectification = "r", Sequence = 7, Problem = 9, Measure = 1, Kind = kind, At = new DateTime(2026, 3, 16, 1, 0, 0), By = "张三", Office = "人事科",
        Channel = "msteams", Detail = detail, LongTerm = false, Blocked = false, Words = words,
    };
}
