using RectifyBot.Understanding.Notices.Told;

namespace RectifyBot.Understanding.Notices.Checks;

/// <summary>Plans without a day, and plans whose day was over at publication.</summary>
internal static class Plans
{
    public static IEnumerable<CheckQuestion> In(CheckedMeasure measure)
    {
        var open = measure.Clauses.Where(clause => clause.IsPlanned && clause.IsOpen).ToList();
        if (open.Count == 0)
        {
            yield break;
        }

        var planned = measure.Reading.Dates.Where(date => measure.ClauseAt(date.Span) is { IsPlanned: true }).ToList();
        if (planned.Count == 0)
        {
            yield return measure.CheckQuestion(CheckKind.PlanWithoutDay, open[0].Place);
        }

        foreach (var date in planned.Where(date => date.Why is DateWhy.Written && date.Period.To < measure.Time.Published))
        {
            yield return measure.CheckQuestion(CheckKind.PlanOverdue, measure.ClauseAt(date.Span)?.Place);
        }
    }
}
