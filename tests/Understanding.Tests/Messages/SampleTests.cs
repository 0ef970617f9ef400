using RectifyBot.Tests;
using RectifyBot.Understanding.Evaluation;
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
        var scores = Score(File.ReadAllLines(Bodies.Path($"{body}.messages.jsonl")), LedgerIndex.Of(Bodies.Load(body)));

        Assert.True(scores.Whole >= 0.98, Wrong(scores));
        Assert.True(scores.Intent >= 0.98, Wrong(scores));
        Assert.True(scores.MeasureF1 >= 0.98, Wrong(scores));
    }

    [SkippableFact]
    public void Reads_the_shared_labelled_messages()
    {
        Skip.If(Repository.Shared is null, "The shared folder is missing: the 90 labelled messages were not read.");
        var scores = Score(File.ReadAllLines(Path.Combine(Repository.Shared, "evaluation", "messages.dev.jsonl")), LedgerIndex.Of(NoticeLedger.Seed()));

        Assert.True(scores.Whole >= 0.90, Wrong(scores));
        Assert.True(scores.Intent >= 0.97, Wrong(scores));
        Assert.True(scores.MeasureF1 >= 0.95, Wrong(scores));
    }
    private static Scores Score(string[] lines, LedgerIndex index)
    {
        var reader = new MessageReader();
        return Scorer.Score(Labels.OfMessages(lines), Labels.OfAnswers(lines.Where(l => l.Trim().Length > 0).Select(l => MessageJson.Answer(l, reader, index))));
    }

    // A message a line, field by field.
    private static string Wrong(Scores scores) => string.Join(
        Environment.NewLine, scores.Wrong.Select(w => $"{w.Id} {w.Text} => {string.Join("; ", w.Fields.Select(f => $"{f.Name}: {f.Gold}, read as {f.Said}"))}"));
}
