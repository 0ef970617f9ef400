using System.Collections.Immutable;
using RectifyBot.Ledger.Decisions;

namespace RectifyBot.Ledger.Tests;

/// <summary>Owner, reviewer and approver are three persons, whatever hats they wear; and each signs what is there.</summary>
public class SignaturesTests
{
    /// <summary>One person, here in the rectification office and there as leader.</summary>
    private static readonly Actor Both = People.Coordinator with { Id = "both", Name = "身兼" };

    public static TheoryData<string, Move, string?> Hats => new()
    {
        { "applied", Move.Review, "applicant" }, { "applied", Move.Approve, "applicant" },
        { "reported", Move.Review, "reporter" }, { "reported", Move.Approve, "reporter" },
        { "proved", Move.Review, "reporter" }, { "proved", Move.Approve, "reporter" },
        { "reviewed", Move.Approve, "reviewer" },
        { "nothing", Move.Review, null }, { "nothing", Move.Approve, null },
    };

    [Theory]
    [MemberData(nameof(Hats))]
    public void Nobody_signs_what_they_had_a_hand_in(string did, Move move, string? state)
    {
        var course = new Course();
        Assert.Null(course.Report(did == "reported" ? Both : People.Owner));
        Assert.Null(course.Prove(did == "proved" ? Both : People.Owner));
        Assert.Null(course.Move(did == "applied" ? Both : People.Colleague, Move.RequestCloseOut));
        Assert.Null(move == Move.Approve ? course.Move(did == "reviewed" ? Both : People.Coordinator, Move.Review) : null);
        var refusal = course.Move(move == Move.Approve ? Both with { Role = Role.Leader } : Both, move);
        Assert.Equal(state is null ? null : new Refusal(RefusalCode.SamePerson, state, "1.1"), refusal);
    }

    [Theory]
    [InlineData("2026-04-01", 1, 0)]
    [InlineData("at_once/2026-04-01", 2, 1)]
    [InlineData("long_term", 0, 2)]
    public void Each_class_of_measures_needs_its_own_evidence(string deadline, int needed, int which)
    {
        Assert.True(Deadline.TryParse(deadline, out var until));
        var course = new Course(RectificationPolicy.Default with { EvidenceNeeded = ImmutableDictionary<MeasureClass, int>.Empty.Add(MeasureClass.AtOnce, 2).Add(MeasureClass.LongTerm, 0) });
        course.Do(People.Coordinator, ledger => AssignMeasures.Decide(ledger, People.Coordinator, [Some.Assign(1, 1, "水保科", until)]));
        Assert.Equal((MeasureClass)which, course.Measure.Class);
        Assert.Null(course.Report(People.Owner));
        for (var held = 0; held < needed; held++)
        {
            Assert.Equal(new Refusal(RefusalCode.EvidenceMissing, $"{needed}", "1.1"), course.Move(People.Owner, Move.RequestCloseOut));
            Assert.Null(course.Prove(People.Owner, (char)('a' + held)));
        }

        Assert.Null(course.Move(People.Owner, Move.RequestCloseOut));
    }

    [Fact]
    public void What_is_not_completed_is_not_closed_unless_it_is_kept_up_for_good()
    {
        var course = new Course();
        Assert.Null(course.Report(People.Owner, Progress.BasicallyCompleted));
        Assert.Null(course.Prove(People.Owner));
        Assert.Equal(new Refusal(RefusalCode.NotCompleted, "BasicallyCompleted", "1.1"), course.Move(People.Owner, Move.RequestCloseOut));
        course.Do(People.Coordinator, ledger => AssignMeasures.Decide(ledger, People.Coordinator, [Some.Assign(1, 1, "水保科", Deadline.LongTerm)]));
        Assert.Null(course.Move(People.Owner, Move.RequestCloseOut));
    }

    [Theory]
    [InlineData(Move.Review)]
    [InlineData(Move.Approve)]
    public void Evidence_that_was_taken_off_is_missed_at_each_signature(Move move)
    {
        var course = new Course();
        course.To(Standing.CloseOutRequested);
        if (move == Move.Approve)
        {
            Assert.Null(course.Move(People.Coordinator, Move.Review));
            course.Do(People.SecondCoordinator, ledger => RemoveText.Decide(ledger, People.SecondCoordinator, course.Measure.Evidence[0].By!.Sequence, "含个人隐私"));
        }
        else
        {
            course.Do(People.Owner, ledger => AddEvidence.DecideWithdrawal(ledger, People.Owner, Course.One, new string('e', 64), null));
        }

        var by = move == Move.Review ? People.Coordinator : People.Leader;
        Assert.Equal(RefusalCode.EvidenceMissing, course.Move(by, move)?.Code);
    }

    [Theory]
    [InlineData(Move.Return, Standing.CloseOutRequested)]
    [InlineData(Move.Return, Standing.Reviewed)]
    [InlineData(Move.Reopen, Standing.Closed)]
    public void Returning_and_opening_again_need_a_reason(Move move, Standing from)
    {
        var course = new Course().To(from);
        Assert.Equal(new Refusal(RefusalCode.ReasonMissing, About: "1.1"), course.Move(People.Coordinator, move, "  "));
        Assert.Null(course.Move(People.Coordinator, move, "缺签到表"));
        Assert.Null(course.Measure.CloseOut);
    }

    [Theory]
    [InlineData(Grade.Good, Standing.Closed)]
    [InlineData(Grade.FairlyGood, Standing.Closed)]
    [InlineData(Grade.Fair, Standing.Reopened)]
    [InlineData(Grade.Poor, Standing.Reopened)]
    public void A_grade_that_the_policy_sends_back_begins_the_work_again(Grade grade, Standing to)
    {
        var course = new Course().To(Standing.Reviewed);
        Assert.Null(course.Move(People.Leader, Move.Approve, grade: grade));
        Assert.Equal((to, grade), (course.Measure.Standing, course.Measure.Grade));
        var lenient = new Course(RectificationPolicy.Default with { Redo = [] }).To(Standing.Reviewed);
        Assert.Null(lenient.Move(People.Leader, Move.Approve, grade: grade));
        Assert.Equal(Standing.Closed, lenient.Measure.Standing);
    }

    [Theory]
    [InlineData(3, "2026-06-16")]
    [InlineData(0, null)]
    public void A_day_to_look_back_is_set_by_policy(int months, string? day)
    {
        var course = new Course(RectificationPolicy.Default with { LookBackMonths = months }).To(Standing.Closed);
        Assert.Equal(day, course.Measure.CloseOut!.LookBack?.ToString("O", null));
        Assert.Null(course.Move(People.Coordinator, Move.LookBack));
        Assert.Null(course.Measure.CloseOut!.LookBack);
    }

    [Theory]
    [InlineData("2026-03-20", null, "2026-04-15")]
    [InlineData("2026-12-31", null, "2026-12-31")]
    [InlineData("long_term", null, "long_term")]
    [InlineData("2026-03-20", "2026-03-25", "2026-03-25")]
    [InlineData("2026-03-20", "at_once", "at_once/2026-03-25")]
    public void A_relapse_starts_the_clock_again(string had, string? named, string expected)
    {
        Assert.True(Deadline.TryParse(had, out var before));
        var course = new Course();
        course.Do(People.Coordinator, ledger => AssignMeasures.Decide(ledger, People.Coordinator, [Some.Assign(1, 1, "水保科", before)]));
        course.To(Standing.Closed);
        Assert.Null(course.Move(People.Leader, new StandingChange(Course.One, Move.Reopen, "又发生了") { Deadline = Deadline.TryParse(named, out var day) ? day : null }));
        Assert.Equal((expected, Progress.InProgress, 1, Standing.Reopened), (course.Measure.Deadline.ToString(), course.Measure.Progress, course.Measure.Relapses, course.Measure.Standing));
    }

    [Fact]
    public void Who_saw_another_measure_than_the_one_that_is_there_does_not_sign_it()
    {
        var course = new Course().To(Standing.CloseOutRequested);
        var seen = Snapshot.Of(course.Measure);
        Assert.Null(course.Prove(People.Colleague, 'f'));
        Assert.Equal(new Refusal(RefusalCode.ChangedSinceShown, About: "1.1"), course.Move(People.Coordinator, new StandingChange(Course.One, Move.Review) { Seen = seen }));
        Assert.Null(course.Move(People.Coordinator, new StandingChange(Course.One, Move.Review) { Seen = Snapshot.Of(course.Measure) }));
    }
}
