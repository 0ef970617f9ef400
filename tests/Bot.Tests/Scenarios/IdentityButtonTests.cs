using System.Net.Http.Json;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Tests.Channels.Support;

namespace RectifyBot.Bot.Tests.Scenarios;

/// <summary>"Who are you?" in Teams, where a button is an invoke. Once it lost what had been said before, and did not let anybody change.</summary>
public sealed class IdentityButtonTests
{
    [Fact]
    public async Task What_an_unknown_user_said_is_answered_once_a_button_told_who_they_are()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await SendAsync(app, connector, new JsonObject { ["type"] = "message", ["id"] = "1", ["text"] = "11-1 还在走手续" });
        var asked = (await connector.WaitForAsync(1))[0];

        await PressAsync(app, connector, asked, "财务审计科");
        var answers = (await connector.WaitForAsync(3))[1..];
        Assert.Contains("现在以「财务审计科」的身份", answers[0].Activity!.Text, StringComparison.Ordinal);
        Assert.Contains("11.1", answers[1].Activity!.Attachments![0].Content!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_known_and_presses_another_name_becomes_that_person()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await SendAsync(app, connector, new JsonObject { ["type"] = "message", ["id"] = "1", ["text"] = "您好" });
        var asked = (await connector.WaitForAsync(1))[0];

        await PressAsync(app, connector, asked, "财务审计科");
        await PressAsync(app, connector, asked, "办公室");
        Assert.Contains(connector.Calls, call => call.Activity?.Text?.Contains("现在以「办公室」的身份", StringComparison.Ordinal) == true);
    }

    private static async Task PressAsync(ChatApp app, FakeConnector connector, FakeConnector.Call asked, string title)
    {
        var card = asked.Activity!.Attachments![0].Content!.Value;
        var button = card.GetProperty("actions").EnumerateArray().Single(action => action.GetProperty("title").GetString() == title);
        await SendAsync(app, connector, new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["value"] = new JsonObject { ["action"] = JsonObject.Create(button), ["trigger"] = "manual" },
        });
    }

    private static async Task SendAsync(ChatApp app, FakeConnector connector, JsonObject activity)
    {
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = connector.Address;
        activity["from"] = new JsonObject { ["id"] = "29:lin" };
        activity["recipient"] = new JsonObject { ["id"] = "28:bot" };
        activity["conversation"] = new JsonObject { ["id"] = "a:lin", ["conversationType"] = "personal" };
        using var response = await app.Http.PostAsJsonAsync($"{app.Address}/api/messages", activity);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }
}
