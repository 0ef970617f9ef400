using System.Collections.Immutable;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>May this person record this report?</summary>
public static class ReportProgress
{
    /// <summary>The event to record, or the first rule that says no. A report for another office says so in the event, and whether that office must countersign.</summary>
    public static Outcome<EventBody?> Decide(Rectification ledger, Actor by, Report report, RectificationPolicy? policy = null)
    {
        if (!Moves.Allows(by.Role, Move.Report))
        {
            return new Refusal(RefusalCode.RoleMayNot, by.Role.ToString());
        }

        if (report.Records.IsDefaultOrEmpty)
        {
            return new Refusal(RefusalCode.NothingToRecord);
        }

        var refusal = report.Records.Select(r => Check(ledger, by, r.Measure)).FirstOrDefault(r => r is not null) ?? Twice(report);
        if (refusal is not null)
        {
            return refusal;
        }

        var offices = report.Records.Select(r => SaidFor(by, ledger.Find(r.Measure)!)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return offices.Length > 1
            ? new Refusal(RefusalCode.NotYours, offices.First(o => o is not null), report.Records[0].Measure.ToString())
            : new ProgressReported(Countersigned(report, offices[0], policy ?? RectificationPolicy.Default));
    }

    /// <summary>Why this person may not report on that measure, or null where they may. The conversation asks this before it shows a card.</summary>
    public static Refusal? Check(Rectification ledger, Actor by, MeasureNumber number)
    {
        if (ledger.Find(number) is not { } measure)
        {
            return new Refusal(RefusalCode.MeasureNotFound, About: number.ToString());
        }

        var refusal = (by.Owns(measure) ? null : CloseOutRules.NotTheirs(ledger, by, measure)) ?? Moves.From(measure, Move.Report).Refusal;
        return refusal is null ? null : refusal with { About = number.ToString() };
    }

    /// <summary>The office that a delegate speaks for with a report on this measure; null where it is the own one, or the rectification office's word.</summary>
    public static string? SaidFor(Actor by, Measure measure) => by.Role == Role.Official && !by.Owns(measure) ? measure.Office : null;

    private static Refusal? Twice(Report report) => report.Records.GroupBy(r => r.Measure).FirstOrDefault(g => g.Count() > 1) is { } twice
        ? new Refusal(RefusalCode.CorrectionInvalid, "measure", twice.Key.ToString())
        : null;

    private static Report Countersigned(Report report, string? office, RectificationPolicy policy) => office is null
        ? report with { For = null, NeedsCountersign = null }
        : report with { For = office, NeedsCountersign = policy.CountersignDelegates ? true : null };
}
