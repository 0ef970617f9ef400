using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Notices.Checks;

/// <summary>A problem claimed to be completed over a measure that plans, has a rest, or goes on for good.</summary>
internal static class DoneOnPaper
{
    public static IEnumerable<CheckQuestion> In(CheckedMeasure measure)
    {
        if (measure.Problem.Status is not (ItemStatus.Completed or ItemStatus.BasicallyCompleted))
        {
            yield break;
        }

        var own = MeasureFacts.Of(measure.Text).Progress;
        var planned = measure.Clauses.Where(clause => clause.IsPlanned).Select(clause => (Span?)clause.Place).FirstOrDefault();
        var open = measure.Clauses.Where(clause => clause.IsOpen).Select(clause => (Span?)clause.Place).FirstOrDefault();
        var kept = measure.Clauses.Where(clause => clause.IsKeptUp).Select(clause => (Span?)clause.Place).FirstOrDefault();
        if (own == Progress.NotStarted && (planned ?? open) is { } plan)
        {
            yield return measure.CheckQuestion(CheckKind.PlanReportedDone, plan);
        }
        else if (open is not null)
        {
            yield return measure.CheckQuestion(CheckKind.RestReportedDone, open);
        }
        else if (kept is not null && own != Progress.Completed)
        {
            yield return measure.CheckQuestion(CheckKind.LongTermReportedDone, kept);
        }
    }
}
