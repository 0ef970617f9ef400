using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bench.Ledgers;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Storage;
using RectifyBot.Scheduler;

namespace RectifyBot.Bench.Nudges;

/// <summary>The product's sweeps over a folder: the first of a day, one more on which nothing has changed, and one after a restart.</summary>
internal static class SweepRun
{
    /// <summary>Runs them in a process of their own and gives their rows.</summary>
    public static Task<IReadOnlyList<NudgeRow>> InOwnProcessAsync(string folder) => RowsAsync("sweep", folder);

    /// <summary>Sends in a process of its own what was planned, and says how long that took.</summary>
    public static async Task<NudgeRow> SendInOwnProcessAsync(string folder) => (await RowsAsync("send", folder))[0];

    private static async Task<IReadOnlyList<NudgeRow>> RowsAsync(string command, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [command, "--data", folder]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var rows = new List<NudgeRow>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            rows.Add(JsonSerializer.Deserialize<NudgeRow>(line)!);
        }

        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? rows : throw new InvalidOperationException($"The sweep ended with {process.ExitCode}.");
    }

    /// <summary>What that process does.</summary>
    public static async Task RunAsync(string folder)
    {
        await using var app = Build(folder, minute: 0);
        var services = app.Services;
        await AppServices.PrepareAsync(services);
        await SayAsync(services, "first sweep of a day", services.GetRequiredService<ISweep>());
        await SayAsync(services, "nothing has changed", services.GetRequiredService<ISweep>());
        await SayAsync(services, "all again, as after a restart", ActivatorUtilities.CreateInstance<NudgeSweep>(services));
    }

    /// <summary>What the sending process does: the product's pump alone.</summary>
    public static async Task SendAsync(string folder)
    {
        await using var app = Build(folder, minute: 30);
        var watch = Stopwatch.StartNew();
        await app.Services.GetRequiredService<DeliveryPump>().DrainAsync();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(JsonSerializer.Serialize(new NudgeRow("sent", 0, 0, watch.Elapsed.TotalSeconds, process.PeakWorkingSet64 / 1024.0 / 1024)));
    }

    // Built as it is served, and never started.
    private static WebApplication Build(string folder, int minute) => WebHost.Build("http://127.0.0.1:0", folder, today: null, builder =>
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(new MorningClock(new DateTimeOffset(Bodies.Today, new TimeOnly(9, minute), TimeSpan.FromHours(8))));
    });

    private static async Task SayAsync(IServiceProvider services, string what, ISweep sweep)
    {
        var before = await CountAsync(services);
        var watch = Stopwatch.StartNew();
        await sweep.RunAsync(default);
        var seconds = watch.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(JsonSerializer.Serialize(new NudgeRow(what, 0, await CountAsync(services) - before, seconds, process.PeakWorkingSet64 / 1024.0 / 1024)));
    }

    private static async Task<int> CountAsync(IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();
        return await db.Set<Scheduler.Storage.NudgeRow>().CountAsync();
    }

    private sealed class MorningClock(DateTimeOffset now) : TimeProvider
    {
        private readonly long begun = TimeProvider.System.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => (now + TimeProvider.System.GetElapsedTime(begun)).ToUniversalTime();
    }
}
