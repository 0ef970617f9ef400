using RectifyBot.Bot.Exports;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Bot.Tests.Files.Word;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Tests.Exports;

/// <summary>What goes into the monthly report.</summary>
public class MonthlyReportTests
{
    private static readonly DateOnly Today = new(2025, 10, 31);
    private static readonly DateOnly October = new(2025, 10, 1);

    [Fact]
    public void The_title_names_body_kind_and_month() =>
        Assert.Equal("某镇党委巡察整改进展情况月报（2025年10月）", Report(October).Document.FullTitle);

    [Fact]
    public void The_figures_of_the_month_stand_beside_those_of_the_whole()
    {
        var table = Report(October).Document.Blocks.OfType<TableBlock>().First();

        Assert.Equal(
            [
                "进展报告（条） 2 2", "报告涉及的措施（项） 2 2", "已完成（项） 1 1", "基本完成（项） 0 0", "正在推进（项） — 3", "尚未启动（项） — 0", "长期坚持（项） — 1", "已销号（项） — 0",
                "逾期（项） — 1", "受阻（项） — 1", "建立和修订制度（项） 2 2", "追回资金（元） 5000 5000", "追责问责（人） 0 0",
            ],
            table.Rows.Select(row => string.Join(' ', row)));
    }

    [Fact]
    public void A_month_begins_and_ends_in_the_organisations_zone()
    {
        // 17:00 UTC on the last of September is the first of October in China.
        var text = Report(new DateOnly(2025, 9, 30)).Document.PlainText();

        Assert.Contains("2025年9月，共收到经确认的进展报告0条，涉及整改措施0项。", text, StringComparison.Ordinal);
        Assert.Contains("二、本月进展\n无。\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Offices_tell_what_was_reported_in_formal_sentences() => Assert.Contains(
        """
        二、本月进展
        （一）养护科
        1.1（台账不细）：整改中，涉及《路灯管护办法》，建立和修订制度2项，追回资金5000元，共落实46人次。截至2025年10月31日，本项措施已完成。
        2.1：涉密事项，由养护科承办，内容不在本报告列示。
        （二）财务科
        1.2（台账不细）：截至2025年10月31日，本项措施正在推进。承诺于2025年11月20日前完成余下工作。

        """,
        Report(October).Document.PlainText(), StringComparison.Ordinal);

    [Fact]
    public void What_is_unfinished_stands_in_a_table_with_the_days_that_are_left() => Assert.Equal(
        ["1.2 清点果园 财务科 2025-10-28 正在推进 逾期3天", "1.3 清点水渠 养护科 2025-11-10 正在推进 10天", "2.1 （涉密） 养护科 — — —", "2.2 清点苗木 养护科 长期坚持 正在推进 —"],
        Report(October).Document.Blocks.OfType<TableBlock>().ElementAt(1).Rows.Select(row => string.Join(' ', row)));

    [Fact]
    public void What_is_held_up_is_told_with_the_words_of_its_office_as_a_quotation() => Assert.Contains(
        "四、受阻事项\n1.2（台账不细）：责任科室财务科于2025年10月1日报告推进受阻。报告原文：“经费还没批”。\n五、下月到期\n",
        Report(October).Document.PlainText(), StringComparison.Ordinal);

    [Fact]
    public void What_falls_due_next_month_closes_the_report() =>
        Assert.Equal(["1.3"], Report(October).Document.Blocks.OfType<TableBlock>().Last().Rows.Select(row => row[0]));

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void A_month_at_the_end_of_time_is_a_month_without_reports(int year) =>
        Assert.Contains("二、本月进展\n无。\n", Report(new DateOnly(year, 12, 31)).Document.PlainText(), StringComparison.Ordinal);

    [Fact]
    public void Nothing_of_a_secret_measure_is_told_but_its_number_and_office()
    {
        var export = Report(October);

        Assert.Equal(["2.1"], export.LeftOut.Select(l => l.Place));
        Assert.DoesNotContain("机要", export.Document.PlainText() + string.Concat(export.Trace), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_of_the_report_has_its_source() =>
        Assert.All(Report(October).Trace.Where(row => row.Place.Contains('.', StringComparison.Ordinal)), row => Assert.NotEmpty(row.Events));

    [Fact]
    public void The_report_is_a_valid_Word_file() => WordWriterTests.AssertValid(WordWriter.Write(Report(October).Document));

    private static Export Report(DateOnly month)
    {
        var notice = WrittenLedgers.Notice([]) with
        {
            Problems =
            [
                new NoticeProblem(1, "管护责任", null, "台账不细", null, ["清点路灯", "清点果园", "清点水渠"]),
                new NoticeProblem(2, "财务", null, "账目不清", null, ["清点机要文件", "清点苗木"]),
            ],
        };
        var request = WrittenLedgers.After(notice, Today, October, Assigned, WrittenLedgers.Reported(Done), WrittenLedgers.Reported(Blocked), WrittenLedgers.Reported(Secret));
        return MonthlyReport.Of(new MonthlyRequest(request, month));
    }

    private static MeasuresAssigned Assigned => WrittenLedgers.Assigned(
        Assign(1, 1, "养护科", Deadline.On(new DateOnly(2025, 12, 1))), Assign(1, 2, "财务科", Deadline.On(new DateOnly(2025, 10, 28))),
        Assign(1, 3, "养护科", Deadline.On(new DateOnly(2025, 11, 10))) with { Disclosure = Disclosure.Undisclosed },
        Assign(2, 1, "养护科", Deadline.On(new DateOnly(2025, 11, 12))) with { Disclosure = Disclosure.Secret }, Assign(2, 2, "养护科", Deadline.LongTerm));

    private static MeasureRecord Done => new()
    {
        Measure = new(1, 1), Words = "弄完了", Progress = Progress.Completed, Documents = ["路灯管护办法"], Quantities = [new Quantity(46, "人次")], Tally = new TallyClaim(2, 5000, null),
    };

    private static MeasureRecord Blocked => new()
    {
        Measure = new(1, 2), Words = "经费还没批。", Progress = Progress.InProgress, Blocked = true, Due = new DateOnly(2025, 11, 20),
    };

    private static MeasureRecord Secret => new() { Measure = new(2, 1), Words = "机要室清点过了", Progress = Progress.InProgress, Documents = ["机要名册"] };

    private static Assignment Assign(int problem, int measure, string office, Deadline deadline) => new() { Measure = new(problem, measure), Office = office, Deadline = deadline };
}
