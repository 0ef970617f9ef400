#pragma warning disable CS1591 // Rows mirror the types that they store; those carry the words.
namespace RectifyBot.Ledger.Storage;

/// <summary>An event as it lies in the database; rows are added, never changed.</summary>
public sealed class EventRow
{
    public required string Rectification { get; init; }

    public required int Sequence { get; init; }

    public required string Kind { get; init; }

    /// <summary>UTC, as the JSON has it: yyyy-MM-ddTHH:mm:ss.fffZ.</summary>
    public required string At { get; init; }

    /// <summary>Canonical JSON, RFC 8785.</summary>
    public required string Json { get; init; }

    /// <summary>SHA-256 over <see cref="Json"/>, lower-case hex.</summary>
    public required string Hash { get; init; }

    /// <summary>What people wrote, by the hashes that stand in <see cref="Json"/>; null where there is nothing, or nothing any more.</summary>
    public string? Texts { get; set; }
}

/// <summary>The state of a rectification, derived from its events in the same transaction.</summary>
public sealed class RectificationRow
{
    public required string Id { get; init; }

    public required string Organisation { get; init; }

    public string? Round { get; init; }

    public DateOnly? InspectedFrom { get; init; }

    public DateOnly? InspectedTo { get; init; }

    public DateOnly? Feedback { get; init; }

    public DateOnly? Published { get; init; }

    public string? Source { get; init; }

    /// <summary>Titles joined by line feeds; null where there are none.</summary>
    public string? Documents { get; init; }

    public required int Version { get; init; }

    /// <summary>The hash of the last event.</summary>
    public required string Head { get; init; }

    /// <summary>Delegations and merged measures, as JSON; null where there are none.</summary>
    public string? Work { get; init; }
}

/// <summary>Derived: a problem.</summary>
public sealed class ProblemRow
{
    public required string Rectification { get; init; }

    public required int Number { get; init; }

    public string? Aspect { get; init; }

    public string? Group { get; init; }

    public required string Title { get; init; }
}

/// <summary>Derived: a measure as it stands.</summary>
public sealed class MeasureRow
{
    public required string Rectification { get; init; }

    public required int Problem { get; init; }

    public required int Number { get; init; }

    public required string Text { get; init; }

    public string? Office { get; init; }

    /// <summary>Names joined by line feeds; null where nobody assists.</summary>
    public string? Assisting { get; init; }

    public string? Official { get; init; }

    public string? Leader { get; init; }

    /// <summary>As <see cref="Ledger.Deadline.TryParse"/> reads it.</summary>
    public string? Deadline { get; init; }

    /// <summary>The last day of the deadline, by which questions find what is late; null where it has none.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>When somebody looks back at what is closed.</summary>
    public DateOnly? LookBack { get; init; }

    public required Progress Progress { get; init; }

    public required Standing Standing { get; init; }

    public required bool LongTerm { get; init; }

    public required bool Blocked { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? LastReport { get; init; }

    public Disclosure Disclosure { get; init; }

    public bool Planned { get; init; }

    public int? RulesTold { get; init; }

    /// <summary>In 元.</summary>
    public decimal? RecoveredTold { get; init; }

    public int? HeldToAccountTold { get; init; }

    public int? RulesReported { get; init; }

    /// <summary>In 元.</summary>
    public decimal? RecoveredReported { get; init; }

    public int? HeldToAccountReported { get; init; }

    public bool ReportedIsTotal { get; init; }

    /// <summary>Signatures, evidence and what else only decisions ask, as JSON; null where there is nothing.</summary>
    public string? Work { get; init; }
}

/// <summary>Derived: what one event tells of one measure.</summary>
public sealed record RecordRow
{
    public required string Rectification { get; init; }

    /// <summary>The event that holds the whole of it.</summary>
    public required int Sequence { get; init; }

    public required int Problem { get; init; }

    public required int Measure { get; init; }

    /// <summary>The kind of the event.</summary>
    public required string Kind { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required string By { get; init; }

    /// <summary>The directory's name for the person.</summary>
    public string? Person { get; init; }

    public string? Office { get; init; }

    /// <summary>The messenger; null for a command.</summary>
    public string? Channel { get; init; }

    /// <summary>What the kind tells beside words: a move and a grade, days, a file's hash, the office that was spoken for.</summary>
    public string? Detail { get; init; }

    public Progress? Progress { get; init; }

    public required bool LongTerm { get; init; }

    public required bool Blocked { get; init; }

    /// <summary>In the person's own words; empty where there are none, or none any more.</summary>
    public required string Words { get; init; }

    /// <summary>The event by which it was taken back; null while it holds.</summary>
    public int? WithdrawnBy { get; init; }
}
