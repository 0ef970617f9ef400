using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Tests.Channels.Support;

namespace RectifyBot.Bot.Tests.Scenarios;

/// <summary>A report's card in a group of Teams: everybody sees what was read, its author alone has something to press.</summary>
public sealed class GroupCardTests
{
    [Fact]
    public async Task The_author_has_a_view_of_their_own_and_nobody_else_can_confirm()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await MeetAsync(app, "29:lin", "财务审计科");
        await MeetAsync(app, "29:wu", "办公室");
        await SayAsync(app, connector, "29:lin", "11-1 还在走手续");

        var card = (await connector.WaitForAsync(1))[0].Activity!.Attachments![0].Content!.Value;
        Assert.DoesNotContain("Input.", card.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("29:lin", card.GetProperty("refresh").GetProperty("userIds")[0].GetString());

        var mine = JsonObject.Create(card.GetProperty("refresh").GetProperty("action"))!;
        var own = (await InvokeAsync(app, connector, "29:lin", mine)).GetProperty("value");
        var others = (await InvokeAsync(app, connector, "29:wu", mine)).GetProperty("value");
        Assert.Contains("Input.", own.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Input.", others.GetRawText(), StringComparison.Ordinal);

        var confirm = JsonObject.Create(own.GetProperty("actions")[0])!;
        Assert.Contains("由报的人自己确认", (await InvokeAsync(app, connector, "29:wu", confirm)).GetRawText(), StringComparison.Ordinal);
        Assert.Equal(2, (await app.LedgersAsync())[0].Version);

        await InvokeAsync(app, connector, "29:lin", confirm);
        Assert.Equal(3, (await app.LedgersAsync())[0].Version);
        Assert.Contains((await connector.WaitForAsync(2))[1..], call => call.Activity?.Attachments?[0].Content?.GetRawText().Contains("已登记", StringComparison.Ordinal) == true);
    }

    private static async Task MeetAsync(ChatApp app, string user, string office)
    {
        await app.SayAsync(user, "您好", "msteams");
        await app.SayAsync(user, "我是" + office, "msteams");
    }

    private static Task<JsonElement> SayAsync(ChatApp app, FakeConnector connector, string user, string text) => SendAsync(app, connector, user, new JsonObject
    {
        ["type"] = "message",
        ["id"] = "m1",
        ["text"] = "<at>整改助手</at> " + text,
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>整改助手</at>", ["mentioned"] = new JsonObject { ["id"] = "28:bot" } }),
    });

    private static Task<JsonElement> InvokeAsync(ChatApp app, FakeConnector connector, string user, JsonObject action) => SendAsync(app, connector, user, new JsonObject
    {
        ["type"] = "invoke", ["name"] = "adaptiveCard/action", ["value"] = new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = "automatic" },
    });

    private static async Task<JsonElement> SendAsync(ChatApp app, FakeConnector connector, string user, JsonObject activity)
    {
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = connector.Address;
        activity["from"] = new JsonObject { ["id"] = user };
        activity["recipient"] = new JsonObject { ["id"] = "28:bot" };
        activity["conversation"] = new JsonObject { ["id"] = "19:group", ["isGroup"] = true, ["conversationType"] = "groupChat" };
        using var response = await app.Http.PostAsJsonAsync($"{app.Address}/api/messages", activity);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, body);
        return body.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(body);
    }
}
