using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Topics;

namespace RectifyBot.Understanding.Models;

/// <summary>What of a model's answer the message holds, and what was struck. Empty but for the latter where anything was invented.</summary>
internal sealed record Grounded(Intent? Intent, ImmutableArray<GroundedRecord> Records, ImmutableArray<Struck> Struck)
{
    /// <summary>Who invents once is not believed in the rest either.</summary>
    public bool IsBelieved => !Struck.Any(s => s.IsInvented);
}

/// <summary>What a model said of one measure, as far as it holds.</summary>
/// <param name="Target">A measure that was offered, or named by number; or a whole problem.</param>
/// <param name="Start">Where the words that name it begin, in the normalised text.</param>
/// <param name="End">Where these end.</param>
internal sealed record GroundedRecord(Target Target, int Start, int End)
{
    public Read<Claim>? Claim { get; init; }

    public ImmutableArray<Read<Period>> Occurred { get; init; } = [];

    public Read<DateOnly>? Due { get; init; }

    public ImmutableArray<Read<string>> Documents { get; init; } = [];

    public ImmutableArray<Read<Quantity>> Quantities { get; init; } = [];

    public Span? Blocked { get; init; }

    public Decision? Decision { get; init; }
}
