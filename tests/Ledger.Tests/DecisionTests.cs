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

    public static TheoryData<Actor, int, Refusal?> Planners { get; } = new()
    {
        { Some.Coordinator, 1, null },
        { Some.Official, 1, null }, // leads 1.1
        { Some.Official, 2, null }, // nobody has planned anything for it yet
        { Some.Official with { Office = "财务科" }, 1, new Refusal(RefusalCode.NotYours, "水保科", "1") },
        { Some.Official, 9, new Refusal(RefusalCode.ProblemNotFound, About: "9") },
        { Some.Leader, 1, new Refusal(RefusalCode.RoleMayNot, "Leader") },
    };

    [Theory]
    [MemberData(nameof(Planners))]
    public void An_office_plans_measures_for_a_problem_that_has_none_or_of_which_it_leads_one(Actor by, int problem, Refusal? expected)
    {
        var notice = Some.Notice with { Problems = [Some.Notice.Problems[0], Some.Notice.Problems[1] with { Measures = [] }] };
        var events = new EventBody[] { notice, Some.Assigned(Some.Assign(1, 1, "水保科")) }.Select((body, at) => new LedgerEvent("r1", at + 1, Some.Monday, Some.Coordinator, body, Chain.Root));

        Assert.Equal(expected, PlanMeasures.Check(Some.Fold(events)!, by, problem));
    }

    [Fact]
    public void A_measure_that_the_problem_has_already_is_not_planned_twice()
    {
        var planned = PlanMeasures.Decide(Ledger, Some.Coordinator, 1, [new("压减会议", null), new("新办法", null), new("新办法", null)]).Value;

        Assert.Equal(["新办法"], Assert.IsType<MeasuresPlanned>(planned).Measures.Select(m => m.Text));
        Assert.Null(PlanMeasures.Decide(Ledger, Some.Coordinator, 1, [new("压减会议", null)]).Value);
        Assert.Equal(RefusalCode.NothingToRecord, PlanMeasures.Decide(Ledger, Some.Coordinator, 1, [new(" ", null)]).Refusal?.Code);
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

        Assert.Equal(new Refusal(RefusalCode.MoveNotAllowed, "Closed", "1.1", Some.Coordinator.Name), ReportProgress.Check(closed, Some.Official, new(1, 1)));
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
}
