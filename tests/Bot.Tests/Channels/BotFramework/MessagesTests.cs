using System.Net;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Tests.Channels.Support;

namespace RectifyBot.Bot.Tests.Channels.BotFramework;

public sealed class MessagesTests
{
    [Fact]
    public async Task A_message_that_expects_replies_is_answered_in_the_response()
    {
        await using var host = await EchoHost.StartAsync();
        var answer = await host.Client.PostAsync(Talk.Message("你好", deliveryMode: "expectReplies"));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var reply = Assert.Single(answer.Json["activities"]!.AsArray())!;
        Assert.Equal("echo 你好", (string?)reply["text"]);
        Assert.Equal("bot-1", (string?)reply["from"]!["id"]);
        Assert.Equal("user-1", (string?)reply["recipient"]!["id"]);
        Assert.Equal(0, host.Inbox.Accepted);
    }

    [Fact]
    public async Task Any_other_message_is_stored_acknowledged_with_an_empty_body_and_answered_through_the_connector()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await EchoHost.StartAsync();
        var answer = await host.Client.PostAsync(Talk.Message("hi", connector.Address, id: "m1", conversation: "19:abc@thread.v2;messageid=1"));
        Assert.Equal((HttpStatusCode.Accepted, ""), (answer.Status, answer.Body));
        var call = Assert.Single(await connector.WaitForAsync(1));
        Assert.Equal("POST", call.Method);
        Assert.Equal("/v3/conversations/19%3Aabc%40thread.v2%3Bmessageid%3D1/activities/m1", call.Target);
        Assert.Equal(("echo hi", "m1"), (call.Activity!.Text, call.Activity.ReplyToId));
        await Eventually.IsTrueAsync(() => host.Inbox.Done == 1);
    }

    [Fact]
    public async Task The_acknowledgement_does_not_wait_for_the_turn()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await EchoHost.StartAsync();
        var answer = await host.Client.PostAsync(Talk.Message("wait", connector.Address));
        Assert.Equal(HttpStatusCode.Accepted, answer.Status);
        Assert.Empty(connector.Calls);
        host.Bot.Gate.SetResult();
        Assert.Equal("waited", (await connector.WaitForAsync(1))[0].Activity!.Text);
    }

    [Fact]
    public async Task A_message_delivered_twice_is_acknowledged_twice_and_worked_once()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await EchoHost.StartAsync();
        var first = await host.Client.PostAsync(Talk.Message("once", connector.Address, id: "same"));
        var second = await host.Client.PostAsync(Talk.Message("once", connector.Address, id: "same"));
        await host.Client.PostAsync(Talk.Message("after", connector.Address));
        Assert.Equal(first, second);
        Assert.Equal(["echo once", "echo after"], (await connector.WaitForAsync(2)).Select(call => call.Activity!.Text));
    }

    [Theory]
    [InlineData("confirm", 200, 200, "pressed confirm")]
    [InlineData("boom", 500, null, null)]
    public async Task A_pressed_card_is_answered_with_status_type_and_value(string verb, int status, int? inner, string? words)
    {
        await using var host = await EchoHost.StartAsync();
        var answer = await host.Client.PostAsync(Invoke("adaptiveCard/action", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = new JsonObject { ["key"] = 7 } },
        }));
        Assert.Equal(status, (int)answer.Status);
        Assert.Equal(inner, (int?)answer.Json["statusCode"]);
        Assert.Equal(words, (string?)answer.Json["value"]);
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_action_that_is_not_one_is_told_so_in_the_cards_own_error()
    {
        await using var host = await EchoHost.StartAsync();
        var answer = await host.Client.PostAsync(Invoke("adaptiveCard/action", new JsonObject { ["action"] = "nonsense" }));
        Assert.Equal(400, (int?)answer.Json["statusCode"]);
        Assert.Equal("application/vnd.microsoft.error", (string?)answer.Json["type"]);
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_answered_501()
    {
        await using var host = await EchoHost.StartAsync();
        Assert.Equal(HttpStatusCode.NotImplemented, (await host.Client.PostAsync(Invoke("unheard/of", []))).Status);
    }

    [Fact]
    public async Task A_fault_in_a_turn_is_told_as_a_plain_sentence_with_a_reference_number()
    {
        await using var host = await EchoHost.StartAsync();
        var answer = await host.Client.PostAsync(Talk.Message("boom", deliveryMode: "expectReplies"));
        var words = (string)answer.Json["activities"]![0]!["text"]!;
        Assert.Matches("^系统出了点问题，请稍后再试；如仍不行，请把编号 [0-9A-F]{8} 告诉管理员。$", words);
    }

    [Fact]
    public async Task A_text_longer_than_any_conversation_allows_still_reaches_the_conversation()
    {
        await using var host = await EchoHost.StartAsync();
        var answer = await host.Client.PostAsync(Talk.Message(new string('长', 20_001), deliveryMode: "expectReplies"));
        Assert.Equal(20_006, ((string)answer.Json["activities"]![0]!["text"]!).Length);
    }

    private static JsonObject Invoke(string name, JsonObject value)
    {
        var activity = Talk.Message("", deliveryMode: "expectReplies");
        activity["type"] = "invoke";
        activity["name"] = name;
        activity["value"] = value;
        return activity;
    }
}
