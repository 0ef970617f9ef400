using CsCheck;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Understanding.Tests.Notices;

/// <summary>What a changed notice changes, and which measure keeps whose facts.</summary>
public class NoticeDifferenceTests
{
    private static readonly Notice First = new()
    {
        Organisation = "某镇党委",
        Round = "十届县委第三轮巡察",
        Inspected = new Period(new(2024, 9, 2), new(2024, 10, 31)),
        Feedback = new(2024, 12, 3),
        Problems =
        [
            Problem(1, "路灯无人修", "更换灯泡三十只，安排专人巡查", "建立报修电话", "与供电所签订协议"),
            Problem(2, "账册不全", "补记去年账目", "培训会计两名"),
            Problem(3, "公厕脏", "聘请保洁员四名，每日清扫两遍"),
        ],
    };

    [Fact]
    public void The_same_notice_changes_nothing()
    {
        var difference = NoticeDifference.Between(Ledger(First), First);

        Assert.True(difference.IsEmpty);
        Assert.All(difference.Origins, origin => Assert.Equal(origin.Number, origin.Was));
    }

    [Fact]
    public void A_measure_put_in_the_middle_moves_the_others_and_their_facts_move_along()
    {
        var difference = Change(Problem(1, "路灯无人修", "更换灯泡三十只，安排专人巡查", "新装路灯五盏", "建立报修电话", "与供电所签订协议"));

        Assert.Equal(["Added -1.2", "Moved 1.2-1.3", "Moved 1.3-1.4"], Rows(difference));
        Assert.Empty(difference.Problems);
        Assert.Equal(Number(1, 2), Was(difference, 1, 3));
        Assert.Null(Was(difference, 1, 2));
    }

    [Fact]
    public void A_reworded_measure_stays_itself()
    {
        var difference = Change(Problem(1, "路灯无人修", "更换灯泡四十只，安排专人每周巡查", "建立报修电话", "与供电所签订协议"));

        Assert.Equal(["Reworded 1.1-1.1"], Rows(difference));
        Assert.Equal(("更换灯泡三十只，安排专人巡查", "更换灯泡四十只，安排专人每周巡查"), (difference.Measures[0].OldText, difference.Measures[0].NewText));
    }

    [Fact]
    public void A_measure_of_other_words_is_another_measure()
    {
        var difference = Change(Problem(1, "路灯无人修", "更换灯泡三十只，安排专人巡查", "建立报修电话", "拆除旧杆"));

        Assert.Equal(["Added -1.3", "Removed 1.3-"], Rows(difference));
    }

    [Fact]
    public void A_measure_that_went_to_another_problem_takes_its_facts_there()
    {
        var difference = NoticeDifference.Between(Ledger(First), First with
        {
            Problems = [First.Problems[0], Problem(2, "账册不全", "补记去年账目"), Problem(3, "公厕脏", "聘请保洁员四名，每日清扫两遍", "培训会计两名")],
        });

        Assert.Equal(["Moved 2.2-3.2"], Rows(difference));
    }

    [Fact]
    public void A_removed_problem_takes_its_measures_along_and_renumbers_the_rest()
    {
        var difference = NoticeDifference.Between(Ledger(First), First with { Problems = [First.Problems[0], First.Problems[2] with { Number = 2 }] });

        Assert.Equal(["Moved 3-2", "Removed 2-"], difference.Problems.Select(p => $"{p.Kind} {p.Was?.Number}-{p.Is?.Number}"));
        Assert.Equal(["Moved 3.1-2.1", "Removed 2.1-", "Removed 2.2-"], Rows(difference));
    }

    [Fact]
    public void A_retitled_problem_is_known_by_its_measures()
    {
        var difference = Change(First.Problems[0] with { Title = "夜间照明缺位" });

        Assert.Equal([ChangeKind.Reworded], difference.Problems.Select(p => p.Kind));
        Assert.Empty(difference.Measures);
    }

    [Fact]
    public void A_regrouped_problem_says_so()
    {
        var difference = Change(First.Problems[0] with { Aspect = "民生", Group = "设施" });

        Assert.Equal([ChangeKind.Regrouped], difference.Problems.Select(p => p.Kind));
    }

    [Fact]
    public void Equal_texts_pair_in_their_order()
    {
        var notice = First with { Problems = [Problem(1, "公厕脏", "清扫", "清扫", "消毒")] };
        var difference = NoticeDifference.Between(Ledger(notice), notice with { Problems = [Problem(1, "公厕脏", "清扫", "清扫")] });

        Assert.Equal(["Removed 1.3-"], Rows(difference));
        Assert.Equal(Number(1, 2), Was(difference, 1, 2));
    }

    [Fact]
    public void Changed_fields_of_the_heading_are_named()
    {
        var difference = NoticeDifference.Between(Ledger(First), First with { Organisation = null, Round = null, Published = new(2025, 4, 3) });

        Assert.Equal([new("round", "十届县委第三轮巡察", null), new HeadingChange("published", null, "2025-04-03")], difference.Heading.ToArray());
        Assert.False(difference.IsEmpty);
    }

    [Fact]
    public void No_old_measure_is_carried_along_twice() =>
        Gen.Select(WrittenNotice.Aspects, WrittenNotice.Aspects).Sample(
            (old, now) =>
            {
                var difference = NoticeDifference.Between(Ledger(NoticeOf(old)), NoticeOf([.. old.Take(1), .. now]));
                var carried = difference.Origins.Select(o => o.Was).OfType<MeasureNumber>().ToList();
                Assert.Equal(carried.Count, carried.Distinct().Count());
                Assert.Equal(NoticeOf([.. old.Take(1), .. now]).Problems.Sum(p => p.Measures.Length), difference.Origins.Length);
            },
            iter: 300);

    private static NoticeDifference Change(NoticeProblem first) =>
        NoticeDifference.Between(Ledger(First), First with { Problems = First.Problems.SetItem(0, first) });

    private static IEnumerable<string> Rows(NoticeDifference difference) => difference.Measures.Select(m => $"{m.Kind} {m.Was}-{m.Number}");

    private static MeasureNumber? Was(NoticeDifference difference, int problem, int measure) =>
        difference.Origins.Single(o => o.Number == Number(problem, measure)).Was;

    private static MeasureNumber Number(int problem, int measure) => new(problem, measure);

    private static NoticeProblem Problem(int number, string title, params string[] measures) => new(number, null, null, title, null, [.. measures]);

    private static Notice NoticeOf(WrittenAspect[] aspects) => First with
    {
        Problems = [.. aspects.SelectMany(a => a.Problems.Select(p => (a, p))).Select((x, at) => new NoticeProblem(at + 1, x.a.Title, null, x.p.Title, null, [.. x.p.Measures]))],
    };

    private static Rectification Ledger(Notice notice) => new()
    {
        Id = "某镇",
        Version = 1,
        Heading = new NoticeHeading(notice.Organisation!, notice.Round, notice.Inspected, notice.Feedback, notice.Published),
        Problems = [.. notice.Problems.Select(p => new Problem(p.Number, p.Aspect, p.Group, p.Title))],
        Measures = [.. notice.Problems.SelectMany(p => p.Measures.Select((text, at) => new Measure { Number = Number(p.Number, at + 1), Text = text }))],
    };
}
