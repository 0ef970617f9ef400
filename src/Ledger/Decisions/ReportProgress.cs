using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>May this person record this report?</summary>
public static class ReportProgress
{
    /// <summary>The event to record, or the first rule that says no.</summary>
    public static Outcome<EventBody?> Decide(Rectification ledger, Actor by, Report report)
    {
        if (!Moves.Allows(by.Role, Move.Report))
        {
            return new Refusal(RefusalCode.RoleMayNot, by.Role.ToString());
        }

        if (report.Records.IsDefaultOrEmpty)
        {
            return new Refusal(RefusalCode.NothingToRecord);
        }

        var refusal = report.Records.Select(r => Check(ledger, by, r.Measure)).FirstOrDefault(r => r is not null);
        return refusal is null ? new ProgressReported(report) : refusal;
    }

    /// <summary>Why this person may not report on that measure, or null where they may. The conversation asks this before it shows a card.</summary>
    public static Refusal? Check(Rectification ledger, Actor by, MeasureNumber number)
    {
        if (ledger.Find(number) is not { } measure)
        {
            return new Refusal(RefusalCode.MeasureNotFound, About: number.ToString());
        }

        var refusal = NotTheirs(by, measure) ?? Moves.From(measure.Standing, Move.Report).Refusal;
        return refusal is null ? null : refusal with { About = number.ToString() };
    }

    private static Refusal? NotTheirs(Actor by, Measure measure)
    {
        if (by.Role != Role.Official || by.Owns(measure))
        {
            return null;
        }

        return measure.Office is null ? new Refusal(RefusalCode.NotAssigned) : new Refusal(RefusalCode.NotYours, measure.Office);
    }
}
