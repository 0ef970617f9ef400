using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Exports;
using RectifyBot.Bot.Imports;
using RectifyBot.Bot.Samples;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Hosting;

/// <summary>What commands and the server share: the clock, the options, the database and its one writer.</summary>
internal static class AppServices
{
    public static IServiceCollection AddLedgerStorage(this IServiceCollection services, string dataFolder, DateOnly? today)
    {
        services.AddBotOptions();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => Moved(provider, today)); // only the demo page moves it further
        services.AddSingleton(provider => Organisation(provider, provider.GetRequiredService<DemoClock>()));
        services.AddSingleton(_ => new DataFolder(dataFolder));
        services.AddPooledDbContextFactory<SqliteAppDb>((provider, options) => options.UseEmbedded(provider.GetRequiredService<DataFolder>()));
        services.AddSingleton<ReadContexts>();
        services.AddSingleton(_ => new LedgerCache());
        services.AddLogging();
        services.AddSingleton<HeadLog>();
        services.AddSingleton<CommitQueue>(); // events are stamped by the real clock, whatever --today says
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<BotOptions>>().Value.CloseOut.ToPolicy() with { Calendar = provider.GetRequiredService<WorkingCalendar>() });
        services.AddSingleton<NoticeImport>();
        services.AddPeople();
        services.AddNudgePolicy();
        services.AddSingleton<LedgerPapers>();
        services.AddSingleton<SampleSeeder>();
        return services;
    }

    /// <summary>Makes the database or brings it to the newest shape.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken = default)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync(cancellationToken);
        await SqliteSetup.PrepareAsync(db, services.GetRequiredService<DataFolder>(), cancellationToken);
    }

    // --today moves the whole clock by whole days, so that the time of day stays the real one.
    private static DemoClock Moved(IServiceProvider provider, DateOnly? today)
    {
        var real = provider.GetRequiredService<TimeProvider>();
        var days = today is { } day ? day.DayNumber - Organisation(provider, real).Today.DayNumber : 0;
        return new DemoClock(real, TimeSpan.FromDays(days));
    }

    private static OrganisationClock Organisation(IServiceProvider provider, TimeProvider clock) =>
        new(clock, provider.GetRequiredService<IOptions<BotOptions>>());
}
