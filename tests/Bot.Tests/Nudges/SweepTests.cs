using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;
using RectifyBot.Scheduler.Storage;

namespace RectifyBot.Bot.Tests.Nudges;

/// <summary>The sweep on a real database: it plans what the policy says of each measure, once, whoever looks how often.</summary>
public sealed class SweepTests
{
    [Fact]
    public async Task It_plans_what_the_policy_says_and_nothing_twice()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        var sweep = app.Services.GetRequiredService<NudgeSweep>();
        await sweep.RunAsync(default);
        var planned = await KeysAsync(app);
        var expected = await ByPolicyAsync(app);
        Assert.Equal(expected.Order(StringComparer.Ordinal), planned.Order(StringComparer.Ordinal));
        Assert.NotEmpty(planned);

        // Again, by one that remembers and by ones that do not, two of them at once.
        await sweep.RunAsync(default);
        await Task.WhenAll(Fresh(app).RunAsync(default), Fresh(app).RunAsync(default));
        Assert.Equal(planned.Order(StringComparer.Ordinal), (await KeysAsync(app)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2026-03-14", 0)] // a Saturday
    [InlineData("2026-02-17", 0)] // Spring Festival
    [InlineData("2026-02-28", 1)] // a Saturday that is worked
    public async Task On_a_day_off_nothing_is_planned(string day, int any)
    {
        await using var app = await ChatApp.StartAsync(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        await app.Services.GetRequiredService<NudgeSweep>().RunAsync(default);
        Assert.Equal(any > 0, (await KeysAsync(app)).Count > 0);
    }

    [Fact]
    public async Task In_the_evening_nothing_is_planned_and_the_next_morning_makes_it_good()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        app.Clock.Advance(TimeSpan.FromHours(9)); // six in the evening
        await app.Services.GetRequiredService<NudgeSweep>().RunAsync(default);
        Assert.Empty(await KeysAsync(app));
        app.Clock.Advance(TimeSpan.FromHours(15));
        await app.Services.GetRequiredService<NudgeSweep>().RunAsync(default);
        Assert.NotEmpty(await KeysAsync(app));
    }

    [Fact]
    public async Task Whoever_is_entered_during_the_day_is_reminded_the_same_day()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await app.Services.GetRequiredService<NudgeSweep>().RunAsync(default);
        await app.Services.GetRequiredService<CommitQueue>().RunAsync<bool>(Durability.Full, unit =>
        {
            unit.Db.Add(new OfficialRow { Id = "ye", Organisation = "中共云栖县水务局党组", Name = "叶清和", Office = "水资源科", Role = Role.Official });
            return Task.FromResult<Outcome<bool>>(true);
        });
        await app.Services.GetRequiredService<NudgeSweep>().RunAsync(default);
        Assert.Contains(await KeysAsync(app), k => k.Contains("o-ye", StringComparison.Ordinal));
    }

    private static NudgeSweep Fresh(ChatApp app) => ActivatorUtilities.CreateInstance<NudgeSweep>(app.Services);

    private static async Task<List<string>> KeysAsync(ChatApp app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();
        return [.. (await db.Set<NudgeRow>().AsNoTracking().ToListAsync()).Select(n => n.Key.ToString())];
    }

    // Of every measure, without the days that the sweep asks the database for.
    private static async Task<List<string>> ByPolicyAsync(ChatApp app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();
        var (clock, policy, audiences) = (app.Services.GetRequiredService<OrganisationClock>(), app.Services.GetRequiredService<NudgePolicy>(), await Audiences.ReadAsync(db));
        var keys = new List<string>();
        foreach (var ledger in await db.Set<RectifyBot.Ledger.Storage.RectificationRow>().Select(r => r.Id).ToListAsync())
        {
            await foreach (var measure in new WatchedReader(db, clock.Zone).AllOpenAsync(ledger))
            {
                keys.AddRange(policy.Of(measure, clock.Today, audiences).Select(d => d.Key.ToString()));
            }
        }

        return keys;
    }
}
