using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Understanding.Tests.Models.Support;
using static RectifyBot.Understanding.Tests.Models.Support.ModelAnswers;

namespace RectifyBot.Bot.Tests.Models;

/// <summary>The whole program with a model: what a person at the other end sees.</summary>
public sealed class ModelInChatTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    [Fact]
    public async Task What_the_rules_did_not_find_is_on_the_card_and_what_was_invented_is_asked_back()
    {
        await using var model = await FakeModel.StartAsync(
            Of(Answer("report", "弄完了", Record(10, 3, "老账那摊子事"))), Of(Answer("report", "弄完了", Record(10, 3, "老账那摊子事", new JsonObject { ["due"] = "2030-01-01" }))));
        await using var app = await StartAsync(model);

        var found = await SayAsync(app, "老账那摊子事弄完了");
        var asked = await SayAsync(app, "老账那摊子事昨天弄完了");

        Assert.Contains("请确认这份进展", found, StringComparison.Ordinal);
        Assert.Contains("10.3", found, StringComparison.Ordinal);
        Assert.Contains("哪一条措施", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_says_which_field_a_model_made_up_and_never_what()
    {
        await using var model = await FakeModel.StartAsync(
            Of(Answer("report", "已完成", Record(10, 3, "10-3", new JsonObject { ["due"] = "2030-01-01", ["documents"] = new JsonArray("http://evil.example.org") }))));
        await using var app = await StartAsync(model, ("Ask", "Always"));

        var shown = await SayAsync(app, "10-3已完成");

        Assert.Contains("模型另外读出了", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("2030", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_fails_shows_nothing_to_the_user_and_holds_up_nobody_else()
    {
        await using var model = await FakeModel.StartAsync(Stall());
        await using var app = await StartAsync(model, ("TimeLimit", "00:00:04"), ("Retries", "0"));

        var stalled = SayAsync(app, "老账那摊子事弄完了");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < 3; i++)
        {
            Assert.Contains("请确认这份进展", await SayAsync(app, $"10-3已完成{i + 2}份", "another"), StringComparison.Ordinal);
        }

        Assert.False(stalled.IsCompleted);
        Assert.Contains("哪一条措施", await stalled, StringComparison.Ordinal);
    }

    [Fact]
    public void The_models_settings_are_checked_with_all_others()
    {
        var options = new BotOptions { PageSize = 99 };
        options.Model.Endpoint = "http://10.0.0.5/v1";

        Assert.Equal(3, new BotOptionsValidator().Validate(Options.DefaultName, options).Failures!.Count());
    }

    private static async Task<ChatApp> StartAsync(FakeModel model, params (string Name, string Value)[] more)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["RectifyBot:Model:Endpoint"] = model.Address, ["RectifyBot:Model:Name"] = "fake", ["RectifyBot:Model:Organisations:0"] = "*",
        };
        foreach (var (name, value) in more)
        {
            settings[$"RectifyBot:Model:{name}"] = value;
        }

        var app = await ChatApp.StartAsync(Today, settings);
        await SayAsync(app, "我是财务审计科");
        await SayAsync(app, "我是财务审计科", "another");
        return app;
    }

    private static async Task<string> SayAsync(ChatApp app, string text, string user = "official") =>
        string.Join('\n', (await app.SayAsync(user, text)).Select(r => r.Shown));
}
