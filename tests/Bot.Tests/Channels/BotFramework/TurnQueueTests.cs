using System.Net;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Channels.BotFramework.Delivery;
using RectifyBot.Bot.Tests.Channels.Support;

namespace RectifyBot.Bot.Tests.Channels.BotFramework;

public sealed class TurnQueueTests
{
    [Fact]
    public async Task Messages_of_one_conversation_are_worked_in_the_order_in_which_they_came()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await EchoHost.StartAsync();
        for (var i = 0; i < 50; i++)
        {
            await host.Client.PostAsync(Talk.Message($"{i}", connector.Address));
        }

        var calls = await connector.WaitForAsync(50);
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"echo {i}"), calls.Select(call => call.Activity!.Text));
    }

    [Fact]
    public async Task A_slow_conversation_holds_itself_up_and_no_other()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await EchoHost.StartAsync();
        await host.Client.PostAsync(Talk.Message("wait", connector.Address, conversation: "slow"));
        await host.Client.PostAsync(Talk.Message("behind", connector.Address, conversation: "slow"));
        await host.Client.PostAsync(Talk.Message("free", connector.Address, conversation: "quick"));
        Assert.Equal("echo free", Assert.Single(await connector.WaitForAsync(1)).Activity!.Text);
        host.Bot.Gate.SetResult();
        Assert.Equal(["echo free", "waited", "echo behind"], (await connector.WaitForAsync(3)).Select(call => call.Activity!.Text));
    }

    [Fact]
    public async Task Where_too_much_waits_the_caller_is_told_to_come_again_and_nothing_is_stored()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await EchoHost.StartAsync(services => services.Configure<TurnQueueOptions>(options => options.Capacity = 1));
        await host.Client.PostAsync(Talk.Message("wait", connector.Address));
        var answer = await host.Client.PostAsync(Talk.Message("too much", connector.Address));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Busy"), (answer.Status, answer.Code));
        Assert.Equal(1, host.Inbox.Accepted);
        host.Bot.Gate.SetResult();
        await Eventually.IsTrueAsync(() => host.Inbox.Done == 1);
        Assert.Equal(HttpStatusCode.Accepted, (await host.Client.PostAsync(Talk.Message("now", connector.Address))).Status);
    }

    [Fact]
    public async Task A_shutdown_waits_for_the_turns_that_run()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await EchoHost.StartAsync();
        await host.Client.PostAsync(Talk.Message("wait", connector.Address));
        var stopping = host.StopAsync();
        host.Bot.Gate.SetResult();
        await stopping;
        Assert.Equal("waited", Assert.Single(connector.Calls).Activity!.Text);
        Assert.Equal(1, host.Inbox.Done);
    }

    [Fact]
    public async Task What_a_shutdown_cut_short_runs_again_at_the_next_start()
    {
        await using var connector = await FakeConnector.StartAsync();
        var inbox = new InMemoryInbox();
        await using (var first = await new EchoHost { Inbox = inbox }.RunAsync())
        {
            await first.Client.PostAsync(Talk.Message("wait", connector.Address));
            await Eventually.IsTrueAsync(() => !first.Bot.Heard.IsEmpty);
            await first.StopAsync(new CancellationToken(canceled: true));
        }

        Assert.Equal(0, inbox.Done);
        var second = new EchoHost { Inbox = inbox };
        second.Bot.Gate.SetResult();
        await using (await second.RunAsync())
        {
            Assert.Equal("waited", Assert.Single(await connector.WaitForAsync(1)).Activity!.Text);
            await Eventually.IsTrueAsync(() => inbox.Done == 1);
        }
    }

    [Fact]
    public async Task A_turn_that_hangs_is_given_up_and_the_user_is_told()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await EchoHost.StartAsync(services => services.Configure<TurnQueueOptions>(options => options.TurnTimeout = TimeSpan.FromMilliseconds(50)));
        await host.Client.PostAsync(Talk.Message("wait", connector.Address));
        Assert.StartsWith("系统出了点问题", (await connector.WaitForAsync(1))[0].Activity!.Text, StringComparison.Ordinal);
    }
}
