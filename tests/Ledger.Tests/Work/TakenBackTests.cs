using CsCheck;
using RectifyBot.Ledger.Decisions;

namespace RectifyBot.Ledger.Tests;

/// <summary>Taking a report back, extensions, splitting and merging.</summary>
public class TakenBackTests
{
    private static Gen<MeasureRecord> Records => Gen.Select(
        Gen.Enum<Progress>().Nullable(), Gen.Bool, Gen.Bool, Gen.Int[0, 9].Nullable(), Gen.OneOf(0.5m, 12000.00m).Nullable(), Gen.Bool,
        (progress, longTerm, blocked, rules, money, total) => Some.Record(1, 1, progress) with { LongTerm = longTerm, Blocked = blocked, Tally = new TallyClaim(rules, money, null, total) });

    /// <summary>Whatever was reported before, and by whoever: taking the last report back leaves what stood before it.</summary>
    [Fact]
    public void A_report_and_its_withdrawal_leave_what_stood_before() => Gen.Select(Records.List[0, 3], Records, Gen.Int[0, 3], Gen.Bool).Sample((earlier, last, who, reopened) =>
    {
        var course = new Course();
        course.To(reopened ? Standing.Reopened : Standing.None);
        Actor[] people = [People.Owner, People.Delegate, People.Assisting, People.Coordinator];
        for (var i = 0; i < earlier.Count; i++)
        {
            Say(course, people[(who + i + 1) % 4], earlier[i]);
        }

        var before = course.Measure;
        Say(course, people[who], last);
        course.Do(people[who], ledger => WithdrawReport.Decide(ledger, people[who], null, "报错了"));
        Assert.Equal(before with { Claim = null, CloseOut = null, Evidence = course.Measure.Evidence, Assisting = course.Measure.Assisting }, course.Measure);
        Assert.Equal(RefusalCode.NothingToWithdraw, course.Try(people[who], ledger => WithdrawReport.Decide(ledger, people[who], null, null))?.Code);
    }, iter: 300);

    [Theory]
    [InlineData(Standing.Reviewed)]
    [InlineData(Standing.Closed)]
    public void Once_it_is_reviewed_it_is_not_taken_back(Standing standing) => Assert.Equal(
        RefusalCode.MoveNotAllowed, new Course().To(standing).Try(People.Owner, ledger => WithdrawReport.Decide(ledger, People.Owner, null, null))?.Code);

    [Fact]
    public void An_application_goes_with_the_report_that_it_rested_on()
    {
        var course = new Course().To(Standing.CloseOutRequested);
        course.Do(People.Owner, ledger => WithdrawReport.Decide(ledger, People.Owner, null, null));
        Assert.Equal((Standing.None, null), (course.Measure.Standing, course.Measure.CloseOut));
    }

    [Fact]
    public void A_measure_named_twice_is_refused()
    {
        var course = new Course();
        Assert.Equal(new Refusal(RefusalCode.CorrectionInvalid, "measure", "1.1"), course.Report(People.Owner, Progress.Completed, Course.One, Course.One));
        Assert.Equal(
            new Refusal(RefusalCode.AssignmentInvalid, "twice", "1.1"),
            course.Try(People.Coordinator, ledger => AssignMeasures.Decide(ledger, People.Coordinator, [Some.Assign(1, 1, "甲"), Some.Assign(1, 1, "乙")])));
    }

    [Fact]
    public void An_extension_keeps_the_first_deadline_however_often_it_is_extended()
    {
        var course = new Course();
        foreach (var months in new[] { 1, 2 })
        {
            Assert.Null(Ask(course, Course.Due.AddMonths(months)));
            Assert.Equal(new Refusal(RefusalCode.ExtensionPending, Course.Due.AddMonths(months).ToString("O", null), "1.1"), Ask(course, Course.Due.AddYears(1)));
            Assert.Null(Settle(course, People.Leader, granted: true));
        }

        Assert.Equal((Deadline.On(Course.Due.AddMonths(2)), Deadline.On(Course.Due), null), (course.Measure.Deadline, course.Measure.OriginalDeadline, course.Measure.Extension));
        Assert.Equal(new Refusal(RefusalCode.ExtensionNotLater, "2026-06-01", "1.1"), Ask(course, Course.Due.AddMonths(2)));
    }

    [Fact]
    public void An_extension_refused_leaves_the_deadline_and_one_that_waits_goes_with_the_approval()
    {
        var course = new Course();
        Assert.Null(Ask(course, Course.Due.AddMonths(1)));
        Assert.Null(Settle(course, People.Coordinator, granted: false));
        Assert.Equal((Deadline.On(Course.Due), null), (course.Measure.Deadline, course.Measure.OriginalDeadline));
        Assert.Null(Ask(course, Course.Due.AddMonths(1)));
        course.To(Standing.Closed);
        Assert.Null(course.Measure.Extension);
    }

    /// <summary>Granting once shortened a deadline that had moved on meanwhile.</summary>
    [Theory]
    [InlineData("2027-01-01", RefusalCode.ExtensionNotLater)]
    [InlineData("long_term", RefusalCode.NothingToExtend)]
    public void A_deadline_that_moved_meanwhile_is_not_shortened(string moved, RefusalCode code)
    {
        var course = new Course();
        Assert.Null(Ask(course, Course.Due.AddMonths(1)));
        Assert.True(Deadline.TryParse(moved, out var until));
        course.Do(People.Coordinator, ledger => AssignMeasures.Decide(ledger, People.Coordinator, [Some.Assign(1, 1, "水保科", until)]));
        Assert.Equal(code, Settle(course, People.Leader, granted: true)?.Code);
        Assert.Null(Settle(course, People.Leader, granted: false));
    }

    [Fact]
    public void Numbers_are_not_given_again_and_figures_of_merged_measures_add_up()
    {
        var course = new Course();
        Say(course, People.Owner, Some.Record(1, 1, Progress.Completed) with { Tally = new TallyClaim(3, null, null) });
        Say(course, People.Owner, Some.Record(1, 2, Progress.InProgress) with { Tally = new TallyClaim(5, 10m, null, IsTotal: true) });
        course.Do(People.Coordinator, ledger => ArrangeMeasures.Merge(ledger, People.Coordinator, [Course.One, Course.Two], null));
        Assert.Equal((new Tally(8, 10, 0), Progress.InProgress, "压减会议；建立会议审批制度。"), (course.Measure.Tally, course.Measure.Progress, course.Measure.Text));
        course.Do(People.Coordinator, ledger => ArrangeMeasures.Split(ledger, People.Coordinator, Course.One, ["甲", "乙"]));
        Assert.Equal(["1.1", "1.3", "2.1"], course.Ledger.Measures.Select(m => m.Number.ToString()));
        Assert.Equal((Course.One, Progress.InProgress), (course.Ledger.Find(new(1, 3))!.SplitFrom, course.Ledger.Find(new(1, 3))!.Progress));
        Assert.Equal(new Tally(8, 10, 0), course.Measure.Tally);
    }

    private static void Say(Course course, Actor by, MeasureRecord record) => course.Do(by, ledger => ReportProgress.Decide(ledger, by, Some.Report(record), course.Policy));

    private static Refusal? Ask(Course course, DateOnly to) => course.Try(People.Owner, ledger => Extend.Ask(ledger, People.Owner, Course.One, to, "雨季"));

    private static Refusal? Settle(Course course, Actor by, bool granted) => course.Try(by, ledger => Extend.Decide(ledger, by, Course.One, granted, null, course.Policy));
}
