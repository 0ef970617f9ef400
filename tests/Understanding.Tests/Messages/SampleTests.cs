using RectifyBot.Tests;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

/// <summary>Labelled messages to six invented bodies. Each set was written before the reader had seen any of it.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("water")]
    [InlineData("hospital")]
    [InlineData("schools")]
    [InlineData("civil-affairs")]
    [InlineData("agriculture")]
    [InlineData("culture")]
    public void Reads_the_labelled_messages_of_a_body(string body)
    {
        var scores = Scorer.Of(File.ReadLines(Bodies.Path($"{body}.messages.jsonl")), LedgerIndex.Of(Bodies.Load(body)));

        Assert.True(scores.Whole >= 0.98, scores.Wrong);
        Assert.True(scores.Intent >= 0.98, scores.Wrong);
        Assert.True(scores.MeasureF1 >= 0.98, scores.Wrong);
    }

    [SkippableFact]
    public void Reads_the_shared_labelled_messages()
    {
        Skip.If(Repository.Shared is null, "The shared folder is missing: the 90 labelled messages were not read.");
        var scores = Scorer.Of(File.ReadLines(Path.Combine(Repository.Shared, "evaluation", "messages.dev.jsonl")), LedgerIndex.Of(NoticeLedger.Seed()));

        Assert.True(scores.Whole >= 0.90, scores.Wrong);
        Assert.True(scores.Intent >= 0.97, scores.Wrong);
        Assert.True(scores.MeasureF1 >= 0.95, scores.Wrong);
    }
}
