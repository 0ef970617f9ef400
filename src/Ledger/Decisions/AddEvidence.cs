using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>May this person tie a file to a measure, or take it off again?</summary>
public static class AddEvidence
{
    /// <summary>The event to record, or the rule that says no.</summary>
    public static Outcome<EventBody?> Decide(Rectification ledger, Actor by, MeasureNumber number, Evidence evidence)
    {
        if (Check(ledger, by, number) is { } refusal)
        {
            return refusal;
        }

        return ledger.Find(number)!.Evidence.Any(e => e.Sha256 == evidence.Sha256)
            ? new Refusal(RefusalCode.EvidenceHeld, About: number.ToString())
            : new EvidenceAdded(number, evidence with { By = null, Removed = false });
    }

    /// <summary>Why this person may not, or null where they may. The conversation asks this before it shows a card.</summary>
    public static Refusal? Check(Rectification ledger, Actor by, MeasureNumber number)
    {
        if (!Moves.Allows(by.Role, Move.AddEvidence))
        {
            return new Refusal(RefusalCode.RoleMayNot, by.Role.ToString(), number.ToString());
        }

        if (ledger.Find(number) is not { } measure)
        {
            return new Refusal(RefusalCode.MeasureNotFound, About: number.ToString());
        }

        var refusal = (by.Owns(measure) ? null : CloseOutRules.NotTheirs(ledger, by, measure)) ?? Moves.From(measure, Move.AddEvidence).Refusal;
        return refusal is null ? null : refusal with { About = number.ToString() };
    }

    /// <summary>Taking a file off: its sender's own, or any by the rectification office, until the measure is reviewed.</summary>
    public static Outcome<EventBody?> DecideWithdrawal(Rectification ledger, Actor by, MeasureNumber number, string sha256, string? reason)
    {
        if (Check(ledger, by, number) is { } refusal)
        {
            return refusal;
        }

        var measure = ledger.Find(number)!;
        if (measure.Evidence.FirstOrDefault(e => e.Sha256 == sha256) is not { } held || (by.Role == Role.Official && held.By?.Person != by.Id))
        {
            return new Refusal(RefusalCode.EvidenceNotFound, About: number.ToString());
        }

        return measure.Standing == Standing.Reviewed
            ? new Refusal(RefusalCode.MoveNotAllowed, measure.Standing.ToString(), number.ToString(), measure.Moved?.By.Name)
            : new EvidenceWithdrawn(number, sha256, reason);
    }
}
