using System.Collections.Immutable;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Storage;

/// <summary>The ledger's types to rows and back, in one place.</summary>
internal static class Mapping
{
    public static EventRow ToRow(this SealedEvent sealedEvent) => new()
    {
        Rectification = sealedEvent.Event.Rectification,
        Sequence = sealedEvent.Event.Sequence,
        Kind = Kind(sealedEvent.Event.Body),
        At = Instants.Write(sealedEvent.Event.At),
        Json = sealedEvent.Json,
        Hash = sealedEvent.Hash,
        Texts = sealedEvent.Texts,
    };

    public static string Kind(EventBody body) => body switch
    {
        NoticeImported => "notice_imported",
        MeasuresPlanned => "measures_planned",
        MeasuresAssigned => "measures_assigned",
        ProgressReported => "progress_reported",
        StandingMoved => "standing_moved",
        EvidenceAdded => "evidence_added",
        EvidenceWithdrawn => "evidence_withdrawn",
        ReportWithdrawn => "report_withdrawn",
        ReportCountersigned => "report_countersigned",
        ExtensionRequested => "extension_requested",
        ExtensionSettled => "extension_settled",
        RemarkMade => "remark_made",
        DelegateSet => "delegate_set",
        HandedOver => "handed_over",
        MeasureSplit => "measure_split",
        MeasuresMerged => "measures_merged",
        MeasuresDisclosed => "measures_disclosed",
        TextRemoved => "text_removed",
        _ => throw new ArgumentOutOfRangeException(nameof(body)),
    };

    public static RectificationRow ToRow(this Rectification ledger, string head) => new()
    {
        Id = ledger.Id,
        Organisation = ledger.Heading.Organisation,
        Round = ledger.Heading.Round,
        InspectedFrom = ledger.Heading.Inspected?.From,
        InspectedTo = ledger.Heading.Inspected?.To,
        Feedback = ledger.Heading.Feedback,
        Published = ledger.Heading.Published,
        Source = ledger.Source,
        Documents = ledger.Documents.IsDefaultOrEmpty ? null : string.Join('\n', ledger.Documents),
        Version = ledger.Version,
        Head = head,
        Work = LedgerWork.Write(ledger),
    };

    public static ProblemRow ToRow(this Problem problem, string rectification) => new()
    {
        Rectification = rectification,
        Number = problem.Number,
        Aspect = problem.Aspect,
        Group = problem.Group,
        Title = problem.Title,
    };

    public static MeasureRow ToRow(this Measure measure, string rectification) => new()
    {
        Rectification = rectification,
        Problem = measure.Number.Problem,
        Number = measure.Number.Measure,
        Text = measure.Text,
        Office = measure.Office,
        Assisting = measure.Assisting.IsDefaultOrEmpty ? null : string.Join('\n', measure.Assisting),
        Official = measure.Official,
        Leader = measure.Leader,
        Deadline = measure.Deadline?.ToString(),
        Due = measure.Deadline?.Day,
        LookBack = measure.CloseOut?.LookBack,
        Progress = measure.Progress,
        Standing = measure.Standing,
        LongTerm = measure.LongTerm,
        Blocked = measure.Blocked,
        LastReport = measure.LastReport?.UtcDateTime,
        Disclosure = measure.Disclosure,
        Planned = measure.Planned,
        ReportedIsTotal = measure.Reported.IsTotal,
        RulesTold = measure.Told.Rules,
        RecoveredTold = Money.Plain(measure.Told.Recovered),
        HeldToAccountTold = measure.Told.HeldToAccount,
        RulesReported = measure.Reported.Rules,
        RecoveredReported = Money.Plain(measure.Reported.Recovered),
        HeldToAccountReported = measure.Reported.HeldToAccount,
        Work = MeasureWork.Write(measure),
    };

    public static Rectification ToLedger(RectificationRow row, IEnumerable<ProblemRow> problems, IEnumerable<MeasureRow> measures) => new()
    {
        Id = row.Id,
        Version = row.Version,
        Source = row.Source,
        Documents = row.Documents is null ? [] : [.. row.Documents.Split('\n')],
        Heading = new NoticeHeading(row.Organisation, row.Round, Inspected(row), row.Feedback, row.Published),
        Problems = [.. problems.Select(ToProblem)],
        Measures = [.. measures.Select(ToMeasure)],
        Delegations = LedgerWork.Read(row.Work).Delegations,
        Merged = LedgerWork.Read(row.Work).Merged,
    };

    public static Problem ToProblem(ProblemRow row) => new(row.Number, row.Aspect, row.Group, row.Title);

    private static Period? Inspected(RectificationRow row) =>
        row is { InspectedFrom: { } from, InspectedTo: { } to } ? new Period(from, to) : null;

    public static Measure ToMeasure(MeasureRow row) => MeasureWork.Read(Plain(row), row.Work);

    private static Measure Plain(MeasureRow row) => new()
    {
        Number = new MeasureNumber(row.Problem, row.Number),
        Text = row.Text,
        Office = row.Office,
        Assisting = row.Assisting is null ? [] : [.. row.Assisting.Split('\n')],
        Official = row.Official,
        Leader = row.Leader,
        Deadline = Deadline.TryParse(row.Deadline, out var deadline) ? deadline : null,
        Progress = row.Progress,
        Standing = row.Standing,
        LongTerm = row.LongTerm,
        Blocked = row.Blocked,
        Disclosure = row.Disclosure,
        Planned = row.Planned,
        Told = new TallyClaim(row.RulesTold, row.RecoveredTold, row.HeldToAccountTold),
        Reported = new TallyClaim(row.RulesReported, row.RecoveredReported, row.HeldToAccountReported, row.ReportedIsTotal),
        LastReport = row.LastReport is { } at ? new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)) : null,
    };
}
