using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Tests.Channels.Support;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.Channels.DemoPage;

public sealed class ClockTests
{
    [Fact]
    public async Task The_clock_is_told_with_the_days_that_a_coordinator_may_move_to()
    {
        await using var host = await EchoHost.StartAsync();
        Assert.Equal(
            """{"now":"2026-11-24T10:30:00+08:00","moved":false,"stops":[{"day":"2026-12-28","left":3,"deadline":"2026-12-31"}]}""",
            (await host.Client.SendAsync(HttpMethod.Get, "/api/demo/clock?person=sun")).Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?person=lin")]
    [InlineData("?person=root")]
    public async Task To_others_the_day_is_told_and_no_stops(string query)
    {
        await using var host = await EchoHost.StartAsync();
        Assert.Equal(
            """{"now":"2026-11-24T10:30:00+08:00","moved":false,"stops":[]}""",
            (await host.Client.SendAsync(HttpMethod.Get, "/api/demo/clock" + query)).Body);
    }

    [Fact]
    public async Task A_coordinator_moves_it_and_gives_the_real_time_back_and_each_time_somebody_is_woken_afterwards()
    {
        await using var host = await EchoHost.StartAsync(services => services.AddSingleton<IDemoWaker>(p => (TestClock)p.GetRequiredService<IDemoClock>()));
        var moved = (await MoveAsync(host, "sun", "2026-12-28")).Json;
        Assert.Equal(("2026-12-28T09:00:00+08:00", true), ((string?)moved["now"], (bool)moved["moved"]!));
        Assert.Single(moved["stops"]!.AsArray());
        var back = (await MoveAsync(host, "sun", null)).Json;
        Assert.Equal(("2026-11-24T10:30:00+08:00", false), ((string?)back["now"], (bool)back["moved"]!));
        Assert.Equal([28, 24], host.Clock.Woken.Select(woken => woken.Day));
    }

    [Theory]
    [InlineData("lin")]
    [InlineData("he")]
    [InlineData("fang")]
    [InlineData("root")]
    [InlineData(null)]
    public async Task Nobody_else_moves_it(string? person)
    {
        await using var host = await EchoHost.StartAsync();
        foreach (var day in new[] { "2026-12-28", "tomorrow", null })
        {
            var answer = await MoveAsync(host, person, day);
            Assert.Equal((HttpStatusCode.Forbidden, "Only a coordinator of the demo directory can move the clock."), (answer.Status, answer.Message));
        }

        Assert.False(host.Clock.IsMoved);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tomorrow")]
    [InlineData("2026-02-30")]
    [InlineData("2026-1-1")]
    [InlineData(" 2026-12-28")]
    [InlineData("2026-12-28T09:00:00")]
    [InlineData("1999-12-31")]
    [InlineData("2101-01-01")]
    public async Task A_day_that_is_none_moves_nothing(string day)
    {
        await using var host = await EchoHost.StartAsync();
        var answer = await MoveAsync(host, "sun", day);
        Assert.Equal((HttpStatusCode.BadRequest, "BadDay"), (answer.Status, answer.Code));
        Assert.Equal("The day must be a date such as 2026-11-22, in the years 2000 to 2100, or null for the real time.", answer.Message);
        Assert.False(host.Clock.IsMoved);
    }

    [Theory]
    [InlineData("2000-01-01")]
    [InlineData("2100-12-31")]
    [InlineData("2028-02-29")]
    public async Task Any_other_day_will_do(string day)
    {
        await using var host = await EchoHost.StartAsync();
        Assert.StartsWith(day, (string?)(await MoveAsync(host, "sun", day)).Json["now"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"person":"sun","day":20261228}""")]
    [InlineData("null")]
    [InlineData("{")]
    public async Task A_body_of_another_form_is_refused(string body)
    {
        await using var host = await EchoHost.StartAsync();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Client.SendAsync(HttpMethod.Post, "/api/demo/clock", content)).Status);
        Assert.False(host.Clock.IsMoved);
    }

    [Theory]
    [InlineData("Origin", "https://example.org")]
    [InlineData("Host", "rebound.example.org")]
    [InlineData("X-Forwarded-For", "10.0.0.9")]
    public async Task Another_sites_page_neither_reads_nor_moves_it(string header, string value)
    {
        await using var host = await EchoHost.StartAsync();
        using var body = new StringContent("{\"person\":\"sun\",\"day\":\"2026-12-28\"}", System.Text.Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Client.SendAsync(HttpMethod.Post, "/api/demo/clock", body, null, (header, value))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Client.SendAsync(HttpMethod.Get, "/api/demo/clock", null, null, (header, value))).Status);
        Assert.False(host.Clock.IsMoved);
    }

    [Fact]
    public async Task Where_the_demo_is_off_there_is_no_clock()
    {
        await using var host = await EchoHost.StartAsync(demo: false);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.SendAsync(HttpMethod.Get, "/api/demo/clock?person=sun")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await MoveAsync(host, "sun", "2026-12-28")).Status);
    }

    /// <summary>The whole program: the stops are those of the person's ledger, the morning is that of the organisation's zone, and what is recorded bears the real time.</summary>
    [Fact]
    public async Task Days_move_and_the_log_does_not()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16), new Dictionary<string, string?>(StringComparer.Ordinal) { ["RectifyBot:TimeZone"] = "Europe/Berlin" });
        using var http = new HttpClient { BaseAddress = new Uri(app.Address) };
        var people = (await http.SendAsync(HttpMethod.Get, "/api/demo/people")).Json["people"]!.AsArray();
        var coordinator = (string?)people.First(p => (string?)p!["role"] == "coordinator")!["id"];
        var read = (await http.SendAsync(HttpMethod.Get, "/api/demo/clock?person=" + coordinator)).Json;
        Assert.Equal(("2026-03-16T02:00:00+01:00", false), ((string?)read["now"], (bool)read["moved"]!));
        Assert.Equal(["2026-03-17", "2026-03-18", "2026-03-19"], read["stops"]!.AsArray().Take(3).Select(s => (string?)s!["day"]));

        var moved = (await http.PostAsync(new JsonObject { ["person"] = coordinator, ["day"] = "2026-07-01" }, "/api/demo/clock")).Json;
        Assert.Equal(("2026-07-01T09:00:00+02:00", true), ((string?)moved["now"], (bool)moved["moved"]!));
        await app.SayAsync("li", "我是河湖管理科");
        var card = (await app.SayAsync("li", "12-1已办结"))[0];
        await app.PressAsync("li", card.Button("确认登记")!);
        var measure = (await app.LedgersAsync())[0].Find(new(12, 1))!;
        Assert.Equal(Progress.Completed, measure.Progress);
        Assert.Equal(app.Clock.GetUtcNow(), measure.LastReport);
    }

    private static Task<Answer> MoveAsync(EchoHost host, string? person, string? day) =>
        host.Client.PostAsync(new JsonObject { ["person"] = person, ["day"] = day }, "/api/demo/clock");
}
