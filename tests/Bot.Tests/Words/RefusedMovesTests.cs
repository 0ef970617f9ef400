using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Tests;

namespace RectifyBot.Bot.Tests.Words;

/// <summary>Whatever the ledger refuses somebody is said in a sentence of its own, in both languages.</summary>
public class RefusedMovesTests
{
    private static readonly Refusal[] Refusals = [.. MovesWalk.All().Select(s => s.Refusal).OfType<Refusal>().Distinct(), .. Others()];

    [Fact]
    public void Every_refusal_of_a_move_has_whole_sentences() => Assert.All(Refusals, refusal =>
    {
        var (chinese, english) = (RefusalWords.Of(refusal, Language.Chinese), RefusalWords.Of(refusal, Language.English));
        Assert.DoesNotContain("Refusal_", chinese + english, StringComparison.Ordinal);
        Assert.DoesNotContain('{', chinese + english);
        Assert.NotEqual(chinese, english);
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_two_rules_are_said_in_the_same_words(bool english) => Assert.All(
        Refusals.GroupBy(r => RefusalWords.Of(r, english ? Language.English : Language.Chinese)), said => Assert.Single(said.Select(r => r.Code).Distinct()));

    [Fact]
    public void Who_comes_second_reads_who_was_first() =>
        Assert.Contains("周整改", RefusalWords.Of(new Refusal(RefusalCode.MoveNotAllowed, "Reviewed", "1.1", "周整改"), Language.Chinese), StringComparison.Ordinal);

    // Those that the walk along the standings does not meet.
    private static IEnumerable<Refusal> Others() =>
    [
        .. new[] { "applicant", "reporter", "reviewer", "asker" }.Select(state => new Refusal(RefusalCode.SamePerson, state, "1.1")),
        new(RefusalCode.EvidenceMissing, "2", "1.1"), new(RefusalCode.NotCompleted, "InProgress", "1.1"), new(RefusalCode.CountersignPending, "水保科", "1.1"),
        new(RefusalCode.NothingToCountersign), new(RefusalCode.ChangedSinceShown, About: "1.1"), new(RefusalCode.ReasonMissing, About: "1.1"), new(RefusalCode.NothingToWithdraw),
        new(RefusalCode.ReportNotYours, About: "7"), new(RefusalCode.NothingToDecide, About: "1.1"), new(RefusalCode.ExtensionPending, "2026-05-01", "1.1"),
        new(RefusalCode.ExtensionNotLater, "2026-05-01", "1.1"), new(RefusalCode.NothingToExtend, About: "1.1"), new(RefusalCode.EvidenceHeld, About: "1.1"),
        new(RefusalCode.EvidenceNotFound, About: "1.1"), new(RefusalCode.MergeImpossible, About: "1.1"), new(RefusalCode.MergeImpossible, "long", "1.1"),
        new(RefusalCode.SplitImpossible, About: "1.1"), new(RefusalCode.NothingToRemove, About: "7"), new(RefusalCode.OtherLedger), new(RefusalCode.MeasureNotFound, About: "7.1"),
        new(RefusalCode.CorrectionInvalid, "measure", "1.1"), new(RefusalCode.AssignmentInvalid, "twice", "1.1"),
    ];
}
