using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Channels.DirectLine;
using RectifyBot.Bot.Tests.Channels.Support;

namespace RectifyBot.Bot.Tests.Channels.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task The_stream_tells_the_history_first_and_then_what_happens()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        await client.WaitForAsync(1);
        using var stream = await client.ListenAsync();
        Assert.Equal("welcome dl_lin", (string?)(await stream.ActivitiesAsync(1))[0]["text"]);
        await client.SayAsync("你好");
        Assert.Equal(["你好", "echo 你好"], (await stream.ActivitiesAsync(2)).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task Who_comes_back_hears_only_what_was_missed()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        string watermark;
        using (var stream = await client.ListenAsync())
        {
            await stream.ActivitiesAsync(1);
            watermark = stream.Watermark!;
        }

        await client.SayAsync("missed");
        await client.WaitForAsync(3);
        using var again = await client.ListenAsync(watermark);
        Assert.Equal(["missed", "echo missed"], (await again.ActivitiesAsync(2)).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task A_live_client_receives_the_newer_version_under_the_same_id()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        using var stream = await client.ListenAsync();
        await stream.ActivitiesAsync(1);
        await client.SayAsync("card");
        var card = (await stream.ActivitiesAsync(2))[1];
        await client.SayAsync("replace");
        var news = await stream.ActivitiesAsync(2);
        Assert.Contains(news, activity => (string?)activity["id"] == (string?)card["id"]);
    }

    [Fact]
    public async Task The_bots_typing_is_shown_and_not_kept()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        using var stream = await client.ListenAsync();
        await stream.ActivitiesAsync(1);
        await client.SayAsync("typing");
        Assert.Equal("typing", (string?)(await stream.ActivitiesAsync(2))[1]["type"]);
        Assert.Equal(2, host.Transcript.Count(client.ConversationId));
    }

    [Fact]
    public async Task Every_open_page_hears_and_no_other_conversation_does()
    {
        await using var host = await EchoHost.StartAsync(services => services.Configure<DirectLineOptions>(options => options.KeepAlive = TimeSpan.FromMilliseconds(200)));
        var lin = await Client.StartedAsync(host, "lin");
        var zhao = await Client.StartedAsync(host, "zhao");
        using var one = await lin.ListenAsync();
        using var two = await lin.ListenAsync();
        using var other = await zhao.ListenAsync();
        await Task.WhenAll(one.ActivitiesAsync(1), two.ActivitiesAsync(1), other.ActivitiesAsync(1));
        await lin.SayAsync("both");
        Assert.Equal("both", (string?)(await one.ActivitiesAsync(2))[0]["text"]);
        Assert.Equal("both", (string?)(await two.ActivitiesAsync(2))[0]["text"]);
        Assert.Equal("", await other.FrameAsync());
    }

    [Fact]
    public async Task An_idle_stream_is_told_that_we_live_and_hears_what_another_host_wrote()
    {
        await using var host = await EchoHost.StartAsync(services => services.Configure<DirectLineOptions>(options => options.KeepAlive = TimeSpan.FromMilliseconds(50)));
        var client = await Client.StartedAsync(host);
        using var stream = await client.ListenAsync();
        await stream.ActivitiesAsync(1);
        Assert.Equal("", await stream.FrameAsync());
        await host.Transcript.AppendAsync(client.ConversationId, new() { Type = "message", Id = "elsewhere", Text = "另一台主机" }, default);
        Assert.Equal("另一台主机", (string?)(await stream.ActivitiesAsync(1))[0]["text"]);
    }

    [Fact]
    public async Task A_shutdown_closes_the_stream_as_it_should_be_closed()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        using var stream = await client.ListenAsync();
        await stream.ActivitiesAsync(1);
        var stopping = host.StopAsync();
        Assert.Null(await stream.FrameAsync());
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, stream.Socket.CloseStatus);
        await stream.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        await stopping.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_client_that_closes_is_let_go()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        using var stream = await client.ListenAsync();
        await stream.ActivitiesAsync(1);
        await stream.Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);
        Assert.Equal(WebSocketState.Closed, stream.Socket.State);
    }
}
