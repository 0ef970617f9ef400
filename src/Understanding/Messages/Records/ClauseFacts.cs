using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Messages.Records;

/// <summary>What one clause tells of the measure that it speaks of.</summary>
internal sealed class ClauseFacts
{
    /// <summary>Loose is a month or longer that only says which thing is meant: 本月的调度会, beside its day.</summary>
    public List<(Read<Period> When, bool IsLoose)> Occurred { get; } = [];

    public List<(Read<DateOnly> Day, bool IsFirm)> Due { get; } = [];

    public List<Read<Quantity>> Quantities { get; } = [];

    public List<(Signal Signal, Span Span)> Signals { get; } = [];

    public bool Has(Signal signal) => Signals.Exists(s => s.Signal == signal);

    public void Add(Signal signal, Span span) => Signals.Add((signal, span));
}

/// <summary>What a word or a fact says of how far a measure is.</summary>
internal enum Signal
{
    /// <summary>Said to be done, all of it.</summary>
    Done,

    /// <summary>Said to be done nearly.</summary>
    Basically,

    /// <summary>A part is said to be done.</summary>
    Partly,

    /// <summary>Said not to be done.</summary>
    NotDone,

    /// <summary>Under way.</summary>
    Ongoing,

    /// <summary>Kept in view after it was done.</summary>
    FollowUp,

    /// <summary>Said not to have begun.</summary>
    NotBegun,

    /// <summary>Kept up for good.</summary>
    LongTerm,

    /// <summary>Something holds it up.</summary>
    Blocked,

    /// <summary>A single action was told: dated, counted, or with 了 and 已.</summary>
    Action,

    /// <summary>A single action is told not to have happened.</summary>
    NoAction,

    /// <summary>Told not to have happened yet, so that something is still to come.</summary>
    NotYet,

    /// <summary>All of what the clause names (承诺书全部签完): the whole only where the measure's account begins with it.</summary>
    AllOf,

    /// <summary>A verb that tells its end (发放完了): the whole only where close-out is applied for.</summary>
    Ended,

    /// <summary>Some of it is left.</summary>
    Rest,

    /// <summary>Done, in words that speak of the whole item.</summary>
    Settled,

    /// <summary>Only planned.</summary>
    Plan,
}
