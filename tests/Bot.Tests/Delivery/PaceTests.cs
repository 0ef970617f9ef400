using Microsoft.Extensions.Time.Testing;
using RectifyBot.Bot.Delivery;

namespace RectifyBot.Bot.Tests.Delivery;

/// <summary>No window of a channel ever holds more than it takes.</summary>
public sealed class PaceTests
{
    [Theory]
    [InlineData("msteams", 200, 1, 50, 1)]
    [InlineData("feishu", 30, 1, 5, 1)]
    [InlineData("feishu", 250, 1, 100, 60)]
    [InlineData("wecom", 100, 1, 30, 60)]
    [InlineData("dingtalk", 70, 1, 20, 60)]
    [InlineData("an-unknown-one", 200, 1, 50, 1)]
    public async Task It_waits(string channel, int messages, int conversations, int most, int window)
    {
        var sent = await SendAsync(channel, messages, conversations);
        for (var i = 0; i < sent.Count; i++)
        {
            var from = sent[i];
            Assert.True(sent.Count(at => at >= from && at < from + TimeSpan.FromSeconds(window)) <= most, $"more than {most} within {window} s of {from - sent[0]}");
        }
    }

    [Fact]
    public async Task It_wastes_no_more_than_a_fiftieth()
    {
        var sent = await SendAsync("msteams", 500, 500);
        Assert.InRange((sent[^1] - sent[0]).TotalSeconds, 499 / 50.0, 499 / 50.0 * 1.05);
    }

    [Fact]
    public async Task Our_own_page_need_not_wait() => Assert.Single((await SendAsync(RectifyBot.Bot.Channels.BotFramework.ChannelIds.Page, 500, 1)).Distinct());

    [Fact]
    public async Task What_said_that_it_is_too_much_is_left_alone_and_another_tenant_is_not()
    {
        var clock = new FakeTimeProvider();
        var pace = new Pace(clock);
        pace.Pause("msteams", "a", TimeSpan.FromSeconds(30));
        var waits = pace.WaitAsync("msteams", "a", "x", default);
        await pace.WaitAsync("msteams", "b", "y", default);
        clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(waits.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));
        await waits.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task After_a_pause_nobody_comes_in_a_crowd()
    {
        var clock = new FakeTimeProvider();
        var pace = new Pace(clock);
        await pace.WaitAsync("msteams", "a", "x", default);
        var waits = Enumerable.Range(0, 30).Select(i => pace.WaitAsync("msteams", "a", $"c{i}", default)).ToList();
        pace.Pause("msteams", "a", TimeSpan.FromSeconds(3));
        var left = new List<double>();
        for (var at = 0; at < 1200 && waits.Count > 0; at++)
        {
            clock.Advance(TimeSpan.FromMilliseconds(5));
            await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System); // whoever is let go needs a moment to take its turn
            left.AddRange(waits.FindAll(w => w.IsCompleted).Select(_ => at / 200.0));
            waits.RemoveAll(w => w.IsCompleted);
        }

        Assert.Empty(waits);
        Assert.All(left.Skip(1).Zip(left.Skip(2)).Skip(1), pair => Assert.True(pair.Second - pair.First >= 0.015, $"{pair}")); // one place may be made up for
        Assert.True(left[1] >= 2.99, $"{left[1]}");
    }

    [Fact]
    public void Tries_come_further_apart_never_together_and_never_before_the_channel_wants()
    {
        for (var attempt = 1; attempt < 15; attempt++)
        {
            var (least, most) = (Math.Min(1800, Math.Pow(2, attempt)) / 2, Math.Min(1800, Math.Pow(2, attempt)));
            Assert.InRange(BackOff.After(attempt, null).TotalSeconds, least, most);
        }

        Assert.InRange(BackOff.After(1, TimeSpan.FromSeconds(90)).TotalSeconds, 90, 91);
        Assert.True(Enumerable.Range(0, 50).Select(_ => BackOff.After(5, null)).Distinct().Count() > 10);
    }

    // Sends as fast as it is let, on a clock that moves only when somebody waits.
    private static async Task<List<DateTimeOffset>> SendAsync(string channel, int messages, int conversations)
    {
        var clock = new FakeTimeProvider();
        var pace = new Pace(clock);
        var sent = new List<DateTimeOffset>();
        for (var i = 0; i < messages; i++)
        {
            var waits = pace.WaitAsync(channel, "tenant", $"c{i % conversations}", default);
            while (!waits.IsCompleted)
            {
                clock.Advance(TimeSpan.FromMilliseconds(1));
            }

            await waits;
            sent.Add(clock.GetUtcNow());
        }

        return sent;
    }
}
