namespace RectifyBot.Ledger;

/// <summary>Who did something to a measure, when, and by which event.</summary>
/// <param name="Person">The directory's name for the person.</param>
/// <param name="At">UTC.</param>
/// <param name="Sequence">The number of the event.</param>
public sealed record Signature(string Person, string Name, DateTimeOffset At, int Sequence);

/// <summary>One way through close-out (销号): who applied, who reviewed, who approved, and what they put their names to.</summary>
public sealed record CloseOut
{
    /// <summary>Who applied.</summary>
    public required Signature Applied { get; init; }

    /// <summary>Who found it in order, or null while that waits.</summary>
    public Signature? Reviewed { get; init; }

    /// <summary>Who approved, or null while that waits.</summary>
    public Signature? Approved { get; init; }

    /// <summary>The hash of the measure and its evidence (<see cref="Ledger.Snapshot"/>) as last signed.</summary>
    public required string Snapshot { get; init; }

    /// <summary>When somebody looks back (回头看), or null where nobody has to.</summary>
    public DateOnly? LookBack { get; init; }

    /// <summary>The event by which what was signed changed afterwards, so that the approval holds no longer; null while it holds.</summary>
    public int? VoidedBy { get; init; }
}

/// <summary>The last move of a measure's standing, so that who comes too late is told who was first.</summary>
public sealed record LastMove(Move Move, Signature By);

/// <summary>A later deadline that was asked for and waits for a decision.</summary>
/// <param name="To">The day asked for.</param>
public sealed record Extension(DateOnly To, Signature Asked);

/// <summary>A report that a delegate made for an office and that this office has not countersigned yet.</summary>
/// <param name="Sequence">The event of the report.</param>
/// <param name="Office">The office it was said for.</param>
/// <param name="Person">The delegate.</param>
public sealed record Countersign(int Sequence, string Office, string Person);

/// <summary>The last confirmed report of a measure, and what stood before it, so that its sender can take it back.</summary>
/// <param name="Person">Who reported.</param>
public sealed record LastClaim(int Sequence, string Person, ClaimedFacts Before);

/// <summary>What reports have said of a measure.</summary>
/// <param name="Countersign">The office's word that the claims wait for; null where they wait for none.</param>
public sealed record ClaimedFacts(
    Progress Progress, bool LongTerm, bool Blocked, TallyClaim Reported, DateTimeOffset? LastReport, string? ReportedBy, Countersign? Countersign = null);

/// <summary>Somebody may report for an office that is not the own one.</summary>
/// <param name="Person">The directory's name for the person.</param>
public sealed record Delegation(string Person, string Name, string Office);

/// <summary>A measure that was merged into another; its number is not given again.</summary>
public sealed record MergedMeasure(MeasureNumber Was, MeasureNumber Into);
