using System.Collections.Immutable;

namespace RectifyBot.Ledger.Questions;

/// <summary>What must hold of a measure that is asked for.</summary>
public enum MeasureKind
{
    /// <summary>Nothing.</summary>
    Any,

    /// <summary>Not closed.</summary>
    Open,

    /// <summary>Past its deadline.</summary>
    Overdue,

    /// <summary>Due within the window.</summary>
    Due,

    /// <summary>Close-out waits for a decision.</summary>
    Awaiting,

    /// <summary>Closed.</summary>
    Closed,

    /// <summary>Open and held up.</summary>
    Blocked,

    /// <summary>Kept up for good.</summary>
    LongTerm,

    /// <summary>Closed, and to be looked back at within the window or before.</summary>
    LookBack,
}

/// <summary>Which measures of a ledger are asked for; every condition that is set must hold.</summary>
/// <param name="Today">A day in the organisation's zone.</param>
public sealed record MeasureQuery(MeasureKind Kind, DateOnly Today)
{
    /// <summary>The last day of the window, itself included, for what is due.</summary>
    public DateOnly Last { get; init; } = Today;

    /// <summary>The leading office; null for all, and for what nobody leads.</summary>
    public string? Office { get; init; }

    /// <summary>The problems asked about; empty for all.</summary>
    public ImmutableArray<int> Problems { get; init; } = [];

    /// <summary>The measure within its problem; null for all.</summary>
    public int? Measure { get; init; }

    /// <summary>Listed by deadline, then by number; anything else by number alone.</summary>
    public bool ByDeadline => Kind is MeasureKind.Overdue or MeasureKind.Due;

    /// <summary>Whether the measure is asked for.</summary>
    public bool Holds(Measure measure) => InScope(measure) && HoldsKind(measure);

    /// <summary>Whether the measure is of the office and the problems asked about, whatever its state.</summary>
    public bool InScope(Measure measure) =>
        (Office is null || measure.Office == Office)
        && (Problems.IsDefaultOrEmpty || Problems.Contains(measure.Number.Problem))
        && (Measure is null || Measure == measure.Number.Measure);

    private bool HoldsKind(Measure measure) => Kind switch
    {
        MeasureKind.Open => measure.IsOpen,
        MeasureKind.Overdue => measure.IsOverdue(Today),
        MeasureKind.Due => measure.IsDueBy(Today, Last),
        MeasureKind.Awaiting => measure.Standing is Standing.CloseOutRequested or Standing.Reviewed,
        MeasureKind.Closed => measure.Standing == Standing.Closed,
        MeasureKind.Blocked => measure.IsOpen && measure.Blocked,
        MeasureKind.LongTerm => measure.IsLongTerm,
        MeasureKind.LookBack => measure.Standing == Standing.Closed && measure.CloseOut?.LookBack <= Last,
        _ => true,
    };
}
