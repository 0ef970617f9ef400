using System.Collections.Immutable;

namespace RectifyBot.Ledger;

/// <summary>Who leads a measure, who assists, and until when.</summary>
public sealed record Assignment
{
    /// <summary>The measure assigned.</summary>
    public required MeasureNumber Measure { get; init; }

    /// <summary>The leading office.</summary>
    public required string Office { get; init; }

    /// <summary>Offices that assist.</summary>
    public ImmutableArray<string> Assisting { get; init; } = [];

    /// <summary>The responsible official, or null.</summary>
    public string? Official { get; init; }

    /// <summary>The supervising leader, or null.</summary>
    public string? Leader { get; init; }

    /// <summary>Until when, or null where the list leaves it open.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>How far it may be told.</summary>
    public Disclosure Disclosure { get; init; }

    /// <summary>Whether the measure already stands so.</summary>
    public bool Describes(Measure measure) =>
        measure.Office == Office && measure.Official == Official && measure.Leader == Leader
        && Same(measure.Deadline, Deadline) && measure.Disclosure == Disclosure && measure.Assisting.SequenceEqual(Assisting, StringComparer.Ordinal);

    // A list that says "at once" says nothing new of a measure that has its last day already.
    private static bool Same(Deadline? held, Deadline? said) => held == said || (held is { IsAtOnce: true } && said is { IsAtOnce: true, Day: null });
}
