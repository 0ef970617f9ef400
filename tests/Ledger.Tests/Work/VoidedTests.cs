using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Tests;

/// <summary>What was signed and then changed is signed no longer, and it shows.</summary>
public class VoidedTests
{
    private static readonly NoticeImported Renamed = Some.Notice with
    {
        Problems =
        [
            Some.Notice.Problems[0] with { Measures = [Some.Entry(1, "压减会议和文件", new(1, 1)), Some.Entry(2, "建立会议审批制度", new(1, 2))] },
            Some.Notice.Problems[1] with { Measures = [Some.Entry(1, "清理报销单据", new(2, 1))] },
        ],
    };

    [Fact]
    public void A_revised_notice_opens_what_was_closed_for_another_text()
    {
        var course = new Course().To(Standing.Closed);
        course.Do(People.Coordinator, _ => Renamed);
        Assert.Equal((Standing.Reopened, course.Ledger.Version, 1), (course.Measure.Standing, course.Measure.CloseOut?.VoidedBy, course.Measure.Relapses));
        Assert.Equal("l1", course.Measure.CloseOut!.Approved!.Person);
    }

    [Theory]
    [InlineData(Standing.CloseOutRequested)]
    [InlineData(Standing.Reviewed)]
    public void Under_way_it_goes_back_to_the_review(Standing from)
    {
        var course = new Course().To(from);
        course.Do(People.Coordinator, _ => Renamed);
        Assert.Equal((Standing.CloseOutRequested, null, null), (course.Measure.Standing, course.Measure.CloseOut?.Reviewed, course.Measure.CloseOut?.VoidedBy));
        Assert.Null(course.Move(People.SecondCoordinator, Move.Review));
        Assert.Null(course.Move(People.Leader, Move.Approve));
    }

    [Fact]
    public void The_same_text_under_another_number_voids_nothing()
    {
        var course = new Course().To(Standing.Closed);
        course.Do(People.Coordinator, _ => Some.Notice with { Problems = [Some.Notice.Problems[0] with { Measures = [Some.Entry(1, "新的"), Some.Entry(2, "压减会议", new(1, 1))] }] });
        Assert.Equal(Standing.Closed, course.Ledger.Find(new(1, 2))!.Standing);
    }

    [Fact]
    public void New_evidence_sends_a_reviewed_one_back_to_the_review()
    {
        var course = new Course().To(Standing.Reviewed);
        Assert.Null(course.Prove(People.Owner, 'f'));
        Assert.Equal((Standing.CloseOutRequested, null), (course.Measure.Standing, course.Measure.CloseOut!.Reviewed));
    }

    /// <summary>Once an approval could never be given after it, and a closure stood for something else.</summary>
    [Theory]
    [InlineData(Standing.Reviewed, Standing.CloseOutRequested)]
    [InlineData(Standing.Closed, Standing.Reopened)]
    public void An_assignment_that_makes_it_long_term_counts_as_a_change(Standing from, Standing to)
    {
        var course = new Course().To(from);
        course.Do(People.Coordinator, ledger => AssignMeasures.Decide(ledger, People.Coordinator, [Some.Assign(1, 1, "水保科", Deadline.LongTerm)]));
        Assert.Equal((to, from == Standing.Closed), (course.Measure.Standing, course.Measure.CloseOut!.VoidedBy is not null));
    }

    [Fact]
    public void Another_office_voids_nothing()
    {
        var course = new Course().To(Standing.Closed);
        course.Do(People.Coordinator, ledger => AssignMeasures.Decide(ledger, People.Coordinator, [Some.Assign(1, 1, "财务科", Deadline.On(Course.Due))]));
        Assert.Equal((Standing.Closed, "财务科"), (course.Measure.Standing, course.Measure.Office));
    }

    [Theory]
    [InlineData(Standing.CloseOutRequested)]
    [InlineData(Standing.Reviewed)]
    [InlineData(Standing.Closed)]
    public void What_is_signed_is_neither_split_nor_merged(Standing standing)
    {
        var course = new Course().To(standing);
        Assert.Equal(RefusalCode.MoveNotAllowed, course.Try(People.Coordinator, ledger => ArrangeMeasures.Split(ledger, People.Coordinator, Course.One, ["甲", "乙"]))?.Code);
        Assert.Equal(RefusalCode.MoveNotAllowed, course.Try(People.Coordinator, ledger => ArrangeMeasures.Merge(ledger, People.Coordinator, [Course.Two, Course.One], null))?.Code);
    }
}
