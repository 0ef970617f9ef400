namespace RectifyBot.Understanding.Tests.Messages;

/// <summary>How many messages a person would not have to correct: above all of those that nobody looked at.</summary>
public sealed class LabelledSetTests
{
    public static TheoryData<string> Bodies => new("seed", "sample", "xuchang", "company", "college", "street", "market", "court", "clinic", "heritage");

    public static TheoryData<string> Held => new("seed", "sample", "xuchang", "company", "college", "street");

    [SkippableTheory]
    [MemberData(nameof(Bodies))]
    public void What_was_looked_at_is_read(string body)
    {
        Skip.IfNot(LabelledSet.IsHere(body), $"The shared folder is missing: the messages about {body} were not read.");
        var scores = LabelledSet.Score(body, "seen.jsonl");

        Assert.True(scores.Whole >= 0.93, $"{scores.Whole:0.000}: {string.Join(' ', scores.Wrong.Select(w => w.Id))}");
    }

    // Counted, and not listed: a list would invite to look.
    [SkippableTheory]
    [MemberData(nameof(Held))]
    public void What_was_held_back_is_read(string body)
    {
        Skip.IfNot(LabelledSet.IsHere(body), $"The shared folder is missing: the messages about {body} were not read.");
        var scores = LabelledSet.Score(body, "held.jsonl");

        Assert.InRange(scores.Whole, 0.80, 1);
        Assert.InRange(scores.Intent, 0.90, 1);
        Assert.InRange(scores.MeasureF1, 0.88, 1);
    }
}
