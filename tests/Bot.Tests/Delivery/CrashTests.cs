using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Delivery;
using RectifyBot.Scheduler.Storage;
using Xunit.Abstractions;

namespace RectifyBot.Bot.Tests.Delivery;

/// <summary>Ten thousand nudges go out while their sender is killed again and again.</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Nudges = 10_000;
    private const int Kills = 50;
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(8);

    [Fact]
    public async Task Nobody_is_told_twice_where_nothing_is_killed()
    {
        await using var connector = await CountingConnector.StartAsync(seed: 1);
        using var folder = await ManyNudges.MakeAsync(1_000, connector.Address);
        using (SendingProgram.Start(folder.Folder.Root))
        {
            await UntilAsync(() => connector.Accepted.Count == 1_000);
            await SettledAsync(folder, 1_000);
        }

        await CheckAsync(folder, connector, 1_000, mostDoubled: 0);
    }

    [Fact]
    public async Task Fifty_kills_lose_nothing_and_double_only_what_was_on_its_way()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var connector = await CountingConnector.StartAsync(seed);
        using var folder = await ManyNudges.MakeAsync(Nudges, connector.Address);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var program = SendingProgram.Start(folder.Folder.Root);
            await LetRunAsync(connector, random, Kills - kill);
            program.Kill();
        }

        using (SendingProgram.Start(folder.Folder.Root))
        {
            await SettledAsync(folder, Nudges);
        }

        await CheckAsync(folder, connector, Nudges, mostDoubled: Kills * new DeliveryOptions().AtOnce);
    }

    [Fact]
    public async Task Two_processes_on_one_database_one_of_them_killed_again_and_again()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        const int few = 10;
        await using var connector = await CountingConnector.StartAsync(seed);
        using var folder = await ManyNudges.MakeAsync(Nudges / 5, connector.Address);
        using var first = SendingProgram.Start(folder.Folder.Root);
        for (var kill = 0; kill < few; kill++)
        {
            using var second = SendingProgram.Start(folder.Folder.Root);
            if (kill == few / 2)
            {
                await LetRunAsync(connector, random, few);
                first.Kill(); // the other takes over where this one stopped
            }

            await LetRunAsync(connector, random, few - kill);
            second.Kill();
        }

        using (SendingProgram.Start(folder.Folder.Root))
        {
            await SettledAsync(folder, Nudges / 5);
        }

        await CheckAsync(folder, connector, Nudges / 5, mostDoubled: (few + 1) * new DeliveryOptions().AtOnce);
    }

    // Somewhere between its start and a fair share of what is left; sometimes before it has sent anything at all.
    private static async Task LetRunAsync(CountingConnector connector, Random random, int left)
    {
        if (random.Next(10) == 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(200, 1500)), TimeProvider.System);
            return;
        }

        var total = connector.Accepted.Count;
        var share = Math.Max(1, (Nudges - total) / left);
        var watch = Stopwatch.StartNew();
        while (connector.Accepted.Count < total + random.Next(1, share + 1) && watch.Elapsed < TimeSpan.FromSeconds(8))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }
    }

    private static async Task SettledAsync(ManyNudges folder, int count)
    {
        await using var db = folder.Open();
        await UntilAsync(() => db.Set<DeliveryRow>().Count(d => d.State == DeliveryState.Sent && d.NextAt == null) == count);
    }

    private async Task CheckAsync(ManyNudges folder, CountingConnector connector, int count, int mostDoubled)
    {
        await using var db = folder.Open();
        var keys = await db.Set<DeliveryRow>().AsNoTracking().ToListAsync();
        Assert.Equal(count, keys.Count);
        Assert.All(keys, k => Assert.True(connector.Accepted.ContainsKey(k.Key), $"{k.Recipient} was told nothing."));
        Assert.Equal(count, await db.Set<NudgeRow>().CountAsync(n => n.State == NudgeState.Sent));
        Assert.Equal(count, connector.Accepted.Count);
        Assert.Equal(0, connector.Keyless);
        var doubled = connector.Accepted.Values.Sum(times => times - 1);
        output.WriteLine($"{doubled} of {count} doubled");
        Assert.InRange(doubled, 0, mostDoubled);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var watch = Stopwatch.StartNew(); !isSo(); await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System))
        {
            Assert.True(watch.Elapsed < Most, "It took too long.");
        }
    }
}
