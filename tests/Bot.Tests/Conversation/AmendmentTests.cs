using System.Collections.Immutable;
using CsCheck;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Conversation.Amending;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Tests.Conversation;

public class AmendmentTests
{
    private static readonly Actor Office = new("p1", "张三", "业务部", Role.Official);
    private static readonly DateTimeOffset Start = new(2026, 3, 16, 1, 0, 0, TimeSpan.Zero);

    private static readonly DraftRecord Said = new()
    {
        Problem = 1, Measure = 1, Words = "开了1次会，追回2000元", Text = "甲", Progress = Progress.Completed,
        Occurred = [new Period(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 1))],
        Quantities = [new Quantity(1, "次"), new Quantity(2000, "元")], Tally = new TallyClaim(null, 2000, null, false),
    };

    private static readonly Gen<MeasureRecord> Records =
        from progress in Gen.OneOf(Gen.Enum<Progress>().Select(p => (Progress?)p), Gen.Const((Progress?)null))
        from longTerm in Gen.Bool
        from blocked in Gen.Bool
        from rules in Gen.Int[0, 3]
        from counted in Gen.Int[0, 3]
        select new MeasureRecord
        {
            Measure = new MeasureNumber(1, 1),
            Words = "办了一件事",
            Progress = progress,
            LongTerm = longTerm,
            Blocked = blocked,
            Tally = rules == 0 ? null : new TallyClaim(rules, null, null, false),
            Quantities = counted == 0 ? [] : [new Quantity(counted, "次")],
        };

    /// <summary>Whatever was reported of either before: reporting on the wrong measure and moving it is reporting on the right one. Only times and numbers differ.</summary>
    [Fact]
    public void A_report_that_was_moved_is_as_if_it_had_been_made_there_first() => Gen.Select(Records.List[0, 3], Records.List[0, 3], Records).Sample((first, second, said) =>
    {
        var before = first.Select(r => r with { Measure = new MeasureNumber(1, 1) }).Concat(second.Select(r => r with { Measure = new MeasureNumber(1, 2) }))
            .Aggregate(Ledger(), (ledger, record) => Report(ledger, record));

        var wrong = Report(before, said);
        var draft = Amendment.Moved(DraftRecord.Of(said, wrong.Find(new(1, 1))!), wrong.Find(new(1, 2))!);
        var taken = Apply(wrong, WithdrawReport.Decide(wrong, Office, wrong.Version, null, [new MeasureNumber(1, 1)]));
        var moved = Report(taken, draft.ToRecord());
        var right = Report(before, said with { Measure = new MeasureNumber(1, 2) });

        Assert.Equal(right.Measures.Select(Shown), moved.Measures.Select(Shown));
    });

    [Theory]
    [InlineData("3次", "3次", "completed: 3次, 2000元; 2000; 2026-03-01")]
    [InlineData("3000元", "3000元", "completed: 1次, 3000元; 3000; 2026-03-01")]
    [InlineData("12份", "12份", "completed: 1次, 2000元, 12份; 2000; 2026-03-01")]
    public void A_figure_replaces_the_one_of_its_unit(string words, string figure, string expected)
    {
        // That something was counted is read as work under way; what was said to be done stays done.
        var digits = figure.TakeWhile(char.IsAsciiDigit).Count();
        var read = Said with { Progress = Progress.InProgress, Occurred = [], Tally = null, Quantities = [new Quantity(int.Parse(figure[..digits], System.Globalization.CultureInfo.InvariantCulture), figure[digits..])] };

        Assert.Equal(expected, Shown(Amendment.Corrected(Said, read, words)!));
    }

    [Fact]
    public void What_the_new_words_do_not_say_stays_and_what_they_do_say_replaces()
    {
        var read = new DraftRecord { Problem = 1, Measure = 1, Words = "", Text = "甲", Progress = Progress.InProgress, Occurred = [new Period(new DateOnly(2026, 3, 9), new DateOnly(2026, 3, 9))] };

        var corrected = Amendment.Corrected(Said, read, "3月9日")!;

        Assert.Equal("completed: 1次, 2000元; 2000; 2026-03-09", Shown(corrected));
        Assert.Equal("开了1次会，追回2000元 … 3月9日", corrected.Words);
        Assert.Equal(Progress.InProgress, Amendment.Corrected(Said, read with { Occurred = [] }, "还没完成")!.Progress);
        Assert.Null(Amendment.Corrected(Said, null, "那个"));
        Assert.Equal("5次", Amendment.Corrected(Said with { Quantities = [new Quantity(1, "次")] }, null, "5")!.QuantitiesShown);
    }

    private static string Shown(DraftRecord record) =>
        $"{(record.Progress == Progress.Completed ? "completed" : record.Progress)}: {record.QuantitiesShown}; {record.Tally?.Recovered:0}; {record.OccurredShown}";

    private static string Shown(Measure m) => $"{m.Number} {m.Progress} {m.Standing} {m.LongTerm} {m.Blocked} {m.Reported} {m.ReportedBy} {m.LastReport is not null}";

    private static Rectification Report(Rectification ledger, MeasureRecord record) =>
        Apply(ledger, ReportProgress.Decide(ledger, Office, new Report($"r{ledger.Version}", record.Words, "test", null, [record])));

    private static Rectification Apply(Rectification ledger, Outcome<EventBody?> decided) =>
        Fold.Apply(ledger, new LedgerEvent(ledger.Id, ledger.Version + 1, Start.AddMinutes(ledger.Version), Office, decided.Value!, string.Empty));

    private static Rectification Ledger() => new()
    {
        Id = "r", Version = 1, Heading = new NoticeHeading("某局", null, null, null, null), Problems = [new Problem(1, null, null, "问题")],
        Measures = [.. new[] { "甲", "乙" }.Select((text, i) => new Measure { Number = new MeasureNumber(1, i + 1), Text = text, Office = "业务部" })],
    };
}
