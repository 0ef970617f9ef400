using RectifyBot.Ledger.Decisions;

namespace RectifyBot.Ledger.Tests;

/// <summary>What a delegate reports waits for the office it was said for.</summary>
public class CountersignTests
{
    private readonly Course course = new();

    [Fact]
    public void A_delegates_report_waits_for_the_office()
    {
        Assert.Null(course.Report(People.Delegate));
        Assert.Null(course.Prove(People.Owner));
        Assert.Equal(new Refusal(RefusalCode.CountersignPending, "水保科", "1.1"), course.Move(People.Owner, Move.RequestCloseOut));
        Assert.Null(Sign(People.Colleague, agrees: true));
        Assert.Null(course.Move(People.Owner, Move.RequestCloseOut));
    }

    [Fact]
    public void Where_the_policy_asks_for_none_it_does_not_wait()
    {
        var free = new Course(RectificationPolicy.Default with { CountersignDelegates = false });
        Assert.Null(free.Report(People.Delegate));
        Assert.Null(free.Measure.Countersign);
    }

    [Theory]
    [InlineData("delegate", RefusalCode.SamePerson, "reporter")]
    [InlineData("stranger", RefusalCode.NotYours, "水保科")]
    [InlineData("leader", RefusalCode.RoleMayNot, "Leader")]
    public void Nobody_else_countersigns(string who, RefusalCode code, string state)
    {
        Assert.Null(course.Report(People.Delegate));
        var by = who switch { "delegate" => People.Delegate, "stranger" => People.Stranger, _ => People.Leader };
        var refusal = Sign(by, agrees: true);
        Assert.Equal((code, state), (refusal?.Code, refusal?.State));
    }

    [Fact]
    public void What_the_office_does_not_agree_to_is_taken_back()
    {
        var before = course.Measure.Claims;
        Assert.Null(course.Report(People.Delegate));
        Assert.Null(Sign(People.Coordinator, agrees: false));
        Assert.Equal(before, course.Measure.Claims);
        Assert.Equal(RefusalCode.NothingToCountersign, Sign(People.Coordinator, agrees: true)?.Code);
    }

    /// <summary>A claim that nobody agreed to must not be closed because a later report was taken back.</summary>
    [Fact]
    public void Taking_a_later_report_back_lets_the_delegates_wait_again()
    {
        Assert.Null(course.Report(People.Delegate));
        var before = course.Measure.Claims;
        Assert.Null(course.Report(People.Owner, Progress.InProgress));
        course.Do(People.Owner, ledger => WithdrawReport.Decide(ledger, People.Owner, null, null));
        Assert.Equal(before, course.Measure.Claims);
        Assert.Equal("水保科", course.Measure.Countersign?.Office);
    }

    [Fact]
    public void An_assisting_offices_report_is_no_countersign()
    {
        Assert.Null(course.Report(People.Delegate));
        Assert.Null(course.Report(People.Assisting, progress: null));
        Assert.Equal("水保科", course.Measure.Countersign?.Office);
        Assert.Null(Sign(People.Owner, agrees: true));
        course.Do(People.Assisting, ledger => WithdrawReport.Decide(ledger, People.Assisting, null, null));
        Assert.Null(course.Measure.Countersign);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_offices_own_report_and_the_rectification_offices_take_its_place(bool own)
    {
        Assert.Null(course.Report(People.Delegate));
        Assert.Null(course.Report(own ? People.Colleague : People.Coordinator));
        Assert.Null(course.Measure.Countersign);
    }

    private Refusal? Sign(Actor by, bool agrees) => course.Try(by, ledger => CountersignReport.Decide(ledger, by, [Course.One], agrees, null));
}
