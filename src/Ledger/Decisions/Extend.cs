using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>May this person ask for a later deadline (延期), take that back, or decide on it?</summary>
public static class Extend
{
    /// <summary>Asking: the office that leads, with a day later than the deadline that stands and a reason.</summary>
    public static Outcome<EventBody?> Ask(Rectification ledger, Actor by, MeasureNumber number, DateOnly to, string? reason)
    {
        if (Allowed(ledger, by, number, Move.AskExtension) is { } refusal)
        {
            return refusal;
        }

        var (measure, about) = (ledger.Find(number)!, number.ToString());
        return measure switch
        {
            { Extension: { } pending } => new Refusal(RefusalCode.ExtensionPending, $"{pending.To:yyyy-MM-dd}", about),
            { IsLongTerm: true } or { Deadline: not { Day: not null } } => new Refusal(RefusalCode.NothingToExtend, About: about),
            { Deadline.Day: { } day } when to <= day => new Refusal(RefusalCode.ExtensionNotLater, $"{day:yyyy-MM-dd}", about),
            _ when string.IsNullOrWhiteSpace(reason) => new Refusal(RefusalCode.ReasonMissing, About: about),
            _ => new ExtensionRequested(number, to, reason.Trim()),
        };
    }

    /// <summary>Taking the request back.</summary>
    public static Outcome<EventBody?> Withdraw(Rectification ledger, Actor by, MeasureNumber number) =>
        Pending(ledger, by, number, Move.AskExtension) is { } refusal ? refusal : new ExtensionSettled(number, ExtensionOutcome.Withdrawn, null);

    /// <summary>Granting or refusing it: whom the policy names, but never who asked.</summary>
    public static Outcome<EventBody?> Decide(Rectification ledger, Actor by, MeasureNumber number, bool granted, string? reason, RectificationPolicy policy)
    {
        if (!policy.ExtensionDeciders.Contains(by.Role))
        {
            return new Refusal(RefusalCode.RoleMayNot, by.Role.ToString(), number.ToString());
        }

        if (Pending(ledger, by, number, Move.DecideExtension) is { } refusal)
        {
            return refusal;
        }

        return ledger.Find(number)!.Extension!.Asked.Person == by.Id
            ? new Refusal(RefusalCode.SamePerson, "asker", number.ToString())
            : new ExtensionSettled(number, granted ? ExtensionOutcome.Granted : ExtensionOutcome.Refused, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
    }

    private static Refusal? Pending(Rectification ledger, Actor by, MeasureNumber number, Move move) =>
        Allowed(ledger, by, number, move) ?? (ledger.Find(number)!.Extension is null ? new Refusal(RefusalCode.NothingToDecide, About: number.ToString()) : null);

    private static Refusal? Allowed(Rectification ledger, Actor by, MeasureNumber number, Move move)
    {
        if (!Moves.Allows(by.Role, move))
        {
            return new Refusal(RefusalCode.RoleMayNot, by.Role.ToString(), number.ToString());
        }

        if (ledger.Find(number) is not { } measure)
        {
            return new Refusal(RefusalCode.MeasureNotFound, About: number.ToString());
        }

        var refusal = CloseOutRules.NotTheirs(ledger, by, measure) ?? Moves.From(measure, move).Refusal;
        return refusal is null ? null : refusal with { About = number.ToString() };
    }
}
