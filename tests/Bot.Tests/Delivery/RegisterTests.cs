using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Tests.Channels.Support;
using RectifyBot.Bot.Tests.Scenarios;

namespace RectifyBot.Bot.Tests.Delivery;

/// <summary>What becomes of a message in the register: sent, updated in place, acknowledged, tried again, given up, unreachable and reachable again.</summary>
public sealed class RegisterTests
{
    private const string Office = "水资源科";

    [Fact]
    public async Task A_card_is_updated_in_place_where_something_changed_and_not_sent_again_where_nothing_did()
    {
        await using var app = await StartAsync();
        await NudgeAsync(app);
        var (first, calls) = (await RowAsync(app), app.Connector.Calls.Count);
        Assert.Equal((DeliveryState.Sent, 1), (first.State, first.Attempts));

        await NudgeAsync(app);
        Assert.Equal(calls, app.Connector.Calls.Count);

        await app.App.SayAsync(Office, "3-2已完成");
        Assert.Equal(DeliveryState.Acknowledged, (await RowAsync(app)).State);
        var card = (await app.App.SayAsync(Office, "确认"))[0];
        Assert.Contains("已登记", card.Shown, StringComparison.Ordinal);
        await NudgeAsync(app);
        var put = app.Connector.Calls.Last();
        Assert.Equal("PUT", put.Method);
        Assert.Contains("已报完成，可申请销号", put.Activity!.Attachments![0].Content!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(first.ActivityId, (await RowAsync(app)).ActivityId);
    }

    [Fact]
    public async Task A_card_that_is_gone_is_posted_anew_only_for_news()
    {
        await using var app = await StartAsync();
        await NudgeAsync(app);
        await app.App.SayAsync(Office, "3-2已完成");
        await app.App.SayAsync(Office, "确认");
        app.Connector.Refusals.Enqueue(404);
        var before = app.Connector.Calls.Count;
        await NudgeAsync(app);
        Assert.Equal(before + 1, app.Connector.Calls.Count); // tried to replace it, and let it be
        Assert.Equal(0, (await RowAsync(app)).Generation);
    }

    [Fact]
    public async Task What_a_channel_does_not_take_is_tried_again_later_under_the_same_key_and_given_up_after_ten()
    {
        await using var app = await StartAsync();
        Enumerable.Repeat(503, 10).ToList().ForEach(app.Connector.Refusals.Enqueue);
        for (var attempt = 1; attempt <= 10; attempt++)
        {
            await NudgeAsync(app);
            var row = await RowAsync(app);
            Assert.Equal((attempt, 503), (row.Attempts, row.Status));
            Assert.Equal(attempt < 10 ? DeliveryState.Planned : DeliveryState.Failed, row.State);
            app.App.Clock.Advance(TimeSpan.FromMinutes(20));
        }

        Assert.Null((await RowAsync(app)).NextAt);
        await app.App.SayAsync("整改办", "我是整改办");
        Assert.Contains("的提醒试了 10 次没有送达", string.Concat((await app.App.SayAsync("整改办", "您好")).Select(r => r.Shown)), StringComparison.Ordinal);
        Assert.Contains("试了 10 次", string.Concat((await app.App.SayAsync("整改办", "谁没收到提醒")).Select(r => r.Shown)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_that_is_closed_is_forgotten_and_the_next_word_brings_what_waits()
    {
        await using var app = await StartAsync();
        app.Connector.Refusals.Enqueue(403);
        await NudgeAsync(app);
        Assert.Equal((DeliveryState.Unreachable, 403), ((await RowAsync(app)).State, (await RowAsync(app)).Status));

        app.App.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.App.GreetAsync(Office, "您好");
        await NudgeAsync(app);
        Assert.Equal(DeliveryState.Sent, (await RowAsync(app)).State);
    }

    [Fact]
    public async Task Nobody_is_written_to_in_quiet_hours_and_a_day_that_has_passed_is_over()
    {
        await using var app = await StartAsync();
        app.Connector.Refusals.Enqueue(503);
        await NudgeAsync(app);
        app.App.Clock.Advance(TimeSpan.FromHours(10)); // seven in the evening
        var calls = app.Connector.Calls.Count;
        await NudgeAsync(app);
        Assert.Equal(calls, app.Connector.Calls.Count);

        app.App.Clock.Advance(TimeSpan.FromHours(14)); // nine in the morning
        await NudgeAsync(app);
        await using var db = await app.OpenAsync();
        var rows = await db.Set<DeliveryRow>().AsNoTracking().Where(d => !EF.Functions.Like(d.Recipient, "?%")).OrderBy(d => d.Day).ToListAsync();
        Assert.Equal([DeliveryState.Dropped, DeliveryState.Sent], rows.Select(r => r.State));
    }

    [Fact]
    public async Task Only_the_holder_of_the_lease_sends()
    {
        await using var app = await StartAsync();
        using var other = new SenderLease(app.App.Services.GetRequiredService<DataFolder>());
        Assert.True(app.App.Services.GetRequiredService<SenderLease>().Holds());
        Assert.False(other.Holds());
        app.App.Services.GetRequiredService<SenderLease>().Dispose();
        Assert.True(other.Holds());
        var calls = app.Connector.Calls.Count;
        await NudgeAsync(app);
        Assert.Equal(calls, app.Connector.Calls.Count);
    }

    [Fact]
    public async Task What_became_of_a_message_is_known_for_a_year_and_what_came_of_nothing_for_a_month()
    {
        await using var app = await StartAsync();
        await NudgeAsync(app);
        app.App.Clock.Advance(TimeSpan.FromDays(31));
        await app.App.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<Tidying>().Single().RunOnceAsync();
        await using var db = await app.OpenAsync();
        Assert.Equal([DeliveryState.Sent], await db.Set<DeliveryRow>().Select(d => d.State).Distinct().ToListAsync());
        app.App.Clock.Advance(TimeSpan.FromDays(370));
        await app.App.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<Tidying>().Single().RunOnceAsync();
        Assert.Empty(await db.Set<DeliveryRow>().ToListAsync());
        Assert.NotEmpty(await db.Set<RectifyBot.Scheduler.Storage.NudgeRow>().ToListAsync());
    }

    private static Task NudgeAsync(Reached app) => app.App.Services.GetRequiredService<Nudger>().RunAsync();

    private static async Task<DeliveryRow> RowAsync(Reached app)
    {
        await using var db = await app.OpenAsync();
        return await db.Set<DeliveryRow>().AsNoTracking().SingleAsync(d => !EF.Functions.Like(d.Recipient, "?%"));
    }

    private static async Task<Reached> StartAsync()
    {
        var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        var connector = await app.ReachAsync();
        await app.SayAsync(Office, "我是" + Office);
        await app.GreetAsync(Office, "您好");
        return new Reached(app, connector);
    }

    private sealed record Reached(ChatApp App, FakeConnector Connector) : IAsyncDisposable
    {
        public Task<SqliteAppDb> OpenAsync() => App.Services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
