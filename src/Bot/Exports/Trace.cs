using System.Collections.Immutable;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports;

/// <summary>What one sentence of a paper rests on.</summary>
/// <param name="Place">The measure (9.1), or the part of the paper.</param>
/// <param name="Sentence">As the paper has it.</param>
/// <param name="Events">The ledger's events behind it, in order; a row of the chain each.</param>
/// <param name="Source">What was taken from them: the text, records, or for a figure the measures that it counts.</param>
public sealed record TraceRow(string Place, string Sentence, ImmutableArray<int> Events, string? Source);

/// <summary>What is not in the paper, or not whole, and why.</summary>
/// <param name="Measure">Null where it is the problem as such.</param>
public sealed record LeftOut(int Problem, MeasureNumber? Measure, string Why)
{
    /// <summary>9.1, or 9 where it is the problem as such.</summary>
    public string Place => Measure?.ToString() ?? Problem.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
