using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;
using RectifyBot.Scheduler.Timer;

namespace RectifyBot.Scheduler.Tests;

/// <summary>Quartz on a SQLite file wakes the sweep, over restarts, faults and a change of the interval.</summary>
public sealed class TimerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("rectifybot-test-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task It_wakes_the_sweep_at_the_start_and_again_although_it_failed()
    {
        var sweep = new Counting { Fails = true };
        await using var timer = await StartAsync(sweep, TimeSpan.FromMilliseconds(200));
        await UntilAsync(() => sweep.Count >= 3);
    }

    [Fact]
    public async Task A_restart_keeps_one_job_and_one_trigger_and_takes_the_new_interval()
    {
        var before = new Counting();
        await using (await StartAsync(before, TimeSpan.FromMilliseconds(200)))
        {
            await UntilAsync(() => before.Count >= 2);
        }

        var after = new Counting();
        await using (await StartAsync(after, TimeSpan.FromHours(1)))
        {
            await UntilAsync(() => after.Count >= 1);
            Assert.Equal((1L, 1L), (Number("SELECT COUNT(*) FROM QRTZ_JOB_DETAILS"), Number("SELECT COUNT(*) FROM QRTZ_TRIGGERS")));
            Assert.Equal(3_600_000L, Number("SELECT REPEAT_INTERVAL FROM QRTZ_SIMPLE_TRIGGERS"));
            Assert.Equal(1L, Number("SELECT IS_DURABLE FROM QRTZ_JOB_DETAILS"));
        }
    }

    [Fact]
    public async Task What_was_missed_while_nobody_ran_is_made_good_once()
    {
        await using (await StartAsync(new Counting(), TimeSpan.FromHours(1)))
        {
        }

        // As if it had stood still for a day.
        Execute("UPDATE QRTZ_TRIGGERS SET NEXT_FIRE_TIME = NEXT_FIRE_TIME - 864000000000, START_TIME = START_TIME - 864000000000");
        var sweep = new Counting();
        await using (await StartAsync(sweep, TimeSpan.FromHours(1)))
        {
            await UntilAsync(() => sweep.Count >= 1);
            await Task.Delay(TimeSpan.FromMilliseconds(600), TimeProvider.System);
            Assert.Equal(1, sweep.Count);
        }
    }

    private async Task<IAsyncDisposable> StartAsync(ISweep sweep, TimeSpan interval)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(sweep).AddSingleton<IHostApplicationLifetime, Started>();
        services.AddSweepTimer(new TimerStore(SqliteFactory.Instance, $"Data Source={Path.Combine(folder, "timer.db")}", IsSqlite: true, Clustered: false), interval);
        var provider = services.BuildServiceProvider();
        var hosted = provider.GetServices<IHostedService>().ToList();
        foreach (var one in hosted)
        {
            await one.StartAsync(default);
        }

        return new Running(provider, hosted);
    }

    private long Number(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private void Execute(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "timer.db")}");
        connection.Open();
        return connection;
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var i = 0; i < 1000 && !isSo(); i++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }

        Assert.True(isSo(), "It did not happen within twenty seconds.");
    }

    private sealed class Counting : ISweep
    {
        private int count;

        public int Count => Volatile.Read(ref count);

        public bool Fails { get; init; }

        public Task RunAsync(CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref count);
            return Fails ? Task.FromException(new InvalidOperationException("It fails.")) : Task.CompletedTask;
        }
    }

    /// <summary>An application that has started.</summary>
    private sealed class Started : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted => new(canceled: true);

        public CancellationToken ApplicationStopping => default;

        public CancellationToken ApplicationStopped => default;

        public void StopApplication()
        {
        }
    }

    private sealed class Running(ServiceProvider provider, List<IHostedService> hosted) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            foreach (var one in hosted)
            {
                await one.StopAsync(default);
            }

            await provider.DisposeAsync();
        }
    }
}
