using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace RectifyBot.Scheduler.Timer;

/// <summary>Where Quartz keeps its job and trigger: the one database.</summary>
/// <param name="Driver">The database's own, which the host knows.</param>
/// <param name="IsSqlite">SQLite's dialect; PostgreSQL's where false.</param>
/// <param name="Clustered">Whether several hosts share it; SQLite's must not.</param>
public sealed record TimerStore(DbProviderFactory Driver, string ConnectionString, bool IsSqlite, bool Clustered);

/// <summary>Registers what wakes the sweep.</summary>
public static class TimerServices
{
    private static readonly JobKey Job = new("sweep", "nudges");

    /// <summary>One durable job and one trigger, kept over restarts and brought to the interval that holds now. Firings that were missed are made good by one, at once.</summary>
    /// <param name="interval">Between two looks.</param>
    public static IServiceCollection AddSweepTimer(this IServiceCollection services, TimerStore store, TimeSpan interval)
    {
        services.AddQuartz(quartz =>
        {
            quartz.UsePersistentStore(kept =>
            {
                kept.ProvisionSchema();
                Open(kept, store);
                if (store.Clustered)
                {
                    kept.UseClustering(_ => { });
                }
            });
            quartz.AddJob<SweepJob>(job => job.WithIdentity(Job).StoreDurably().RequestRecovery(false));
            quartz.AddTrigger(trigger => trigger.ForJob(Job).WithIdentity("sweep", "nudges").StartNow().WithSimpleSchedule(schedule => schedule
                .WithInterval(interval).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount)));
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        return services;
    }

    private static void Open(IPersistentStoreBuilder kept, TimerStore store)
    {
        if (store.IsSqlite)
        {
            kept.UseSqlite(store.Driver, store.ConnectionString);
        }
        else
        {
            kept.UsePostgres(store.Driver, store.ConnectionString);
        }
    }
}
