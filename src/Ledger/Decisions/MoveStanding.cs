using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>A move that somebody wants to make.</summary>
/// <param name="Reason">Why; needed to return and to open again.</param>
public sealed record StandingChange(MeasureNumber Measure, Move Move, string? Reason = null)
{
    /// <summary>How well it was done.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The measure as the person saw it (<see cref="Snapshot"/>); null where nothing was shown.</summary>
    public string? Seen { get; init; }

    /// <summary>The standing as the person saw it; null where nothing was shown. Where somebody else has moved it since, they were first.</summary>
    public Standing? Found { get; init; }

    /// <summary>Until when, for work that begins again; null leaves it to the policy.</summary>
    public Deadline? Deadline { get; init; }
}

/// <summary>May this person move the standing of this measure?</summary>
public static class MoveStanding
{
    /// <summary>The event to record, or the rule that says no. Reports, evidence and extensions have decisions of their own.</summary>
    /// <param name="today">In the organisation's zone.</param>
    public static Outcome<EventBody?> Decide(Rectification ledger, Actor by, StandingChange change, RectificationPolicy policy, DateOnly today)
    {
        var move = Effective(change, policy);
        if (!IsOwn(move) || !Moves.Allows(by.Role, change.Move) || !Moves.Allows(by.Role, move))
        {
            return new Refusal(RefusalCode.RoleMayNot, by.Role.ToString(), change.Measure.ToString());
        }

        if (ledger.Find(change.Measure) is not { } measure)
        {
            return new Refusal(RefusalCode.MeasureNotFound, About: change.Measure.ToString());
        }

        var refusal = Moves.From(measure, move).Refusal ?? Moved(measure, change) ?? CloseOutRules.Check(ledger, by, measure, change with { Move = move }, policy);
        return refusal is not null ? refusal : Event(measure, change with { Move = move }, policy, today);
    }

    // A return is allowed from where a review leads to; but who saw an application and returns it has not seen the review.
    private static Refusal? Moved(Measure measure, StandingChange change) => change.Found is { } found && found != measure.Standing
        ? new Refusal(RefusalCode.MoveNotAllowed, measure.Standing.ToString(), measure.Number.ToString(), measure.Moved?.By.Name)
        : null;

    // A grade that the policy sends back turns an approval, or a look back, into a second rectification.
    private static Move Effective(StandingChange change, RectificationPolicy policy) =>
        change.Move is Move.Approve or Move.LookBack && change.Grade is { } grade && policy.Redo.Contains(grade) ? Move.Redo : change.Move;

    private static bool IsOwn(Move move) => move is not (Move.Report or Move.AddEvidence or Move.AskExtension or Move.DecideExtension or Move.Change);

    private static StandingMoved Event(Measure measure, StandingChange change, RectificationPolicy policy, DateOnly today)
    {
        var signs = change.Move is Move.RequestCloseOut or Move.Review or Move.Approve or Move.LookBack;
        var begins = change.Move is Move.Reopen or Move.Redo;
        return new StandingMoved(measure.Number, change.Move, string.IsNullOrWhiteSpace(change.Reason) ? null : change.Reason.Trim())
        {
            Grade = change.Grade,
            Snapshot = signs ? Snapshot.Of(measure) : null,
            LookBack = change.Move == Move.Approve && policy.LookBackMonths > 0 ? today.AddMonths(policy.LookBackMonths) : null,
            Deadline = begins ? Again(measure, change, policy, today) : null,
        };
    }

    // The clock starts again: the day named, else the policy's; what is kept up for good stays so, and a day still to come is kept.
    private static Deadline? Again(Measure measure, StandingChange change, RectificationPolicy policy, DateOnly today) =>
        policy.Dated(change.Deadline, today)
        ?? (measure.IsLongTerm || measure.Deadline is { Day: { } day } && day > today.AddDays(policy.RelapseDays) ? null : Deadline.On(today.AddDays(policy.RelapseDays)));
}
