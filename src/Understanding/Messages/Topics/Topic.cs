using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Clauses;

namespace RectifyBot.Understanding.Messages.Topics;

/// <summary>What some clauses speak of: measures by number, or the one that their contents point to.</summary>
/// <param name="Items">The measures or whole problems; the clauses tell the same of each.</param>
/// <param name="Start">Where the words that named them begin.</param>
/// <param name="End">Where these end.</param>
/// <param name="Clauses">In order.</param>
internal sealed record Topic(ImmutableArray<Target> Items, int Start, int End, List<Clause> Clauses)
{
    /// <summary>Where the contents left a choice: the measures that could be meant, likeliest first.</summary>
    public ImmutableArray<MeasureNumber> Candidates { get; init; } = [];

    /// <summary>No word pointed here: the likeliest of the sender's own, to be asked back.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Named by number.</summary>
    public bool IsExplicit { get; init; }
}

/// <summary>A measure, or a problem as a whole where the measure is null.</summary>
internal readonly record struct Target(int Problem, int? Measure);
