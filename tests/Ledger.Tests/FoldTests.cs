using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Tests;

public class FoldTests
{
    [Fact]
    public void A_claim_of_completion_leaves_the_standing_alone()
    {
        var measure = Some.Ledger(new ProgressReported(Some.Report(Some.Record(1, 1, Progress.Completed)))).Find(new(1, 1))!;

        Assert.Equal((Progress.Completed, Standing.None, true), (measure.Progress, measure.Standing, measure.IsOpen));
    }

    [Fact]
    public void Long_term_is_a_flag_beside_the_progress()
    {
        var done = new ProgressReported(Some.Report(Some.Record(1, 1, Progress.Completed)));
        var kept = new ProgressReported(Some.Report(Some.Record(1, 1) with { LongTerm = true }));

        var measure = Some.Ledger(done, kept).Find(new(1, 1))!;

        Assert.Equal((Progress.Completed, true), (measure.Progress, measure.IsLongTerm));
    }

    [Fact]
    public void Blocked_holds_until_a_report_no_longer_says_so()
    {
        var stuck = new ProgressReported(Some.Report(Some.Record(1, 1) with { Blocked = true }));
        var going = new ProgressReported(Some.Report(Some.Record(1, 1, Progress.InProgress)));

        Assert.True(Some.Ledger(stuck).Find(new(1, 1))!.Blocked);
        Assert.False(Some.Ledger(stuck, going).Find(new(1, 1))!.Blocked);
    }

    [Fact]
    public void A_record_without_change_leaves_the_progress_and_counts_as_a_report()
    {
        var record = Some.Record(1, 1) with { Blocked = true };
        var empty = ReportProgress.Decide(Some.Ledger(), Some.Coordinator, Some.Report(record)).Value!;

        var measure = Some.Ledger(empty).Find(new(1, 1))!;

        Assert.True(record.IsUnchanged);
        Assert.Equal((Progress.InProgress, true, Some.Monday.AddMinutes(1)), (measure.Progress, measure.Blocked, measure.LastReport));
    }

    [Fact]
    public void A_record_that_tells_anything_is_not_without_change() => Assert.All(
        [
            Some.Record(1, 1, Progress.NotStarted),
            Some.Record(1, 1) with { LongTerm = true },
            Some.Record(1, 1) with { Due = new DateOnly(2026, 4, 1) },
            Some.Record(1, 1) with { Documents = ["办法"] },
            Some.Record(1, 1) with { Quantities = [new Quantity(3, "次")] },
            Some.Record(1, 1) with { Occurred = [new Period(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 1))] },
        ],
        record => Assert.False(record.IsUnchanged));

    [Fact]
    public void A_report_withdraws_a_close_out_that_waits()
    {
        var ledger = Some.Ledger(
            new StandingMoved(new(1, 1), Move.RequestCloseOut, null), new ProgressReported(Some.Report(Some.Record(1, 1, Progress.InProgress))));

        Assert.Equal(Standing.None, ledger.Find(new(1, 1))!.Standing);
    }

    [Fact]
    public void What_was_reported_follows_a_measure_that_moves_in_a_revised_notice()
    {
        var reported = new ProgressReported(Some.Report(Some.Record(1, 2, Progress.Completed)));
        var revised = Some.Notice with
        {
            Problems =
            [
                Some.Notice.Problems[0] with { Measures = [Some.Entry(1, "压减会议", new(1, 1)), Some.Entry(2, "新的措施"), Some.Entry(3, "建立会议审批制度", new(1, 2))] },
                Some.Notice.Problems[1] with { Measures = [Some.Entry(1, "清理报销单据", new(2, 1))] },
            ],
        };

        var ledger = Some.Ledger(Some.Assigned(Some.Assign(1, 2, "水保科")), reported, revised);

        Assert.Equal((Progress.Completed, "水保科"), (ledger.Find(new(1, 3))!.Progress, ledger.Find(new(1, 3))!.Office));
        Assert.Equal((Progress.InProgress, null), (ledger.Find(new(1, 2))!.Progress, ledger.Find(new(1, 2))!.Office));
    }

    [Fact]
    public void What_is_planned_comes_behind_what_a_problem_has()
    {
        var ledger = Some.Ledger(new MeasuresPlanned(1, [new("整理档案", "水保科"), new("清点库存", null)]));

        Assert.Equal(["1.1", "1.2", "1.3", "1.4", "2.1"], ledger.Measures.Select(m => m.Number.ToString()));
        Assert.Equal(("整理档案", "水保科", Progress.NotStarted), (ledger.Find(new(1, 3))!.Text, ledger.Find(new(1, 3))!.Office, ledger.Find(new(1, 3))!.Progress));
    }

    public static TheoryData<TallyClaim[], Tally> Figures { get; } = new()
    {
        { [], new Tally(2, 300, 1) }, // as the notice tells
        { [new(3, null, null)], new Tally(5, 300, 1) }, // reports add to what the notice tells
        { [new(3, null, null), new(4, 50.5m, null)], new Tally(9, 350.5m, 1) },
        { [new(int.MaxValue, null, null), new(int.MaxValue, null, null)], new Tally(int.MaxValue, 300, 1) },
        { [new(3, null, null), new(5, null, null, IsTotal: true)], new Tally(5, 300, 1) }, // 累计 takes their place
        { [new(5, null, null, IsTotal: true), new(2, null, null)], new Tally(7, 300, 1) },
        { [TallyClaim.None], new Tally(2, 300, 1) },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Figures_add_up_unless_a_report_counts_from_the_beginning(TallyClaim[] claims, Tally expected)
    {
        var told = new TallyClaim(2, 300, 1);
        var notice = Some.Notice with { Problems = [Some.Notice.Problems[0] with { Measures = [Some.Entry(1, "压减会议") with { Tally = told }] }] };
        var reports = claims.Select((claim, at) => new LedgerEvent("r1", at + 2, Some.Monday, Some.Official, new ProgressReported(Some.Report(Some.Record(1, 1) with { Tally = claim })), Chain.Root));

        var ledger = Some.Fold(reports.Prepend(new LedgerEvent("r1", 1, Some.Monday, Some.Coordinator, notice, Chain.Root)))!;

        Assert.Equal(expected, ledger.Find(new(1, 1))!.Tally);
    }

    [Fact]
    public void An_event_out_of_order_is_not_taken() =>
        Assert.Throws<InvalidOperationException>(() => Fold.Apply(Some.Ledger(), new LedgerEvent("r1", 7, Some.Monday, Some.Coordinator, Some.Assigned(), Chain.Root)));

    [Theory]
    [InlineData("2026-03-15", true)]
    [InlineData("2026-03-16", false)]
    [InlineData("long_term", false)]
    [InlineData("at_once", false)]
    public void Overdue_is_computed_from_the_deadline_and_the_day(string deadline, bool overdue)
    {
        Assert.True(Deadline.TryParse(deadline, out var until));
        var measure = Some.Ledger(Some.Assigned(Some.Assign(1, 1, "水保科", until))).Find(new(1, 1))!;

        Assert.Equal(overdue, measure.IsOverdue(new DateOnly(2026, 3, 16)));
    }

    [Fact]
    public void Due_soon_counts_today_and_the_last_day()
    {
        Measure Due(string day) => Some.Ledger(Some.Assigned(Some.Assign(1, 1, "水保科", Deadline.On(DateOnly.Parse(day, null))))).Find(new(1, 1))!;
        var (today, last) = (new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 23));

        Assert.True(Due("2026-03-16").IsDueBy(today, last));
        Assert.True(Due("2026-03-23").IsDueBy(today, last));
        Assert.False(Due("2026-03-24").IsDueBy(today, last));
        Assert.False(Due("2026-03-15").IsDueBy(today, last));
    }
}
