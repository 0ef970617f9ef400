using System.Collections.Immutable;

namespace RectifyBot.Understanding.Models;

/// <summary>What a model said, in the right form and otherwise not to be trusted in anything.</summary>
internal sealed record ModelAnswer(string? Intent, string? Because, ImmutableArray<ModelRecord> Records);

/// <summary>What a model said of one measure.</summary>
internal sealed record ModelRecord
{
    public int Problem { get; init; }

    public int? Measure { get; init; }

    public string? Words { get; init; }

    public string? Status { get; init; }

    public string? StatusWords { get; init; }

    public ImmutableArray<string> Occurred { get; init; } = [];

    public string? Due { get; init; }

    public ImmutableArray<string> Documents { get; init; } = [];

    public ImmutableArray<ModelQuantity> Quantities { get; init; } = [];

    public string? BlockedWords { get; init; }

    public string? Decision { get; init; }
}

/// <summary>A figure that a model said.</summary>
internal sealed record ModelQuantity(decimal Value, string? Unit);
