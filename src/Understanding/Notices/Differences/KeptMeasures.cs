using System.Collections.Immutable;
using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Notices.Differences;

/// <summary>Measures of the ledger that stay although a text does not have them: all of a problem that comes without any, and what an office planned.</summary>
internal static class KeptMeasures
{
    /// <summary>The notice with them at the end of their problems, and which these are, by their new numbers.</summary>
    public static (Notice Notice, ImmutableHashSet<MeasureNumber> Kept) Over(Rectification ledger, Notice notice)
    {
        var was = ProblemMatching.Of(ledger, notice);
        var kept = ImmutableHashSet.CreateBuilder<MeasureNumber>();
        var problems = notice.Problems.Select(problem => was.TryGetValue(problem.Number, out var old) ? With(problem, ledger.MeasuresOf(old), kept) : problem);
        return (notice with { Problems = [.. problems] }, kept.ToImmutable());
    }

    private static NoticeProblem With(NoticeProblem problem, ReadOnlySpan<Measure> held, ImmutableHashSet<MeasureNumber>.Builder kept)
    {
        var texts = problem.Measures.ToBuilder();
        foreach (var measure in held)
        {
            if (problem.Measures.IsEmpty || (measure.Planned && !IsTold(problem, measure.Text)))
            {
                texts.Add(measure.Text);
                kept.Add(new MeasureNumber(problem.Number, texts.Count));
            }
        }

        return problem with { Measures = texts.ToImmutable() };
    }

    // The notice tells of it in its own words.
    private static bool IsTold(NoticeProblem problem, string planned)
    {
        var pairs = Likeness.Pairs(planned);
        return problem.Measures.Any(text => text == planned || Likeness.Of(pairs, Likeness.Pairs(text)) >= Likeness.Bar);
    }
}
