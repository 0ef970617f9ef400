using CsCheck;
using RectifyBot.Bot.Exports;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Tests.Exports;

/// <summary>What goes into the public notice, and what does not.</summary>
public class PublicNoticeTests
{
    private const string Chat = "搞定啦，老王昨天弄的";

    private static readonly DateOnly Today = new(2025, 10, 31);

    private static readonly MeasureRecord Done = new()
    {
        Measure = new(1, 1), Words = Chat, Progress = Progress.Completed,
        Occurred = [Period.Of(new DateOnly(2025, 9, 15)), new Period(new DateOnly(2025, 9, 21), new DateOnly(2025, 9, 30))],
        Documents = ["路灯管护办法", "果园守则"], Quantities = [new Quantity(46, "人次"), new Quantity(186_000, "元")],
    };

    [Fact]
    public void A_measure_without_records_is_told_word_for_word() =>
        Assert.Contains("整改进展情况：一是拟于年底前清点路灯。二是清点果园。\n", Text(WrittenLedgers.After(WrittenLedgers.Notice(["拟于年底前清点路灯", "清点果园"]), Today)), StringComparison.Ordinal);

    [Fact]
    public void The_facts_of_a_record_follow_the_measures_own_text() => Assert.Contains(
        "整改进展情况：拟于年底前清点路灯。整改中，2025年9月15日、2025年9月21日至2025年9月30日开展相关工作，涉及《路灯管护办法》《果园守则》，共落实46人次、18.6万元。"
        + "截至2025年10月31日，本项措施已完成。\n该问题已完成整改。\n",
        Text(WrittenLedgers.After(WrittenLedgers.Notice(["拟于年底前清点路灯"]), Today, WrittenLedgers.Reported(Done))), StringComparison.Ordinal);

    [Fact]
    public void What_the_text_tells_already_is_not_told_twice() => Assert.Contains(
        "9月15日印发《路灯管护办法》。整改中，2025年9月21日至2025年9月30日开展相关工作，涉及《果园守则》，共落实46人次、18.6万元。截至",
        Text(WrittenLedgers.After(WrittenLedgers.Notice(["9月15日印发《路灯管护办法》"]), Today, WrittenLedgers.Reported(Done))), StringComparison.Ordinal);

    [Fact]
    public void A_longer_figure_or_day_tells_nothing_of_a_shorter_one()
    {
        var record = Bare(1, 1, Progress.Completed) with { Occurred = [Period.Of(new DateOnly(2025, 1, 5))], Quantities = [new Quantity(6, "人次")] };

        Assert.Contains(
            "整改中，2025年1月5日开展相关工作，共落实6人次。",
            Text(WrittenLedgers.After(WrittenLedgers.Notice(["11月5日培训46人次"]), Today, WrittenLedgers.Reported(record))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Progress.NotStarted, false, "尚未启动")]
    [InlineData(Progress.InProgress, false, "正在推进")]
    [InlineData(Progress.BasicallyCompleted, false, "已基本完成")]
    [InlineData(Progress.Completed, true, "已完成，并长期坚持")]
    public void How_far_a_measure_is_comes_from_its_last_claim(Progress progress, bool longTerm, string state) => Assert.Contains(
        $"清点路灯。截至2025年10月31日，本项措施{state}。",
        Text(WrittenLedgers.After(WrittenLedgers.Notice(["清点路灯"]), Today, WrittenLedgers.Reported(Bare(1, 1, progress) with { LongTerm = longTerm }))), StringComparison.Ordinal);

    [Fact]
    public void Neither_a_promise_nor_a_day_to_come_is_told_as_done()
    {
        var record = new MeasureRecord { Measure = new(1, 1), Words = Chat, Due = new DateOnly(2025, 12, 1), Occurred = [Period.Of(new DateOnly(2025, 11, 20))] };

        var text = Text(WrittenLedgers.After(WrittenLedgers.Notice(["清点路灯"]), Today, WrittenLedgers.Reported(record)));

        Assert.Contains("整改进展情况：清点路灯。\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("12月1日", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Secret_and_undisclosed_measures_are_left_out_listed_and_not_counted()
    {
        var export = PublicNotice.Of(WrittenLedgers.After(
            TwoProblems, Today,
            WrittenLedgers.Assigned(Assign(1, 2) with { Disclosure = Disclosure.Secret }, Assign(2, 1) with { Disclosure = Disclosure.Undisclosed })));
        var text = export.Document.PlainText();

        Assert.Equal(["1.2 涉密措施，不予公布", "2.1 不公开措施，不予公布", "2 该问题没有可以公布的措施"], export.LeftOut.Select(l => $"{l.Place} {l.Why}"));
        Assert.Contains("巡察反馈的1个问题共制定整改措施2项。其中，已完成0项，正在推进2项。", text, StringComparison.Ordinal);
        Assert.Contains("整改进展情况：一是清点路灯。二是清点水渠。", text, StringComparison.Ordinal);
        Assert.All(["果园", "账册", "账目不清"], hidden => Assert.DoesNotContain(hidden, text + string.Concat(export.Trace), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_figure_is_counted_from_the_ledger_and_names_what_it_counts()
    {
        var export = PublicNotice.Of(WrittenLedgers.After(
            TwoProblems, Today,
            WrittenLedgers.Reported(Bare(1, 1, Progress.Completed) with { Tally = new TallyClaim(2, 186_000, null) }),
            WrittenLedgers.Reported(Bare(1, 2, Progress.BasicallyCompleted) with { LongTerm = true, Tally = new TallyClaim(1, null, 3) }),
            WrittenLedgers.Reported(Bare(1, 3, Progress.NotStarted))));

        Assert.Contains(
            "截至2025年10月31日，巡察反馈的2个问题共制定整改措施4项。其中，已完成1项，基本完成1项，正在推进1项，尚未启动1项。整改措施中，需长期坚持的1项。建立和修订制度3项，追回资金18.6万元，追责问责3人。\n",
            export.Document.PlainText(), StringComparison.Ordinal);
        Assert.Equal(("概况", "计入措施：1.1、1.2"), export.Trace.Where(t => t.Sentence.StartsWith("建立和修订制度", StringComparison.Ordinal)).Select(t => (t.Place, t.Source!)).Single());
        Assert.Equal([1, 2, 3], export.Trace.Single(t => t.Sentence.StartsWith("建立和修订制度", StringComparison.Ordinal)).Events.AsEnumerable());
    }

    [Fact]
    public void What_is_still_to_be_done_is_told_by_deadline()
    {
        var text = Text(WrittenLedgers.After(
            TwoProblems, Today,
            WrittenLedgers.Assigned(
                Assign(1, 1) with { Deadline = Deadline.On(new DateOnly(2025, 12, 31)) }, Assign(1, 2) with { Deadline = Deadline.On(new DateOnly(2025, 10, 1)) },
                Assign(1, 3) with { Deadline = Deadline.LongTerm }, Assign(2, 1) with { Deadline = Deadline.On(new DateOnly(2025, 11, 30)) })));

        Assert.Contains(
            "三、下一步工作安排\n目前，除需长期坚持的措施外，尚有3项措施未完成，将对照整改台账继续推进，完成一项、核验一项、销号一项。按照时限要求，应于2025年11月30日前完成的1项、应于2025年12月31日前完成的1项。"
            + "已到时限尚未完成的1项措施，将逐项分析原因、加快办理。需长期坚持的1项措施，", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_day_is_told_too_so_that_the_figures_add_up() => Assert.Contains(
        "目前，尚有3项措施未完成，将对照整改台账继续推进，完成一项、核验一项、销号一项。按照时限要求，应于2025年11月30日前完成的1项。立行立改和未列明具体时限的2项措施，将抓紧办理。",
        Text(WrittenLedgers.After(WrittenLedgers.Notice(["清点路灯", "清点果园", "清点水渠"]), Today, WrittenLedgers.Assigned(
            Assign(1, 1) with { Deadline = Deadline.On(new DateOnly(2025, 11, 30)) }, Assign(1, 2) with { Deadline = Deadline.AtOnce }))), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_announced_where_nothing_is_left_to_do()
    {
        var text = Text(WrittenLedgers.After(WrittenLedgers.Notice(["清点路灯"]), Today, WrittenLedgers.Reported(Bare(1, 1, Progress.Completed))));

        Assert.DoesNotContain("三、", text, StringComparison.Ordinal);
        Assert.EndsWith("该问题已完成整改。\n特此通报。\n某镇党委\n2025年10月31日\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_say_how_to_reach_the_body()
    {
        var request = WrittenLedgers.After(WrittenLedgers.Notice(["清点路灯"]), Today) with { Contact = new Contact(Phone: "0000-0000000", Email: " box@example.invalid ") };

        Assert.Contains("如有意见建议，请及时反映。联系电话：0000-0000000；电子邮箱：box@example.invalid。\n某镇党委\n", Text(request), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("某镇党委", "十三届县委第七轮巡察", "某镇党委关于十三届县委第七轮巡察整改进展情况的通报")]
    [InlineData("某镇党委", "第三轮", "某镇党委关于第三轮巡察整改进展情况的通报")]
    [InlineData("某镇党委", "十二届省委第一轮巡视", "某镇党委关于十二届省委第一轮巡视整改进展情况的通报")]
    [InlineData("某镇党委", "市委巡察反馈问题", "某镇党委关于市委巡察反馈问题整改进展情况的通报")]
    [InlineData("某镇党委", null, "某镇党委关于巡察整改进展情况的通报")]
    [InlineData("", null, "关于巡察整改进展情况的通报")]
    [InlineData("某镇\n党委 ", " ", "某镇 党委关于巡察整改进展情况的通报")]
    public void The_title_says_whose_rectification_after_which_round(string organisation, string? round, string title) =>
        Assert.Equal(title, PublicNotice.Of(WrittenLedgers.After(WrittenLedgers.Notice(["清点路灯"]) with { Organisation = organisation, Round = round }, Today)).Document.FullTitle);

    [Fact]
    public void A_notice_of_which_nothing_was_reported_keeps_its_day_and_any_other_is_of_today()
    {
        var notice = WrittenLedgers.Notice(["清点路灯"]) with { Published = new DateOnly(2025, 10, 1) };

        Assert.Equal(new DateOnly(2025, 10, 1), NoticeReader.Read(Text(WrittenLedgers.After(notice, Today))).Published);
        Assert.Equal(Today, NoticeReader.Read(Text(WrittenLedgers.After(notice, Today, WrittenLedgers.Reported(Done)))).Published);
    }

    [Fact]
    public void The_same_ledger_gives_the_same_file() => Assert.Equal(
        WordWriter.Write(PublicNotice.Of(WrittenLedgers.After(TwoProblems, Today, WrittenLedgers.Reported(Done))).Document),
        WordWriter.Write(PublicNotice.Of(WrittenLedgers.After(TwoProblems, Today, WrittenLedgers.Reported(Done))).Document));

    [Fact]
    public void Whatever_was_reported_the_notice_reads_back_and_every_sentence_has_its_source() =>
        Gen.Select(WrittenLedgers.Notices, Gen.Select(Gen.Int[1, 9], Gen.Int[1, 6], Gen.Enum<Progress>(), Gen.Bool).Array[0, 8]).Sample(
            (notice, reports) =>
            {
                var known = reports.Where(r => r.Item1 <= notice.Problems.Length && r.Item2 <= notice.Problems[r.Item1 - 1].Measures.Length);
                var request = WrittenLedgers.After(notice, Today, [.. known.Select(r => WrittenLedgers.Reported(Done with { Measure = new(r.Item1, r.Item2), Progress = r.Item3, LongTerm = r.Item4 }))]);
                var export = PublicNotice.Of(request);
                var text = export.Document.PlainText();
                var read = NoticeReader.Read(text);

                Assert.Equal(notice.Problems.Select(p => (p.Title, p.Measures.Length)), read.Problems.Select(p => (p.Title, p.Measures.Length)));
                Assert.All(
                    notice.Problems.SelectMany(p => p.Measures).Zip(read.Problems.SelectMany(p => p.Measures)),
                    pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
                Assert.DoesNotContain(Chat, text, StringComparison.Ordinal);
                Assert.All(export.Trace, row => Assert.Contains(row.Sentence.TrimEnd('。'), text, StringComparison.Ordinal));
                Assert.All(export.Trace.Where(row => row.Source is not null), row => Assert.NotEmpty(row.Events));
            },
            iter: 200);

    private static Notice TwoProblems => WrittenLedgers.Notice(["清点路灯", "清点果园", "清点水渠"]) with
    {
        Problems = [WrittenLedgers.Notice(["清点路灯", "清点果园", "清点水渠"]).Problems[0], new NoticeProblem(2, "财务", null, "账目不清", null, ["核对账册"])],
    };

    private static Assignment Assign(int problem, int measure) => new() { Measure = new(problem, measure), Office = "养护科" };

    private static MeasureRecord Bare(int problem, int measure, Progress progress) => new() { Measure = new(problem, measure), Words = Chat, Progress = progress };

    private static string Text(ExportRequest request) => PublicNotice.Of(request).Document.PlainText();
}
