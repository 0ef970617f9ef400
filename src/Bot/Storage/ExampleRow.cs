#pragma warning disable CS1591 // Rows: their names say what they hold.
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Storage;

/// <summary>A message that was read wrong, with the label that its author confirmed. Kept until the operator erases it.</summary>
public sealed class ExampleRow
{
    /// <summary>The card that was confirmed, so that a message teaches once.</summary>
    public required string Proposal { get; init; }

    public required string Rectification { get; init; }

    /// <summary>The day of the confirmation, in the organisation's zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When it was said, ISO 8601 with the organisation's offset.</summary>
    public required string At { get; init; }

    public string? Office { get; init; }

    public required Role Role { get; init; }

    public required bool InGroup { get; init; }

    /// <summary>As it was said.</summary>
    public required string Text { get; init; }

    /// <summary>What was read, in the labelling guide's form.</summary>
    public required string Read { get; init; }

    /// <summary>What was confirmed, in the labelling guide's form.</summary>
    public required string Confirmed { get; init; }
}
