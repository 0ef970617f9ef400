using System.Collections.Immutable;

namespace RectifyBot.Ledger.Questions;

/// <summary>What is asked for of a ledger, with the outline that it stands in.</summary>
/// <param name="Problems">Every problem of the ledger, in the order of their numbers.</param>
/// <param name="Measures">The measures asked for, in the order of their numbers.</param>
/// <param name="WithoutMeasures">How many problems have no measure at all.</param>
public sealed record LedgerExcerpt(string Organisation, ImmutableArray<Problem> Problems, IReadOnlyList<Measure> Measures, int WithoutMeasures)
{
    /// <summary>The excerpt of a ledger in memory.</summary>
    public static LedgerExcerpt Of(Rectification ledger, MeasureQuery query) => new(
        ledger.Heading.Organisation,
        ledger.Problems,
        [.. ledger.Measures.Where(query.Holds)],
        ledger.Problems.Count(p => ledger.MeasuresOf(p.Number).IsEmpty));
}
