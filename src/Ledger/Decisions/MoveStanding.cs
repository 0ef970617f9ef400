using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>May this person move the standing of this measure?</summary>
public static class MoveStanding
{
    /// <summary>The event to record, or the rule that says no. Reports go through <see cref="ReportProgress"/>.</summary>
    public static Outcome<EventBody?> Decide(Rectification ledger, Actor by, MeasureNumber number, Move move, string? reason)
    {
        if (!Moves.Allows(by.Role, move) || move == Move.Report)
        {
            return new Refusal(RefusalCode.RoleMayNot, by.Role.ToString(), number.ToString());
        }

        if (ledger.Find(number) is not { } measure)
        {
            return new Refusal(RefusalCode.MeasureNotFound, About: number.ToString());
        }

        if (by.Role == Role.Official && !by.Owns(measure))
        {
            return new Refusal(RefusalCode.NotYours, measure.Office, number.ToString());
        }

        return Moves.From(measure.Standing, move).Refusal is { } refusal
            ? refusal with { About = number.ToString() }
            : new StandingMoved(number, move, reason);
    }
}
