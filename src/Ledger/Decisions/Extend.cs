using System.Globalization;
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
        if (measure.Extension is { } pending)
        {
            return new Refusal(RefusalCode.ExtensionPending, Day(pending.To), about);
        }

        var unfit = NotLater(measure, to) ?? (string.IsNullOrWhiteSpace(reason) ? new Refusal(RefusalCode.ReasonMissing, About: about) : null);
        return unfit is not null ? unfit : new ExtensionRequested(number, to, reason!.Trim());
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

        var (measure, asked) = (ledger.Find(number)!, ledger.Find(number)!.Extension!);
        var unfit = asked.Asked.Person == by.Id ? new Refusal(RefusalCode.SamePerson, "asker", number.ToString()) : granted ? NotLater(measure, asked.To) : null;
        return unfit is not null
            ? unfit
            : new ExtensionSettled(number, granted ? ExtensionOutcome.Granted : ExtensionOutcome.Refused, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
    }

    // Asked again when it is granted: the deadline may have moved since.
    private static Refusal? NotLater(Measure measure, DateOnly to) => measure switch
    {
        { IsLongTerm: true } or { Deadline: not { Day: not null } } => new Refusal(RefusalCode.NothingToExtend, About: measure.Number.ToString()),
        { Deadline.Day: { } day } when to <= day => new Refusal(RefusalCode.ExtensionNotLater, Day(day), measure.Number.ToString()),
        _ => null,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

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
