using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace RectifyBot.Ledger;

/// <summary>A confirmed report (进展): what was said, where, and one record for each measure it speaks of.</summary>
/// <param name="Id">The name of the proposal that was confirmed; a second confirmation of it records nothing.</param>
/// <param name="Said">The message as it was written.</param>
/// <param name="Channel">The messenger that carried it (webchat, msteams, …).</param>
/// <param name="MessageId">The messenger's own id of the message, or null.</param>
public sealed record Report(string Id, string Said, string Channel, string? MessageId, ImmutableArray<MeasureRecord> Records)
{
    /// <summary>The other office for which a delegate reported; null for the own one.</summary>
    public string? For { get; init; }

    /// <summary>That office must countersign before the measures can be closed.</summary>
    public bool? NeedsCountersign { get; init; }
}

/// <summary>What one report says of one measure (a record).</summary>
public sealed record MeasureRecord
{
    /// <summary>The measure spoken of.</summary>
    public required MeasureNumber Measure { get; init; }

    /// <summary>The progress claimed, or null where nothing is claimed.</summary>
    public Progress? Progress { get; init; }

    /// <summary>长期坚持 was said.</summary>
    public bool LongTerm { get; init; }

    /// <summary>Something holds it up.</summary>
    public bool Blocked { get; init; }

    /// <summary>When reported actions happened, sorted.</summary>
    public ImmutableArray<Period> Occurred { get; init; } = [];

    /// <summary>The day promised for the rest; it moves no deadline.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Titles of documents named, without 《》.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>Counts, amounts and rates of work done.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>Rules made, money recovered, people held to account; null where nothing is said of them.</summary>
    public TallyClaim? Tally { get; init; }

    /// <summary>Nothing is claimed and nothing told but, perhaps, what holds it up: a report all the same (本月无进展), which leaves the progress as it is.</summary>
    [JsonIgnore]
    public bool IsUnchanged =>
        Progress is null && !LongTerm && Due is null && Tally is null && Occurred.IsEmpty && Documents.IsEmpty && Quantities.IsEmpty;

    /// <summary>The words of the report that speak of this measure, or what the person wrote instead on the card.</summary>
    public required string Words { get; init; }
}
