using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Hosting;

/// <summary>Says at start which years' holidays are not known although working days are counted in them.</summary>
internal sealed class CalendarCheck(IDbContextFactory<SqliteAppDb> contexts, OrganisationClock clock, RectificationPolicy policy, ILogger<CalendarCheck> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var last = await db.Set<MeasureRow>().Where(m => m.Standing != Standing.Closed && !m.LongTerm).MaxAsync(m => m.Due, cancellationToken);
        foreach (var year in Missing(policy.Calendar, clock.Today, last))
        {
            Log.HolidaysUnknown(logger, year);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The years from today's to that of the last deadline of which only weekends are known.</summary>
    internal static IReadOnlyList<int> Missing(WorkingCalendar calendar, DateOnly today, DateOnly? last) =>
        calendar.WeekendsOnlyYears(new Period(today, last is { } day && day > today ? day : today));
}
