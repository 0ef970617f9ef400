using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Tokens;

namespace RectifyBot.Understanding.Models.Prompts;

/// <summary>The measures that a model may choose from.</summary>
internal static class Candidates
{
    public const int AtMost = 8;

    // The contents of a message stand at its beginning; what is longer costs time and tells little more.
    private const int Scored = 600;

    public static ImmutableArray<MeasureNumber> Of(Consultation asked)
    {
        var likely = asked.Rules.Doubt is { Kind: DoubtKind.WhichMeasure } doubt
            ? doubt.Candidates.Concat(OfRecords(asked))
            : OfRecords(asked).Concat(Named(asked)).Concat(ByContents(asked)).Concat(Own(asked));
        return [.. likely.Where(n => asked.Index.Has(n.Problem, n.Measure) && !asked.Index.Secret.Contains(n)).Distinct().Take(AtMost)];
    }

    private static IEnumerable<MeasureNumber> OfRecords(Consultation asked) =>
        asked.Rules.Records.SelectMany(r => Measures(asked.Index, r.Problem, r.Measure));

    private static IEnumerable<MeasureNumber> Named(Consultation asked) => asked.Message.Of<ItemToken>()
        .SelectMany(t => t.Items)
        .SelectMany(i => i.Problem is { } problem ? Measures(asked.Index, problem, i.Measure) : []);

    private static IEnumerable<MeasureNumber> Measures(LedgerIndex index, int problem, int? measure) =>
        problem < 1 ? []
        : measure is { } one ? (one < 1 ? [] : [new MeasureNumber(problem, one)])
        : Enumerable.Range(1, Math.Min(AtMost, index.MeasuresOf(problem))).Select(m => new MeasureNumber(problem, m));

    private static IEnumerable<MeasureNumber> ByContents(Consultation asked)
    {
        var scores = asked.Scorer.Score(asked.Message.Text, 0, Math.Min(Scored, asked.Message.Text.Length), asked.Message.Tokens);
        return Enumerable.Range(0, scores.Length).Where(m => scores[m] > 0)
            .OrderByDescending(m => scores[m]).ThenBy(m => m).Take(AtMost).Select(m => asked.Index.Numbers[m]);
    }

    private static IEnumerable<MeasureNumber> Own(Consultation asked) =>
        Enumerable.Range(0, asked.Index.Numbers.Length).Where(asked.Scorer.IsOwn).Select(m => asked.Index.Numbers[m]);
}
