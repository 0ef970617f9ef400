using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.BotFramework.Delivery;
using RectifyBot.Bot.Tests.Channels.Support;

namespace RectifyBot.Bot.Tests.Channels.BotFramework;

public sealed class ConnectorTests
{
    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(412)]
    public async Task A_passing_refusal_is_tried_again_until_it_passes(int status)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await QuickHostAsync();
        connector.Refusals.Enqueue(status);
        connector.Refusals.Enqueue(status);
        await host.Client.PostAsync(Talk.Message("hi", connector.Address));
        var calls = await connector.WaitForAsync(3);
        Assert.All(calls, call => Assert.Equal("echo hi", call.Activity!.Text));
        await Eventually.IsTrueAsync(() => host.Inbox.Done == 1);
        Assert.Equal(3, connector.Calls.Count);
    }

    [Fact]
    public async Task The_tries_are_bounded_and_the_user_is_not_told_through_the_channel_that_failed()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await QuickHostAsync();
        Enumerable.Repeat(503, 20).ToList().ForEach(connector.Refusals.Enqueue);
        await host.Client.PostAsync(Talk.Message("hi", connector.Address));
        await Eventually.IsTrueAsync(() => host.Inbox.Done == 1);
        Assert.Equal(5, connector.Calls.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(302)]
    public async Task A_refusal_for_good_is_not_tried_again(int status)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await QuickHostAsync();
        connector.Refusals.Enqueue(status);
        await host.Client.PostAsync(Talk.Message("hi", connector.Address));
        await Eventually.IsTrueAsync(() => host.Inbox.Done == 1);
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task An_update_and_a_deletion_go_to_the_activity_that_they_mean()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await QuickHostAsync();
        foreach (var word in new[] { "card", "replace", "remove" })
        {
            await host.Client.PostAsync(Talk.Message(word, connector.Address, id: word));
        }

        var calls = await connector.WaitForAsync(3);
        Assert.Equal(
            [("POST", "/v3/conversations/c1/activities/card"), ("PUT", "/v3/conversations/c1/activities/sent-1"), ("DELETE", "/v3/conversations/c1/activities/sent-1")],
            calls.Select(call => (call.Method, call.Target)));
    }

    [Fact]
    public async Task Speaking_first_answers_nothing()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await QuickHostAsync();
        var reference = Reference(connector.Address);
        await AdapterOf(host, reference).ContinueConversationAsync(reference, (turn, cancel) => turn.SendActivityAsync("到期提醒", cancel), default);
        var call = Assert.Single(connector.Calls);
        Assert.Equal(("POST", "/v3/conversations/c1/activities", "到期提醒"), (call.Method, call.Target, call.Activity!.Text));
        Assert.Null(call.Activity.ReplyToId);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/cn/")]
    [InlineData(null)]
    public async Task A_reference_that_leads_elsewhere_is_never_sent_to(string? serviceUrl)
    {
        await using var host = await QuickHostAsync();
        var reference = Reference(serviceUrl);
        await Assert.ThrowsAsync<ChannelException>(
            () => AdapterOf(host, reference).ContinueConversationAsync(reference, (turn, cancel) => turn.SendActivityAsync("hi", cancel), default));
    }

    [Fact]
    public async Task Options_out_of_range_stop_the_start_with_the_setting_and_its_bounds()
    {
        var fault = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            () => EchoHost.StartAsync(services => services.Configure<ConnectorOptions>(options => options.Tries = 0)));
        Assert.Equal("Connector:Tries must lie between 1 and 10.", fault.Message);
    }

    private static Task<EchoHost> QuickHostAsync() =>
        EchoHost.StartAsync(services => services.Configure<ConnectorOptions>(options => options.FirstWait = TimeSpan.FromMilliseconds(1)));

    private static BotAdapter AdapterOf(EchoHost host, ConversationReference reference) =>
        host.Services.GetRequiredService<Adapters>().For(reference.ChannelId);

    private static ConversationReference Reference(string? serviceUrl) => new()
    {
        ChannelId = "msteams",
        ServiceUrl = serviceUrl,
        Conversation = new ConversationAccount { Id = "c1" },
        Bot = new ChannelAccount { Id = "bot-1" },
        User = new ChannelAccount { Id = "user-1" },
    };
}
