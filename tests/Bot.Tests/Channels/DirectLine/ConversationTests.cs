using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.DirectLine;
using RectifyBot.Bot.Tests.Channels.Support;

namespace RectifyBot.Bot.Tests.Channels.DirectLine;

public sealed class ConversationTests
{
    [Fact]
    public async Task The_bot_hears_of_a_conversation_once_when_it_is_first_begun()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.ChosenAsync(host, "lin");
        Assert.Empty(host.Bot.Heard);
        var first = await client.SendAsync(HttpMethod.Post, "/v3/directline/conversations");
        var second = await client.SendAsync(HttpMethod.Post, "/v3/directline/conversations");
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.Status, second.Status));
        Assert.Equal("welcome dl_lin", (string?)Assert.Single(await client.WaitForAsync(1))["text"]);
        Assert.Single(host.Bot.Heard, heard => heard.Type == ActivityTypes.ConversationUpdate);
    }

    [Fact]
    public async Task Who_speaks_is_who_the_token_says()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        var id = (string?)(await client.SayAsync("你好")).Json["id"];
        var heard = await Eventually.ReturnsAsync(() => host.Bot.Heard.FirstOrDefault(activity => activity.Type == "message"));
        Assert.Equal(("dl_lin", null, ChannelIds.Page, client.ConversationId, id), (heard.From!.Id, heard.From.Name, heard.ChannelId, heard.Conversation!.Id, heard.Id));
    }

    [Fact]
    public async Task Both_directions_are_kept_in_order_and_with_what_the_client_knows_them_by()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        await client.WaitForAsync(1);
        await client.SayAsync("一");
        await client.WaitForAsync(3);
        await client.SayAsync("二");
        var activities = await client.WaitForAsync(5);
        Assert.Equal(["welcome dl_lin", "一", "echo 一", "二", "echo 二"], activities.Select(activity => (string?)activity["text"]));
        Assert.Equal("k1", (string?)activities[1]["channelData"]!["clientActivityID"]);
        Assert.Equal(5, activities.Select(activity => (string?)activity["id"]).Distinct().Count());
        Assert.All(activities, activity => Assert.NotNull(activity["timestamp"]));
    }

    [Fact]
    public async Task A_watermark_shows_only_what_came_after_it()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        await client.WaitForAsync(1);
        var (_, watermark) = await client.ReadAsync();
        await client.SayAsync("新的");
        await client.WaitForAsync(3);
        var (news, next) = await client.ReadAsync(watermark);
        Assert.Equal(["新的", "echo 新的"], news.Select(activity => (string?)activity["text"]));
        Assert.Empty((await client.ReadAsync(next)).Activities);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_was_never_given_out_is_refused(string watermark)
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        var answer = await client.SendAsync(HttpMethod.Get, $"{client.Path}/activities?watermark={watermark}");
        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_page_that_opens_is_shown_the_newest_part_of_a_long_history()
    {
        await using var host = await EchoHost.StartAsync(services => services.Configure<DirectLineOptions>(options => options.History = 3));
        var client = await Client.StartedAsync(host);
        await client.WaitForAsync(1);
        await client.SayAsync("一");
        await client.WaitForAsync(3);
        await client.SayAsync("二");
        Assert.Equal(["echo 一", "二", "echo 二"], (await client.WaitForAsync(5)).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task An_update_shows_the_newest_version_at_its_first_place()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        await client.WaitForAsync(1);
        await client.SayAsync("card");
        var before = await client.WaitForAsync(3);
        var (_, watermark) = await client.ReadAsync();
        await client.SayAsync("replace");
        await client.WaitForAsync(4);
        await Eventually.IsTrueAsync(() => host.Inbox.Done == 3);
        var after = (await client.ReadAsync()).Activities;
        Assert.Equal((string?)before[2]["id"], (string?)after[2]["id"]);
        Assert.Equal((string?)before[2]["timestamp"], (string?)after[2]["timestamp"]);
        Assert.Contains("已经记入台账", after[2].ToJsonString(ProtocolJson.Wire.Options), StringComparison.Ordinal);
        Assert.Contains((await client.ReadAsync(watermark)).Activities, activity => (string?)activity["id"] == (string?)before[2]["id"]);
    }

    [Fact]
    public async Task What_is_deleted_leaves_an_event_that_no_client_shows()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        await client.SayAsync("card");
        await client.WaitForAsync(3);
        await client.SayAsync("remove");
        await Eventually.IsTrueAsync(() => host.Inbox.Done == 3);
        Assert.Contains((await client.ReadAsync()).Activities, activity => (string?)activity["type"] == "event" && (string?)activity["name"] == "messageDelete");
    }

    [Fact]
    public async Task Typing_is_not_kept_and_does_not_wake_the_bot()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        await client.WaitForAsync(1);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync(new JsonObject { ["type"] = "typing" })).Status);
        Assert.Equal(1, host.Transcript.Count(client.ConversationId));
        Assert.DoesNotContain(host.Bot.Heard, heard => heard.Type == "typing");
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("invoke")]
    [InlineData("trace")]
    [InlineData(null)]
    public async Task A_client_may_say_things_and_not_announce_them(string? type)
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        var answer = await client.PostAsync(new JsonObject { ["type"] = type });
        Assert.Equal((HttpStatusCode.BadRequest, "A client may send activities of type message, event or typing."), (answer.Status, answer.Message));
    }

    [Theory]
    [InlineData("upload:abc")]
    [InlineData("https://example.org/x")]
    public async Task A_client_cannot_point_to_a_file_that_it_did_not_send(string address)
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        var answer = await client.PostAsync(new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = address }) });
        Assert.Equal((HttpStatusCode.BadRequest, "Files are sent by upload, not by address."), (answer.Status, answer.Message));
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/activities")]
    [InlineData("POST", "/activities")]
    [InlineData("POST", "/upload")]
    public async Task A_conversation_that_was_never_begun_is_not_found(string method, string tail)
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.ChosenAsync(host, "lin");
        var answer = await client.SendAsync(new HttpMethod(method), client.Path + tail);
        Assert.Equal((HttpStatusCode.NotFound, "There is no such conversation."), (answer.Status, answer.Message));
    }

    [Fact]
    public async Task The_bot_can_speak_first_on_the_page()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        await client.WaitForAsync(1);
        var reference = host.Bot.Heard.First().GetConversationReference();
        var adapter = host.Services.GetRequiredService<Adapters>().For(reference.ChannelId);
        await adapter.ContinueConversationAsync(reference, (turn, cancel) => turn.SendActivityAsync("到期提醒", cancel), default);
        Assert.Equal("到期提醒", (string?)(await client.WaitForAsync(2))[1]["text"]);
    }

    [Theory]
    [InlineData("Host", "example.org", "HostNotAllowed")]
    [InlineData("Origin", "https://example.org", "OriginNotAllowed")]
    public async Task Direct_Line_too_stays_on_this_computer(string header, string value, string code)
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        var answer = await host.Client.SendAsync(HttpMethod.Get, client.Path + "/activities", null, client.Token, (header, value));
        Assert.Equal((HttpStatusCode.Forbidden, code), (answer.Status, answer.Code));
    }
}
