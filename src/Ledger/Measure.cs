using System.Collections.Immutable;

namespace RectifyBot.Ledger;

/// <summary>One measure (措施): what was promised, who leads, until when, and how far it is. Facts are kept apart.</summary>
public sealed record Measure
{
    /// <summary>Where it stands in the notice.</summary>
    public required MeasureNumber Number { get; init; }

    /// <summary>Verbatim after its enumerator.</summary>
    public required string Text { get; init; }

    /// <summary>The leading office (牵头科室), or null while nobody was assigned.</summary>
    public string? Office { get; init; }

    /// <summary>Offices that assist (配合科室).</summary>
    public ImmutableArray<string> Assisting { get; init; } = [];

    /// <summary>The responsible official (责任人), where the assignment names one.</summary>
    public string? Official { get; init; }

    /// <summary>The supervising leader (分管领导), where the assignment names one.</summary>
    public string? Leader { get; init; }

    /// <summary>Until when, or null while nothing was set.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>What the office claims.</summary>
    public Progress Progress { get; init; }

    /// <summary>What the ledger has decided.</summary>
    public Standing Standing { get; init; }

    /// <summary>Kept up for good (长期坚持), beside whatever progress was claimed.</summary>
    public bool LongTerm { get; init; }

    /// <summary>Something holds it up, as its office last said.</summary>
    public bool Blocked { get; init; }

    /// <summary>When the last confirmed report came, or null before the first one.</summary>
    public DateTimeOffset? LastReport { get; init; }

    /// <summary>An office planned it; no notice has told of it yet.</summary>
    public bool Planned { get; init; }

    /// <summary>How far it may be told outside of the ledger.</summary>
    public Disclosure Disclosure { get; init; }

    /// <summary>The figures that the notice itself tells.</summary>
    public TallyClaim Told { get; init; } = TallyClaim.None;

    /// <summary>The figures that confirmed reports told, added up.</summary>
    public TallyClaim Reported { get; init; } = TallyClaim.None;

    /// <summary>What proves it, in the order in which it came.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>Who made the last confirmed report, or null before the first.</summary>
    public string? ReportedBy { get; init; }

    /// <summary>The last confirmed report, while it can be taken back.</summary>
    public LastClaim? Claim { get; init; }

    /// <summary>A delegate's report that waits for the office's own word.</summary>
    public Countersign? Countersign { get; init; }

    /// <summary>The close-out that is under way or done; after a relapse or a return there is none.</summary>
    public CloseOut? CloseOut { get; init; }

    /// <summary>The last move of the standing, or null before the first.</summary>
    public LastMove? Moved { get; init; }

    /// <summary>How well it was done, as last graded.</summary>
    public Grade? Grade { get; init; }

    /// <summary>How often it was opened again.</summary>
    public int Relapses { get; init; }

    /// <summary>A later deadline that was asked for.</summary>
    public Extension? Extension { get; init; }

    /// <summary>The deadline before it was first extended, or null where it never was.</summary>
    public Deadline? OriginalDeadline { get; init; }

    /// <summary>The measure that it was split from, or null.</summary>
    public MeasureNumber? SplitFrom { get; init; }

    /// <summary>The class by which the body's rules tell measures apart.</summary>
    public MeasureClass Class => IsLongTerm ? MeasureClass.LongTerm : Deadline is { IsAtOnce: true } ? MeasureClass.AtOnce : MeasureClass.Dated;

    /// <summary>The evidence that still proves something.</summary>
    public IEnumerable<Evidence> Proof => Evidence.Where(e => !e.Removed);

    /// <summary>What reports have said of it.</summary>
    public ClaimedFacts Claims => new(Progress, LongTerm, Blocked, Reported, LastReport, ReportedBy, Countersign);

    /// <summary>The same measure with what reports have said of it replaced.</summary>
    public Measure WithClaims(ClaimedFacts claims) => this with
    {
        Progress = claims.Progress,
        LongTerm = claims.LongTerm,
        Blocked = claims.Blocked,
        Reported = claims.Reported,
        LastReport = claims.LastReport,
        ReportedBy = claims.ReportedBy,
        Countersign = claims.Countersign,
    };

    /// <summary>Rules made, money recovered, people held to account: what the notice tells and what reports added, or a total that a report told.</summary>
    public Tally Tally => Told.Then(Reported).ToTally();

    /// <summary>Standing is not closed.</summary>
    public bool IsOpen => Standing != Standing.Closed;

    /// <summary>Long-term by flag or by deadline.</summary>
    public bool IsLongTerm => LongTerm || Deadline is { IsLongTerm: true };

    /// <summary>Open, and its deadline before <paramref name="today"/> (a day in the organisation's zone); long-term never is.</summary>
    public bool IsOverdue(DateOnly today) => IsOpen && !IsLongTerm && Deadline is { Day: { } day } && day < today;

    /// <summary>Open, not overdue, and due on or before <paramref name="last"/>.</summary>
    public bool IsDueBy(DateOnly today, DateOnly last) =>
        IsOpen && !IsLongTerm && Deadline is { Day: { } day } && day >= today && day <= last;
}
