using RectifyBot.Ledger;
using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Dates.Grammar;

namespace RectifyBot.Understanding.Notices.Told;

/// <summary>Chooses the year of each date of one measure, in order; what was chosen carries over to the next.</summary>
internal sealed class YearChoice(NoticeTime time)
{
    private const int YearsAround = 3;
    private Period? carried;

    /// <summary>The days of one date.</summary>
    /// <param name="form">What was said.</param>
    /// <param name="planned">Its clause tells a plan.</param>
    /// <param name="joined">It goes on with the date before it (9月15日、18日).</param>
    /// <returns>Null where there is no such day, or nothing that tells its year or month.</returns>
    public (Period Period, DateWhy Why)? Of(Form form, bool planned, bool joined)
    {
        (Period Period, DateWhy Why)? found = form.Cycle switch
        {
            Cycle.Written => With(form.Build(At(1)), DateWhy.Written),
            Cycle.Year => Yearly(form, planned, joined),
            Cycle.Counted when form.YearOffset == 0 => Yearly(form, planned, joined: false),
            Cycle.Counted when form.YearOffset is not null && time.Writing is { } day => With(form.Build(At(day.Year)), DateWhy.Counted),
            Cycle.Month when carried is { } last => With(form.Build(new Reckoning(Calendar.FirstOfMonth(last.To), Calendar.FirstOfMonth(last.To), NoWorkingDays)), DateWhy.Carried),
            _ => null,
        };
        carried = found?.Period ?? carried;
        return found;
    }

    private (Period Period, DateWhy Why)? Yearly(Form form, bool planned, bool joined)
    {
        if ((carried?.To.Year ?? time.Writing?.Year) is not { } around)
        {
            return null;
        }

        if (carried is not null && (joined || time.Writing is null))
        {
            return With(form.Build(At(around)), DateWhy.Carried);
        }

        var all = Candidates(form, time.Writing?.Year ?? around);
        return planned ? Ahead(form, all) : Told(form, all);
    }

    private (Period Period, DateWhy Why)? Ahead(Form form, List<Period> all)
    {
        // 拟于2026年3月启动，6月底前完成: the second leans on the first.
        var from = carried?.From >= time.Writing ? carried.Value.From : time.Writing;
        return With(First(all, p => p.To >= from), carried?.From >= time.Writing ? DateWhy.Carried : DateWhy.Ahead) ?? Told(form, all);
    }

    private (Period Period, DateWhy Why)? Told(Form form, List<Period> all)
    {
        if (carried is { } last && form.Build(At(last.To.Year)) is { } same && IsWithin(form, same, time.Start))
        {
            return (same, DateWhy.Carried);
        }

        var within = First(all, p => IsWithin(form, p, time.Feedback ?? time.Start)) ?? Last(all, p => IsWithin(form, p, time.Start));
        return With(within, DateWhy.Within) ?? With(Last(all, p => p.From <= time.Writing), DateWhy.Back);
    }

    // A month may still run when the notice is written; of a quarter or a half nobody tells figures before it is over.
    private bool IsWithin(Form form, Period period, DateOnly? start) =>
        period.To >= start && (form.Precision is Precision.Quarter or Precision.HalfYear ? period.To : period.From) <= time.End;

    private static List<Period> Candidates(Form form, int around) =>
        [.. Enumerable.Range(around - YearsAround, (2 * YearsAround) + 1).Select(year => form.Build(At(year))).OfType<Period>()];

    private static (Period Period, DateWhy Why)? With(Period? period, DateWhy why) => period is { } found ? (found, why) : null;

    private static Period? First(List<Period> all, Predicate<Period> fits) => all.FindIndex(fits) is >= 0 and var at ? all[at] : null;

    private static Period? Last(List<Period> all, Predicate<Period> fits) => all.FindLastIndex(fits) is >= 0 and var at ? all[at] : null;

    private static Reckoning At(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 1, 1), NoWorkingDays);

    // 三个工作日后 counts from a day that a notice does not tell: such forms are not asked.
    private static DateOnly NoWorkingDays(DateOnly from, int count) => from;
}
