namespace RectifyBot.Ledger.Events;

/// <summary>What one event makes of one measure, its standing apart.</summary>
internal static class MeasureFold
{
    public static Measure Assign(Measure measure, Assignment assignment) => measure with
    {
        Office = assignment.Office,
        Assisting = assignment.Assisting,
        Official = assignment.Official,
        Leader = assignment.Leader,
        Deadline = assignment.Deadline,
        Disclosure = assignment.Disclosure,
    };

    public static Measure HandOver(Measure measure, HandedOver handed) => measure with
    {
        Official = measure.Official == handed.From ? handed.To : measure.Official,
        Leader = measure.Leader == handed.From ? handed.To : measure.Leader,
    };

    // The newest claim counts: 长期坚持 said once does not take a measure's deadline away for good.
    public static Measure Record(Measure measure, MeasureRecord record, Report report, LedgerEvent entry) => measure with
    {
        Progress = record.Progress ?? (record.LongTerm && measure.Progress == Progress.NotStarted ? Progress.InProgress : measure.Progress),
        LongTerm = record.LongTerm || (measure.LongTerm && record.Progress is null),
        Blocked = record.Blocked,
        Reported = measure.Reported.Then(record.Tally ?? TallyClaim.None),
        LastReport = entry.At,
        ReportedBy = entry.By.Id,
        Claim = new LastClaim(entry.Sequence, entry.By.Id, measure.Claims),
        Countersign = report is { NeedsCountersign: true, For: { } office } ? new Countersign(entry.Sequence, office, entry.By.Id) : Waiting(measure, entry.By),
        Standing = Moves.From(measure.Standing, Move.Report).Value,
        CloseOut = null,
    };

    /// <summary>The office agrees to what was said for it; taking a later report back does not ask it again.</summary>
    public static Measure Agree(Measure measure) => measure with
    {
        Countersign = null,
        Claim = measure.Claim is { } claim && claim.Before.Countersign is { } asked && asked == measure.Countersign
            ? claim with { Before = claim.Before with { Countersign = null } }
            : measure.Claim,
    };

    /// <summary>What stood before the last report stands again; an application that rested on it is withdrawn.</summary>
    public static Measure TakeBack(Measure measure) => measure.WithClaims((measure.Claim ?? throw new InvalidOperationException("There is no report to take back.")).Before) with
    {
        Claim = null,
        Standing = Moves.From(measure.Standing, Move.Report).Value,
        CloseOut = null,
    };

    // A report of the office itself, or of the rectification office, says what the countersign would say; one of an office that assists does not.
    private static Countersign? Waiting(Measure measure, Actor by) =>
        by.Role == Role.Official && by.Office != measure.Countersign?.Office ? measure.Countersign : null;

    public static Measure Settle(Measure measure, ExtensionSettled settled) => settled.Outcome == ExtensionOutcome.Granted && measure.Extension is { } extension
        ? measure with { Deadline = Later(measure, extension.To), OriginalDeadline = measure.OriginalDeadline ?? measure.Deadline, Extension = null }
        : measure with { Extension = null };

    // 立行立改 stays 立行立改, with a later last day.
    private static Deadline Later(Measure measure, DateOnly day) => measure.Deadline is { IsAtOnce: true } ? Deadline.AtOnceBy(day) : Deadline.On(day);
}
