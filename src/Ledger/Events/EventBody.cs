using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace RectifyBot.Ledger.Events;

/// <summary>What happened. Each case names all that the ledger must know to fold it in, and nothing that can be computed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NoticeImported), "notice_imported")]
[JsonDerivedType(typeof(MeasuresPlanned), "measures_planned")]
[JsonDerivedType(typeof(MeasuresAssigned), "measures_assigned")]
[JsonDerivedType(typeof(ProgressReported), "progress_reported")]
[JsonDerivedType(typeof(StandingMoved), "standing_moved")]
[JsonDerivedType(typeof(EvidenceAdded), "evidence_added")]
[JsonDerivedType(typeof(EvidenceWithdrawn), "evidence_withdrawn")]
[JsonDerivedType(typeof(ReportWithdrawn), "report_withdrawn")]
[JsonDerivedType(typeof(ReportCountersigned), "report_countersigned")]
[JsonDerivedType(typeof(ExtensionRequested), "extension_requested")]
[JsonDerivedType(typeof(ExtensionSettled), "extension_settled")]
[JsonDerivedType(typeof(RemarkMade), "remark_made")]
[JsonDerivedType(typeof(DelegateSet), "delegate_set")]
[JsonDerivedType(typeof(HandedOver), "handed_over")]
[JsonDerivedType(typeof(MeasureSplit), "measure_split")]
[JsonDerivedType(typeof(MeasuresMerged), "measures_merged")]
[JsonDerivedType(typeof(MeasuresDisclosed), "measures_disclosed")]
[JsonDerivedType(typeof(TextRemoved), "text_removed")]
public abstract record EventBody
{
    private protected EventBody()
    {
    }
}

/// <summary>A notice was imported, for the first time or revised.</summary>
/// <param name="Source">The SHA-256 of the text it was read from, in lower-case hex.</param>
public sealed record NoticeImported(NoticeHeading Heading, ImmutableArray<ProblemEntry> Problems, string Source) : EventBody
{
    /// <summary>Titles of documents named outside of the problems; null where there are none.</summary>
    public ImmutableArray<string>? Documents { get; init; }
}

/// <summary>A problem as the notice has it.</summary>
public sealed record ProblemEntry(int Number, string? Aspect, string? Group, string Title, ImmutableArray<MeasureEntry> Measures);

/// <summary>A measure as the notice has it.</summary>
/// <param name="Was">Under which number the ledger held it before this notice, so that its facts stay with it; null for a new one.</param>
/// <param name="Progress">What the notice itself tells, until a record replaces it.</param>
/// <param name="Tally">The figures that it tells; null where it tells none.</param>
/// <param name="Disclosure">How far a new measure may be told; null for as far as may be. One that the ledger held keeps its own.</param>
/// <param name="Planned">True for one that an office planned and the notice does not have.</param>
public sealed record MeasureEntry(
    int Number, string Text, Progress Progress, bool LongTerm, MeasureNumber? Was, TallyClaim? Tally = null, Disclosure? Disclosure = null, bool? Planned = null);

/// <summary>A problem was given measures, behind those that it has.</summary>
public sealed record MeasuresPlanned(int Problem, ImmutableArray<PlannedMeasure> Measures) : EventBody;

/// <summary>A measure that an office has set itself.</summary>
/// <param name="Office">Who leads it; null where that is still open.</param>
/// <param name="Disclosure">How far it may be told; null for as far as may be.</param>
public sealed record PlannedMeasure(string Text, string? Office, Disclosure? Disclosure = null);

/// <summary>Measures were given to offices.</summary>
public sealed record MeasuresAssigned(ImmutableArray<Assignment> Assignments) : EventBody;

/// <summary>A person confirmed a report.</summary>
public sealed record ProgressReported(Report Report) : EventBody;

/// <summary>The standing of a measure was moved.</summary>
public sealed record StandingMoved(MeasureNumber Measure, Move Move, string? Reason) : EventBody
{
    /// <summary>How well it was done, where the move grades it.</summary>
    public Grade? Grade { get; init; }

    /// <summary>What the move signs (<see cref="Ledger.Snapshot"/>); null for a move that signs nothing.</summary>
    public string? Snapshot { get; init; }

    /// <summary>When somebody looks back next; null where nobody has to.</summary>
    public DateOnly? LookBack { get; init; }

    /// <summary>The deadline with which the work begins again.</summary>
    public Deadline? Deadline { get; init; }
}
