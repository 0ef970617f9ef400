using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using RectifyBot.Bot.Channels.BotFramework.Delivery;

namespace RectifyBot.Bot.Tests.Channels.BotFramework;

public sealed class BackOffTests
{
    [Fact]
    public async Task The_wait_doubles_from_a_second_on()
    {
        var clock = new FakeTimeProvider();
        var channel = new Channel(_ => new HttpResponseMessage(HttpStatusCode.TooManyRequests));
        var sending = Sending(channel, clock);
        foreach (var (least, most) in new[] { (1.0, 1.25), (2.0, 2.5), (4.0, 5.0), (8.0, 10.0) })
        {
            var before = channel.Calls;
            clock.Advance(TimeSpan.FromSeconds(least - 0.01));
            Assert.Equal(before, channel.Calls);
            await ComesAfterAsync(channel, clock, before, TimeSpan.FromSeconds(most - least + 0.02));
        }

        await Assert.ThrowsAsync<RectifyBot.Bot.Channels.BotFramework.ChannelException>(() => sending);
        Assert.Equal(5, channel.Calls);
    }

    [Fact]
    public async Task A_channel_that_asks_for_more_patience_is_given_it_up_to_a_minute()
    {
        var clock = new FakeTimeProvider();
        var channel = new Channel(call => call > 1
            ? new HttpResponseMessage(HttpStatusCode.OK)
            : new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromHours(1)) } });
        var sending = Sending(channel, clock);
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(1, channel.Calls);
        clock.Advance(TimeSpan.FromSeconds(2));
        await sending;
        Assert.Equal(2, channel.Calls);
    }

    private static Task Sending(Channel channel, TimeProvider clock)
    {
        var transport = new ConnectorTransport(channel, Options.Create(new ConnectorOptions { TryTimeout = TimeSpan.FromHours(9) }), clock, NullLogger<ConnectorTransport>.Instance);
        return transport.SendAsync(() => new HttpRequestMessage(HttpMethod.Post, "http://localhost/"), once: false, default);
    }

    private static async Task ComesAfterAsync(Channel channel, FakeTimeProvider clock, int before, TimeSpan within)
    {
        clock.Advance(within);
        await Support.Eventually.IsTrueAsync(() => channel.Calls == before + 1);
    }

    /// <summary>Answers at once, on the caller's thread.</summary>
    private sealed class Channel(Func<int, HttpResponseMessage> answer) : HttpMessageHandler, IHttpClientFactory
    {
        public int Calls { get; private set; }

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(++Calls));
    }
}
