using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Tests;

public class DecisionTests
{
    private static readonly Rectification Ledger = Some.Ledger(Some.Assigned(Some.Assign(1, 1, "水保科"), Some.Assign(1, 2, "办公室")));

    [Fact]
    public void An_official_reports_on_a_measure_of_the_own_office() =>
        Assert.IsType<ProgressReported>(ReportProgress.Decide(Ledger, Some.Official, Some.Report(Some.Record(1, 1, Progress.Completed))).Value);

    [Theory]
    [InlineData(1, 2, RefusalCode.NotYours, "办公室")]
    [InlineData(2, 1, RefusalCode.NotAssigned, null)]
    [InlineData(2, 9, RefusalCode.MeasureNotFound, null)]
    public void An_official_is_refused_elsewhere(int problem, int measure, RefusalCode code, string? state) =>
        Assert.Equal(new Refusal(code, state, $"{problem}.{measure}"), ReportProgress.Check(Ledger, Some.Official, new(problem, measure)));

    [Fact]
    public void An_assisting_office_reports_too()
    {
        var ledger = Some.Ledger(Some.Assigned(Some.Assign(1, 2, "办公室") with { Assisting = ["水保科"] }));

        Assert.Null(ReportProgress.Check(ledger, Some.Official, new(1, 2)));
    }

    [Fact]
    public void The_rectification_office_reports_on_anything_even_what_nobody_leads() =>
        Assert.Null(ReportProgress.Check(Ledger, Some.Coordinator, new(2, 1)));

    [Fact]
    public void A_leader_does_not_report() =>
        Assert.Equal(RefusalCode.RoleMayNot, ReportProgress.Decide(Ledger, Some.Leader, Some.Report(Some.Record(1, 1))).Refusal?.Code);

    [Fact]
    public void One_forbidden_record_refuses_the_whole_report() =>
        Assert.Equal(RefusalCode.NotYours, ReportProgress.Decide(Ledger, Some.Official, Some.Report(Some.Record(1, 1), Some.Record(1, 2))).Refusal?.Code);

    [Fact]
    public void A_report_without_records_is_nothing_to_record() =>
        Assert.Equal(RefusalCode.NothingToRecord, ReportProgress.Decide(Ledger, Some.Official, Some.Report()).Refusal?.Code);

    [Fact]
    public void A_closed_measure_takes_no_more_reports()
    {
        var closed = Some.Ledger(
            Some.Assigned(Some.Assign(1, 1, "水保科")),
            new StandingMoved(new(1, 1), Move.RequestCloseOut, null),
            new StandingMoved(new(1, 1), Move.Review, null),
            new StandingMoved(new(1, 1), Move.Approve, null));

        Assert.Equal(new Refusal(RefusalCode.MoveNotAllowed, "Closed", "1.1"), ReportProgress.Check(closed, Some.Official, new(1, 1)));
    }

    [Fact]
    public void Assigning_what_already_stands_so_changes_nothing() =>
        Assert.Null(AssignMeasures.Decide(Ledger, Some.Coordinator, [Some.Assign(1, 1, "水保科")]).Value);

    [Fact]
    public void Only_what_is_new_in_a_list_is_recorded()
    {
        var decided = AssignMeasures.Decide(Ledger, Some.Coordinator, [Some.Assign(1, 1, "水保科"), Some.Assign(2, 1, "财务科")]);

        Assert.Equal([new MeasureNumber(2, 1)], Assert.IsType<MeasuresAssigned>(decided.Value).Assignments.Select(a => a.Measure));
    }

    [Fact]
    public void Assigning_a_measure_that_is_not_there_is_refused() =>
        Assert.Equal(new Refusal(RefusalCode.MeasureNotFound, null, "7.1"), AssignMeasures.Decide(Ledger, Some.Coordinator, [Some.Assign(7, 1, "财务科")]).Refusal);

    [Fact]
    public void An_official_assigns_nothing() =>
        Assert.Equal(RefusalCode.RoleMayNot, AssignMeasures.Decide(Ledger, Some.Official, [Some.Assign(2, 1, "财务科")]).Refusal?.Code);

    [Fact]
    public void A_standing_is_moved_by_who_may()
    {
        Assert.IsType<StandingMoved>(MoveStanding.Decide(Ledger, Some.Official, new(1, 1), Move.RequestCloseOut, null).Value);
        Assert.Equal(RefusalCode.NotYours, MoveStanding.Decide(Ledger, Some.Official, new(1, 2), Move.RequestCloseOut, null).Refusal?.Code);
        Assert.Equal(RefusalCode.RoleMayNot, MoveStanding.Decide(Ledger, Some.Official, new(1, 1), Move.Approve, null).Refusal?.Code);
        Assert.Equal(RefusalCode.MoveNotAllowed, MoveStanding.Decide(Ledger, Some.Leader, new(1, 1), Move.Approve, null).Refusal?.Code);
        Assert.Equal(RefusalCode.MeasureNotFound, MoveStanding.Decide(Ledger, Some.Leader, new(9, 9), Move.Approve, null).Refusal?.Code);
    }
}
