using System.Collections.Immutable;

namespace RectifyBot.Ledger.Events;

/// <summary>A file was tied to a measure.</summary>
public sealed record EvidenceAdded(MeasureNumber Measure, Evidence Evidence) : EventBody;

/// <summary>A file was taken off a measure again.</summary>
public sealed record EvidenceWithdrawn(MeasureNumber Measure, string Sha256, string? Reason) : EventBody;

/// <summary>A sender took back what they had reported of these measures.</summary>
/// <param name="Sequence">The event of the report.</param>
public sealed record ReportWithdrawn(int Sequence, ImmutableArray<MeasureNumber> Measures, string? Reason) : EventBody;

/// <summary>The office that a delegate spoke for has agreed, or has not.</summary>
/// <param name="Sequence">The event of the report.</param>
/// <param name="Agrees">Where false, the report is taken back for these measures.</param>
public sealed record ReportCountersigned(int Sequence, ImmutableArray<MeasureNumber> Measures, bool Agrees, string? Reason) : EventBody;

/// <summary>A later deadline was asked for.</summary>
public sealed record ExtensionRequested(MeasureNumber Measure, DateOnly To, string? Reason) : EventBody;

/// <summary>What became of it.</summary>
public sealed record ExtensionSettled(MeasureNumber Measure, ExtensionOutcome Outcome, string? Reason) : EventBody;

/// <summary>How a later deadline that was asked for ended.</summary>
public enum ExtensionOutcome
{
    /// <summary>The new day holds.</summary>
    Granted,

    /// <summary>The old day stays.</summary>
    Refused,

    /// <summary>Who asked does not ask any more.</summary>
    Withdrawn,
}

/// <summary>A leader's remark (批示), or a note of the rectification office.</summary>
/// <param name="Leader">The leader who made it, where somebody else wrote it down; null for the writer's own.</param>
public sealed record RemarkMade(ImmutableArray<MeasureNumber> Measures, string Remark, string? Leader) : EventBody;

/// <summary>Somebody may report for an office, or may no longer.</summary>
/// <param name="Person">The directory's name for the person.</param>
public sealed record DelegateSet(string Person, string Name, string Office, bool Allowed) : EventBody;

/// <summary>Somebody left; what bore their name bears another's now.</summary>
/// <param name="Measures">Where it stood, as official or as leader.</param>
public sealed record HandedOver(string From, string To, ImmutableArray<MeasureNumber> Measures) : EventBody;

/// <summary>A measure became several: the first text stays under its number, the others come behind the problem's last.</summary>
public sealed record MeasureSplit(MeasureNumber Measure, ImmutableArray<string> Texts) : EventBody;

/// <summary>Several measures of a problem became one.</summary>
public sealed record MeasuresMerged(MeasureNumber Into, ImmutableArray<MeasureNumber> From, string Text) : EventBody;

/// <summary>How far measures may be told was set.</summary>
public sealed record MeasuresDisclosed(ImmutableArray<MeasureNumber> Measures, Disclosure Disclosure) : EventBody;

/// <summary>The texts of an earlier event were removed by order; their hashes stay in it.</summary>
/// <param name="Sequence">The event that held them.</param>
/// <param name="Grounds">Why, in words that hold nothing of what was removed.</param>
public sealed record TextRemoved(int Sequence, string Grounds) : EventBody;
