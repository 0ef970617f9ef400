using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices.Facts;

namespace RectifyBot.Understanding.Notices;

/// <summary>What an imported measure counts as. A plan is never a result, and what was done is complete only where the text says so.</summary>
public static class MeasureFacts
{
    /// <summary>What the measure's own words claim.</summary>
    public static (Progress Progress, bool LongTerm) Of(string measureText)
    {
        var clauses = MeasureClauses.Of(measureText);
        return (ProgressOf(clauses), clauses.Exists(clause => clause.IsKeptUp));
    }

    /// <summary>What they claim under the problem's status line, which speaks for what the measure leaves open; a mere plan stays a plan.</summary>
    public static (Progress Progress, bool LongTerm) Of(string measureText, ItemStatus? status)
    {
        var (progress, longTerm) = Of(measureText);
        return (Under(status, progress), longTerm || status == ItemStatus.LongTerm);
    }

    private static Progress Under(ItemStatus? status, Progress own) => (status, own) switch
    {
        (_, Progress.NotStarted) => Progress.NotStarted,
        (ItemStatus.NotStarted, _) => Progress.NotStarted,
        (ItemStatus.Completed, _) => Progress.Completed,
        (ItemStatus.BasicallyCompleted, Progress.InProgress) => Progress.BasicallyCompleted,
        _ => own,
    };

    private static Progress ProgressOf(List<MeasureClause> clauses)
    {
        if (!clauses.Exists(clause => clause.IsDone))
        {
            return Progress.NotStarted;
        }

        var open = clauses.Exists(clause => clause.IsOpen);
        if (!open && clauses.Exists(clause => clause.ClaimsCompletion))
        {
            return Progress.Completed;
        }

        return !open && clauses.Exists(clause => clause.ClaimsBasicCompletion) ? Progress.BasicallyCompleted : Progress.InProgress;
    }
}
