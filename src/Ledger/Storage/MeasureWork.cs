using System.Collections.Immutable;
using System.Text.Json;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Storage;

/// <summary>What only decisions ask of a measure, in one column: signatures, evidence, the report that can be taken back, a pending extension.</summary>
internal sealed record MeasureWork
{
    private static readonly MeasureWork None = Of(new Measure { Number = new MeasureNumber(1, 1), Text = string.Empty });

    public ImmutableArray<Evidence>? Evidence { get; init; }

    public string? ReportedBy { get; init; }

    public LastClaim? Claim { get; init; }

    public Countersign? Countersign { get; init; }

    public CloseOut? CloseOut { get; init; }

    public LastMove? Moved { get; init; }

    public Grade? Grade { get; init; }

    public int? Relapses { get; init; }

    public Extension? Extension { get; init; }

    public Deadline? OriginalDeadline { get; init; }

    public MeasureNumber? SplitFrom { get; init; }

    /// <summary>Null where there is nothing to keep.</summary>
    public static string? Write(Measure measure) => Of(measure) is var work && work == None ? null : JsonSerializer.Serialize(work, EventJson.Options);

    public static Measure Read(Measure measure, string? json)
    {
        if (json is null)
        {
            return measure;
        }

        var work = JsonSerializer.Deserialize<MeasureWork>(json, EventJson.Options)!;
        return measure with
        {
            Evidence = work.Evidence ?? [],
            ReportedBy = work.ReportedBy,
            Claim = work.Claim,
            Countersign = work.Countersign,
            CloseOut = work.CloseOut,
            Moved = work.Moved,
            Grade = work.Grade,
            Relapses = work.Relapses ?? 0,
            Extension = work.Extension,
            OriginalDeadline = work.OriginalDeadline,
            SplitFrom = work.SplitFrom,
        };
    }

    private static MeasureWork Of(Measure measure) => new()
    {
        Evidence = measure.Evidence.IsEmpty ? null : measure.Evidence,
        ReportedBy = measure.ReportedBy,
        Claim = measure.Claim,
        Countersign = measure.Countersign,
        CloseOut = measure.CloseOut,
        Moved = measure.Moved,
        Grade = measure.Grade,
        Relapses = measure.Relapses == 0 ? null : measure.Relapses,
        Extension = measure.Extension,
        OriginalDeadline = measure.OriginalDeadline,
        SplitFrom = measure.SplitFrom,
    };
}

/// <summary>What holds for a ledger as a whole, in one column.</summary>
internal sealed record LedgerWork(ImmutableArray<Delegation> Delegations, ImmutableArray<MergedMeasure> Merged)
{
    /// <summary>Null where there is nothing to keep.</summary>
    public static string? Write(Rectification ledger) => ledger.Delegations.IsEmpty && ledger.Merged.IsEmpty
        ? null
        : JsonSerializer.Serialize(new LedgerWork(ledger.Delegations, ledger.Merged), EventJson.Options);

    public static LedgerWork Read(string? json) => json is null ? new LedgerWork([], []) : JsonSerializer.Deserialize<LedgerWork>(json, EventJson.Options)!;
}
