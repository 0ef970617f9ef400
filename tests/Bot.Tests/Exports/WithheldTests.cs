using RectifyBot.Bot.Exports;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Tests.Exports;

/// <summary>What stands beside something withheld tells nothing of it.</summary>
public class WithheldTests
{
    private static readonly DateOnly Today = new(2025, 10, 31);

    [Fact]
    public void Documents_of_the_whole_notice_are_not_named_where_anything_is_withheld()
    {
        var request = WrittenLedgers.After(WrittenLedgers.Notice(["清点路灯", "清点果园"]), Today, Hide(1, 2));
        var named = request.Ledger with { Documents = ["果园密件"] };

        Assert.DoesNotContain("果园密件", Text(request with { Ledger = named }), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_a_public_and_a_withheld_measure_share_are_not_told()
    {
        var record = new MeasureRecord { Measure = new(1, 1), Words = "都办了", Progress = Progress.Completed, Documents = ["共同文件"], Quantities = [new Quantity(7, "人次")] };
        var report = new ProgressReported(new Report("a", "都办了", "webchat", null, [record, record with { Measure = new(1, 2) }]));
        var text = Text(WrittenLedgers.After(WrittenLedgers.Notice(["清点路灯", "清点果园"]), Today, report, Hide(1, 2)));

        Assert.DoesNotContain("共同文件", text, StringComparison.Ordinal);
        Assert.DoesNotContain("7人次", text, StringComparison.Ordinal);
        Assert.Contains("截至2025年10月31日，本项措施已完成", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_done_only_where_its_withheld_measures_are_done_too()
    {
        var done = WrittenLedgers.Reported(new MeasureRecord { Measure = new(1, 1), Words = "办了", Progress = Progress.Completed });
        var notice = WrittenLedgers.Notice(["清点路灯", "清点果园"]);

        Assert.DoesNotContain("该问题", Text(WrittenLedgers.After(notice, Today, done, Hide(1, 2))), StringComparison.Ordinal);
        Assert.Contains("该问题已完成整改", Text(WrittenLedgers.After(notice, Today, done, WrittenLedgers.Reported(new MeasureRecord { Measure = new(1, 2), Words = "办了", Progress = Progress.Completed }), Hide(1, 2))), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_report_are_hidden_by_todays_numbers()
    {
        var record = new MeasureRecord { Measure = new(1, 2), Words = "秘密", Progress = Progress.Completed };
        var first = new NoticeImported(new NoticeHeading("某局", null, null, null, null), [new ProblemEntry(1, null, null, "甲", [Ledgers.Entry(1, "公开"), Ledgers.Entry(2, "保密")])], new string('a', 64));
        var swapped = first with { Problems = [new ProblemEntry(1, null, null, "甲", [Ledgers.Entry(1, "保密") with { Was = new(1, 2) }, Ledgers.Entry(2, "公开") with { Was = new(1, 1) }])] };
        LedgerEvent[] events = [.. new EventBody[] { first, Hide(1, 2), WrittenLedgers.Reported(record), swapped }.Select((body, at) => new LedgerEvent("r", at + 1, Ledgers.Taken, Actor.Operator, body, Chain.Root))];

        var hidden = SharedReports.Hidden(events.Select(Chain.Seal), events.Aggregate((Rectification?)null, Fold.Apply)!, Trail.Of(events));

        Assert.Equal([3], hidden);
    }

    private static MeasuresAssigned Hide(int problem, int measure) =>
        WrittenLedgers.Assigned(new Assignment { Measure = new(problem, measure), Office = "养护科", Disclosure = Disclosure.Secret });

    private static string Text(ExportRequest request) => PublicNotice.Of(request).Document.PlainText();
}
