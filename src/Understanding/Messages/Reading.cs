using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Understanding.Messages;

/// <summary>What was understood of one message; every field carries the words it came from.</summary>
public sealed record Reading
{
    /// <summary>What the sender wants.</summary>
    public required Intent Intent { get; init; }

    /// <summary>One for each measure or whole problem spoken of, in order of appearance; empty for other intents than report, close-out, extend and decide.</summary>
    public ImmutableArray<RecordReading> Records { get; init; } = [];

    /// <summary>For <see cref="Intent.Query"/> only.</summary>
    public QueryReading? Query { get; init; }

    /// <summary>What the system is told to do, for <see cref="Intent.Other"/>; null where it is told nothing, or asked for a paper.</summary>
    public Order? Order { get; init; }

    /// <summary>本月无进展, with no item named: a record without change for each open measure of the sender's office; then there are no <see cref="Records"/>.</summary>
    public bool NoChange { get; init; }

    /// <summary>Where <see cref="NoChange"/>: the words that say that something holds all of it up, or null.</summary>
    public Span? HeldUp { get; init; }

    /// <summary>For <see cref="Intent.Decide"/> only.</summary>
    public DecisionReading? Deciding { get; init; }

    /// <summary>For <see cref="Intent.Correct"/> only.</summary>
    public CorrectionReading? Correcting { get; init; }

    /// <summary>The office that the sender says to speak for (替人事科报：…), or null; the rest reads as if that were not there.</summary>
    public OrderedOffice? OnBehalfOf { get; init; }

    /// <summary>What must be asked before this can be used, or null where nothing is in doubt.</summary>
    public Doubt? Doubt { get; init; }

    /// <summary>What a model said and the message does not hold; nothing of it stands in the other fields. Empty where no model was asked.</summary>
    public ImmutableArray<Struck> Struck { get; init; } = [];

    /// <summary>True where the message is better answered in Chinese (also of mixed text with Chinese sentences).</summary>
    public required bool InChinese { get; init; }
}

/// <summary>What a sender wants; the words of the labelling guide.</summary>
public enum Intent
{
    /// <summary>Nothing of the others.</summary>
    Other,

    /// <summary>Tells progress.</summary>
    Report,

    /// <summary>Asks what the ledger holds.</summary>
    Query,

    /// <summary>Asks what a regulation, a cited document or the notice says.</summary>
    Question,

    /// <summary>Applies for close-out (销号).</summary>
    CloseOut,

    /// <summary>Approves or returns an application.</summary>
    Decide,

    /// <summary>Asks for a later deadline.</summary>
    Extend,

    /// <summary>Withdraws or corrects what was said before.</summary>
    Correct,

    /// <summary>Asks for reminders later, less often or not at all.</summary>
    Snooze,

    /// <summary>Greets, thanks, asks what the bot can do.</summary>
    Help,
}

/// <summary>What a sender claims of a measure; the one field that the guide calls status.</summary>
public enum Claim
{
    /// <summary>Not begun, or only planned.</summary>
    NotStarted,

    /// <summary>Something done, not all; 基本完成 too.</summary>
    InProgress,

    /// <summary>Said to be done.</summary>
    Completed,

    /// <summary>Kept up for good; wins over in progress, loses to completed.</summary>
    LongTerm,
}

/// <summary>Approve or return.</summary>
public enum Decision
{
    /// <summary>同意销号.</summary>
    Approve,

    /// <summary>退回.</summary>
    Return,
}

/// <summary>A value and the words it was read from.</summary>
public readonly record struct Read<T>(T Value, Span Span);

/// <summary>What was read of one measure, or of a problem as a whole where <see cref="Measure"/> is null.</summary>
public sealed record RecordReading
{
    /// <summary>The problem's number, as written even where the ledger has none of it.</summary>
    public required int Problem { get; init; }

    /// <summary>The measure's number within the problem, or null for the whole problem.</summary>
    public int? Measure { get; init; }

    /// <summary>The words that named it.</summary>
    public required Span Named { get; init; }

    /// <summary>The clauses that speak of it, in order.</summary>
    public ImmutableArray<Span> Clauses { get; init; } = [];

    /// <summary>What is claimed, or null where nothing is.</summary>
    public Read<Claim>? Claim { get; init; }

    /// <summary>Nothing changed was said (无进展), and nothing else is told.</summary>
    public bool NoChange { get; init; }

    /// <summary>基本完成 was said: <see cref="Claim"/> is in progress, and the ledger keeps the finer word.</summary>
    public bool Basically { get; init; }

    /// <summary>When reported actions happened, sorted.</summary>
    public ImmutableArray<Read<Period>> Occurred { get; init; } = [];

    /// <summary>The one future day promised or asked for.</summary>
    public Read<DateOnly>? Due { get; init; }

    /// <summary>Titles without their outer 《》, in order of appearance.</summary>
    public ImmutableArray<Read<string>> Documents { get; init; } = [];

    /// <summary>Counts, amounts and rates of work done, in order.</summary>
    public ImmutableArray<Read<Quantity>> Quantities { get; init; } = [];

    /// <summary>The words that say that something holds it up, or null.</summary>
    public Span? Blocked { get; init; }

    /// <summary>For <see cref="Intent.Decide"/>.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Of a decision: what was applied for.</summary>
    public DecidedThing Thing { get; init; }

    /// <summary>Of a decision: how well it was put right, where that is said of this one.</summary>
    public Read<Grade>? Grade { get; init; }

    /// <summary>The words that tell why it is returned, or why a later day is asked for; null where none do.</summary>
    public Span? Reason { get; init; }
}

/// <summary>What of the ledger is asked for.</summary>
public enum QueryKind
{
    /// <summary>Not closed.</summary>
    Open,

    /// <summary>Past its deadline.</summary>
    Overdue,

    /// <summary>Due within the window.</summary>
    DueSoon,

    /// <summary>Close-out waits for a decision.</summary>
    Awaiting,

    /// <summary>Closed.</summary>
    Closed,

    /// <summary>Held up.</summary>
    Blocked,

    /// <summary>Kept up for good.</summary>
    LongTerm,

    /// <summary>The state of given problems.</summary>
    Item,

    /// <summary>Overall progress, rates, rankings.</summary>
    Summary,

    /// <summary>Who reported what, when.</summary>
    History,

    /// <summary>Closed, and to be looked at again (哪些该回头看了).</summary>
    LookBack,
}

/// <summary>Whose items are asked for.</summary>
public enum QueryScope
{
    /// <summary>Everybody's.</summary>
    All,

    /// <summary>The sender's, or those of the sender's office.</summary>
    Mine,

    /// <summary>Those of a named office.</summary>
    Office,
}

/// <summary>A question to the ledger, as read.</summary>
/// <param name="Office">The office's name as the ledger has it, where <paramref name="Scope"/> is <see cref="QueryScope.Office"/>.</param>
/// <param name="Problems">The problem numbers asked about, sorted.</param>
/// <param name="Measure">The measure within the one problem asked about, or null.</param>
/// <param name="Until">The last day of the window, for due soon; null where none was named.</param>
public sealed record QueryReading(
    QueryKind Kind, QueryScope Scope, string? Office, ImmutableArray<int> Problems, int? Measure, DateOnly? Until);

/// <summary>Why a reading cannot be used as it is, and between what the sender should choose.</summary>
/// <param name="Candidates">The measures that could be meant, the likeliest first; at most five.</param>
public sealed record Doubt(DoubtKind Kind, ImmutableArray<MeasureNumber> Candidates);

/// <summary>What is in doubt.</summary>
public enum DoubtKind
{
    /// <summary>Several measures could be meant.</summary>
    WhichMeasure,

    /// <summary>A report that names no measure that we could find; the records hold a guess among the sender's own, or none.</summary>
    NoMeasure,
}
