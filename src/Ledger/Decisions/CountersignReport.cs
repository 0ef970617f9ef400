using System.Collections.Immutable;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>May this person countersign what a delegate reported for an office? Somebody of that office who is not the delegate, or the rectification office.</summary>
public static class CountersignReport
{
    /// <summary>The event to record, or the rule that says no.</summary>
    /// <param name="measures">The measures meant; empty for all of the office's that wait.</param>
    public static Outcome<EventBody?> Decide(Rectification ledger, Actor by, ImmutableArray<MeasureNumber> measures, bool agrees, string? reason)
    {
        if (by.Role is not (Role.Official or Role.Coordinator))
        {
            return new Refusal(RefusalCode.RoleMayNot, by.Role.ToString());
        }

        var waiting = ledger.Measures.Where(m => m.Countersign is not null && (measures.IsDefaultOrEmpty || measures.Contains(m.Number))).ToList();
        var own = waiting.FindAll(m => Mine(by, m.Countersign!));
        if (own.Count == 0)
        {
            return waiting.Count == 0 || measures.IsDefaultOrEmpty
                ? new Refusal(RefusalCode.NothingToCountersign)
                : waiting[0].Countersign!.Person == by.Id
                    ? new Refusal(RefusalCode.SamePerson, "reporter", waiting[0].Number.ToString())
                    : new Refusal(RefusalCode.NotYours, waiting[0].Countersign!.Office, waiting[0].Number.ToString());
        }

        // One report at a time: the oldest that waits.
        var sequence = own.Min(m => m.Countersign!.Sequence);
        var signed = own.Where(m => m.Countersign!.Sequence == sequence).ToList();
        return !agrees && signed.Find(m => m.Claim?.Sequence != sequence) is not null
            ? new Refusal(RefusalCode.ReportNotYours, About: $"{sequence}")
            : new ReportCountersigned(sequence, [.. signed.Select(m => m.Number)], agrees, reason);
    }

    private static bool Mine(Actor by, Countersign waiting) =>
        waiting.Person != by.Id && (by.Role == Role.Coordinator || by.Office == waiting.Office);
}
