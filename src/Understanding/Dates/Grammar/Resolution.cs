using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>Chooses among the recurrences of what was said: by the verb, else the nearest.</summary>
internal static class Resolution
{
    public static (Period Period, Why Why)? Of(Form form, DateOnly today, Tense tense, WorkingDays addWorkingDays)
    {
        if (today.Year is < 10 or > 9000)
        {
            return null;
        }

        if (form.Cycle is Cycle.Counted or Cycle.Written)
        {
            var why = form.Cycle == Cycle.Written ? Why.Written : Why.Counted;
            return form.Build(new Reckoning(today, today, addWorkingDays)) is { } only ? (only, why) : null;
        }

        // Four cycles either way, so that a 29 February finds its year.
        var begin = Cycles.Begin(form.Cycle, today);
        var all = Enumerable.Range(-4, 9)
            .Select(n => form.Build(new Reckoning(Cycles.Add(form.Cycle, begin, n), today, addWorkingDays)))
            .OfType<Period>()
            .ToList();
        return all.Count == 0 ? null : Choose(all, today, tense);
    }

    private static (Period Period, Why Why) Choose(List<Period> all, DateOnly today, Tense tense)
    {
        var past = all.FindLastIndex(p => p.From <= today);
        var future = all.FindIndex(p => p.To >= today);
        return tense switch
        {
            Tense.Past when past >= 0 => (all[past], Why.PastVerb),
            Tense.Future when future >= 0 => (all[future], Why.FutureVerb),
            _ => (all.MinBy(p => Distance(p, today)), Why.Nearest),
        };
    }

    private static int Distance(Period period, DateOnly today) =>
        today < period.From ? period.From.DayNumber - today.DayNumber
        : today > period.To ? today.DayNumber - period.To.DayNumber
        : 0;
}
