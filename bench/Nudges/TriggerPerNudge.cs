using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Quartz;
using Quartz.Impl;

namespace RectifyBot.Bench.Nudges;

/// <summary>What the product does not do: a Quartz job with a trigger of its own for each nudge, in a store like that of the product's timer.</summary>
internal static class TriggerPerNudge
{
    private static int fired;

    /// <summary>Schedules so many one-off triggers, then lets all of them fire.</summary>
    public static async Task<(TimeSpan Scheduling, TimeSpan Firing)> RunAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("rectifybot-bench-").FullName;
        try
        {
            await using var services = Services(Path.Combine(folder, "quartz.db"));
            var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler();
            await scheduler.Start();
            await scheduler.Standby();
            fired = 0;
            var watch = Stopwatch.StartNew();
            await scheduler.AddJob(JobBuilder.Create<NudgeJob>().WithIdentity("nudge").StoreDurably().Build(), new AddJobOptions());
            for (var i = 0; i < count; i++)
            {
                await scheduler.ScheduleJob(TriggerBuilder.Create().ForJob("nudge").WithIdentity($"n{i}").StartNow().Build());
            }

            var scheduling = watch.Elapsed;
            watch.Restart();
            await scheduler.Start();
            while (Volatile.Read(ref fired) < count && watch.Elapsed < TimeSpan.FromMinutes(15))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
            }

            var firing = watch.Elapsed;
            await scheduler.Shutdown(waitForJobsToComplete: true);
            return (scheduling, firing);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ServiceProvider Services(string database)
    {
        using (var made = new SqliteConnection($"Data Source={database}"))
        {
            made.Open();
            using var wal = made.CreateCommand();
            wal.CommandText = "PRAGMA journal_mode=WAL;";
            wal.ExecuteNonQuery();
        }

        var services = new ServiceCollection();
        services.AddLogging();
        services.AddQuartz(quartz => quartz.UsePersistentStore(store =>
        {
            store.ProvisionSchema();
            store.UseSqlite(SqliteFactory.Instance, $"Data Source={database};Default Timeout=10");
        }));
        return services.BuildServiceProvider();
    }

#pragma warning disable CA1812 // Quartz makes it.
    private sealed class NudgeJob : IJob
    {
        public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref fired);
            return ValueTask.CompletedTask;
        }
    }
#pragma warning restore CA1812
}
