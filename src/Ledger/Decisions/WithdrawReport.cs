using System.Collections.Immutable;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>May this person take a report back (撤回)? Only the own last one, until it is reviewed.</summary>
public static class WithdrawReport
{
    /// <summary>The event to record, or the rule that says no.</summary>
    /// <param name="sequence">The event of the report; null for the person's last one.</param>
    /// <param name="only">The measures for which it is taken back; empty for all of which it is still the last word.</param>
    public static Outcome<EventBody?> Decide(Rectification ledger, Actor by, int? sequence, string? reason, ImmutableArray<MeasureNumber> only = default)
    {
        var found = Find(ledger, by, sequence, only);
        return found.Refusal is { } refusal
            ? refusal
            : new ReportWithdrawn(found.Value.Sequence, [.. found.Value.Measures.Select(m => m.Number)], reason);
    }

    /// <summary>What would be taken back.</summary>
    public static Outcome<(int Sequence, ImmutableArray<Measure> Measures)> Find(Rectification ledger, Actor by, int? sequence, ImmutableArray<MeasureNumber> only = default)
    {
        if (!Moves.Allows(by.Role, Move.Report))
        {
            return new Refusal(RefusalCode.RoleMayNot, by.Role.ToString());
        }

        // Without a number only what is still the last word on its measure can be meant.
        var wanted = sequence ?? ledger.Measures.Where(m => m.Claim?.Person == by.Id && Meant(m, only)).Select(m => m.Claim!.Sequence).DefaultIfEmpty().Max();
        var measures = ledger.Measures.Where(m => m.Claim is { } claim && claim.Sequence == wanted && claim.Person == by.Id && Meant(m, only)).ToImmutableArray();
        if (measures.IsEmpty)
        {
            return sequence is { } named ? new Refusal(RefusalCode.ReportNotYours, About: $"{named}") : new Refusal(RefusalCode.NothingToWithdraw);
        }

        return measures.FirstOrDefault(m => m.Standing is Standing.Reviewed or Standing.Closed) is { } reviewed
            ? new Refusal(RefusalCode.MoveNotAllowed, reviewed.Standing.ToString(), reviewed.Number.ToString(), reviewed.Moved?.By.Name)
            : (wanted, measures);
    }

    private static bool Meant(Measure measure, ImmutableArray<MeasureNumber> only) => only.IsDefaultOrEmpty || only.Contains(measure.Number);
}
