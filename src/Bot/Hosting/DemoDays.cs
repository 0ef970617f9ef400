using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Hosting;

/// <summary>The clock of days for the demo page, and the days around the next deadlines of a ledger.</summary>
internal sealed class DemoDays(IDbContextFactory<SqliteAppDb> contexts, DemoClock demo, OrganisationClock clock, RectificationPolicy policy) : IDemoClock
{
    private const int Deadlines = 3;
    private const int Stops = 8;
    private static readonly TimeOnly Morning = new(9, 0); // reminders keep quiet hours, and this is not among them
    private static readonly int[] Left = [20, 10, 3, 1, 0, -1];

    /// <inheritdoc/>
    public DateTimeOffset Now => clock.Now;

    /// <inheritdoc/>
    public bool IsMoved => demo.IsMoved;

    /// <inheritdoc/>
    public void MoveTo(DateOnly day) => demo.MoveTo(clock.At(day, Morning));

    /// <inheritdoc/>
    public void Reset() => demo.Reset();

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DemoStop>> StopsAsync(DemoPerson person, CancellationToken cancellationToken)
    {
        if (Person.Parse(person.Id) is not { Rectification: var ledger })
        {
            return [];
        }

        var (today, end) = (clock.Today, new DateOnly(IDemoClock.LastYear, 12, 31));
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var deadlines = await db.Set<MeasureRow>()
            .Where(m => m.Rectification == ledger && m.Standing != Standing.Closed && !m.LongTerm && m.Due >= today && m.Due < end)
            .Select(m => m.Due!.Value).Distinct().OrderBy(due => due).Take(Deadlines).ToListAsync(cancellationToken);
        return Around(deadlines, today, policy.Calendar);
    }

    /// <summary>The days to come around these deadlines, in time order. A day that means something for several stands for the soonest.</summary>
    internal static IReadOnlyList<DemoStop> Around(IEnumerable<DateOnly> deadlines, DateOnly today, WorkingCalendar calendar) =>
        [.. deadlines.Order().SelectMany(due => Left.Select(left => new DemoStop(DayOf(due, left, calendar), left, due)))
            .Where(stop => stop.Day > today).DistinctBy(stop => stop.Day).OrderBy(stop => stop.Day).Take(Stops)];

    // As the ladder counts: a deadline on a day off is met on the working day before it.
    private static DateOnly DayOf(DateOnly due, int left, WorkingCalendar calendar) =>
        calendar.AddWorkingDays(calendar.IsWorkingDay(due) ? due : calendar.AddWorkingDays(due, -1), -left);
}
