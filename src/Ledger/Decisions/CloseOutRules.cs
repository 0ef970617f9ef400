using System.Globalization;

namespace RectifyBot.Ledger.Decisions;

/// <summary>What must hold beyond the table of moves: whose measure it is, what proves it, and that three different people sign.</summary>
internal static class CloseOutRules
{
    public static Refusal? Check(Rectification ledger, Actor by, Measure measure, StandingChange change, RectificationPolicy policy)
    {
        var refusal = change.Move switch
        {
            Move.RequestCloseOut => NotTheirs(ledger, by, measure) ?? NotReady(measure, policy),
            Move.Withdraw => NotTheirs(ledger, by, measure),
            Move.Review => SignedBefore(by, measure, reviewer: false) ?? Unproven(measure, policy),
            Move.Approve => SignedBefore(by, measure, reviewer: true) ?? Stale(measure) ?? Unproven(measure, policy),
            Move.Return or Move.Reopen => Unreasoned(change),
            _ => null,
        };
        refusal ??= change.Seen is { } seen && seen != Snapshot.Of(measure) ? new Refusal(RefusalCode.ChangedSinceShown) : null;
        return refusal is null ? null : refusal with { About = measure.Number.ToString() };
    }

    /// <summary>Who answers for the measure: the leading office, its delegates, and the rectification office.</summary>
    public static Refusal? NotTheirs(Rectification ledger, Actor by, Measure measure)
    {
        if (by.Role != Role.Official || by.Leads(measure) || ledger.MaySpeakFor(by, measure.Office))
        {
            return null;
        }

        return measure.Office is null ? new Refusal(RefusalCode.NotAssigned) : new Refusal(RefusalCode.NotYours, measure.Office);
    }

    private static Refusal? NotReady(Measure measure, RectificationPolicy policy)
    {
        if (measure.Countersign is { } waiting)
        {
            return new Refusal(RefusalCode.CountersignPending, waiting.Office);
        }

        if (measure.Progress != Progress.Completed && !measure.IsLongTerm)
        {
            return new Refusal(RefusalCode.NotCompleted, measure.Progress.ToString());
        }

        return Unproven(measure, policy);
    }

    // Asked at each signature: what proved it at the application may have been taken off, or removed by order.
    private static Refusal? Unproven(Measure measure, RectificationPolicy policy)
    {
        var needed = policy.EvidenceFor(measure);
        return measure.Proof.Count() < needed ? new Refusal(RefusalCode.EvidenceMissing, needed.ToString(CultureInfo.InvariantCulture)) : null;
    }

    // Owner, reviewer and approver are three different persons. Who made the last report, or sent evidence, counts as owner too.
    private static Refusal? SignedBefore(Actor by, Measure measure, bool reviewer)
    {
        var state = measure.CloseOut?.Applied.Person == by.Id ? "applicant"
            : measure.ReportedBy == by.Id || measure.Proof.Any(e => e.By?.Person == by.Id) ? "reporter"
            : reviewer && measure.CloseOut?.Reviewed?.Person == by.Id ? "reviewer"
            : null;
        return state is null ? null : new Refusal(RefusalCode.SamePerson, state);
    }

    private static Refusal? Stale(Measure measure) =>
        measure.CloseOut?.Snapshot == Snapshot.Of(measure) ? null : new Refusal(RefusalCode.ChangedSinceShown);

    private static Refusal? Unreasoned(StandingChange change) =>
        string.IsNullOrWhiteSpace(change.Reason) ? new Refusal(RefusalCode.ReasonMissing) : null;
}
