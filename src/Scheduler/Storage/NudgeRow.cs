#pragma warning disable CS1591 // Rows: their names say what they hold.
using RectifyBot.Ledger;

namespace RectifyBot.Scheduler.Storage;

/// <summary>What became of a nudge.</summary>
public enum NudgeState
{
    /// <summary>It waits for the message that will carry it.</summary>
    Planned,

    /// <summary>A message carried it.</summary>
    Sent,

    /// <summary>It was true no more when its message was written.</summary>
    Dropped,
}

/// <summary>Why a nudge was not sent.</summary>
public enum DropReason
{
    None,

    /// <summary>The measure is closed, or is there no more.</summary>
    Closed,

    /// <summary>The measure does not stand on that rung: its deadline moved, it was reported on, a later rung took over.</summary>
    Moved,

    /// <summary>It is somebody else's by now.</summary>
    Reassigned,

    /// <summary>The recipient was allowed not to be told.</summary>
    Muted,
}

/// <summary>A nudge that was planned, once and for ever. The key is unique.</summary>
public sealed class NudgeRow
{
    public required string Rectification { get; init; }

    public required int Problem { get; init; }

    public required int Measure { get; init; }

    public required string Rung { get; init; }

    public required string Recipient { get; init; }

    /// <summary>The working day on which the rung was reached; of one that was asked for, the day on which it is wanted.</summary>
    public required DateOnly Day { get; init; }

    public required Light Light { get; init; }

    public required NudgeState State { get; set; }

    public DropReason Why { get; set; }

    /// <summary>The message that carried it.</summary>
    public string? Delivery { get; set; }

    public NudgeKey Key => new(Rectification, new MeasureNumber(Problem, Measure), Rung, Recipient, Day);
}
