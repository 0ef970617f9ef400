using RectifyBot.Bot.Tests.Browser;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;
using RectifyBot.Tests;
using static Microsoft.Playwright.Assertions;

namespace RectifyBot.Bot.Tests.Playground;

/// <summary>The product as an official meets it in Teams: Microsoft's own test client in Chromium, talking to /api/messages.</summary>
public sealed class TeamsConversationTests(Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableFact]
    public async Task An_official_says_who_they_are_reports_confirms_and_asks_what_is_still_open()
    {
        Skip.If(Repository.Shared is null, "The seed notice is not here: the conversation as in Teams was not checked.");
        await using var visit = await chromium.VisitAsync();
        await using var app = await ChatApp.StartAsync(new DateOnly(2025, 9, 17));
        await app.ImportSeedAsync();
        await using var playground = await PlaygroundServer.StartAsync($"{app.Address}/api/messages");
        var page = await TeamsPage.OpenAsync(visit, playground);
        await Expect(page.Cards.Last).ToContainTextAsync("请问您是哪个科室的");
        await page.SayAsync("我是秘书科");
        await Expect(page.Messages.Last).ToContainTextAsync("现在以「秘书科」的身份");

        await page.SayAsync("第9项第1条三项制度9月16日印发各委室了,已办结");
        await Expect(page.Cards.Last).ToContainTextAsync("9.1 · 保密工作抓得不严不实");
        await Expect(page.Cards.Last).ToContainTextAsync("已完成");
        await Expect(page.Cards.Last).ToContainTextAsync("2025-09-16");
        Assert.Equal(Progress.InProgress, (await SeedAsync(app)).Find(new MeasureNumber(9, 1))!.Progress);

        var pressed = await page.PressAsync("确认登记");
        await Expect(page.Cards.Last).ToContainTextAsync("已登记，第 3 号");
        await Expect(page.Button("确认登记")).ToHaveCountAsync(0);
        Assert.Contains("\"adaptiveCard/action\"", pressed.PostData, StringComparison.Ordinal);
        Assert.Contains("已经登记过了，是第 3 号", await page.PressAgainAsync(pressed), StringComparison.Ordinal);

        await page.SayAsync("which items are still open");
        await Expect(page.Messages.Filter(new() { HasText = "Open, all measures: 59" })).ToHaveCountAsync(1);
        await page.SayAsync("哪些还没销号");
        await Expect(page.Messages.Filter(new() { HasText = "全部未销号的共 59 条" })).ToHaveCountAsync(1);
        var ledger = await SeedAsync(app);
        Assert.Equal((3, 59), (ledger.Version, ledger.Measures.Count(m => m.IsOpen)));
        Assert.Equal(Progress.Completed, ledger.Find(new MeasureNumber(9, 1))!.Progress);
        Assert.Empty(playground.Outside);
        await page.Page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetTempPath(), "rectifybot-playground.png") });
    }

    [SkippableFact]
    public async Task A_name_pressed_is_who_one_is_and_a_card_confirmed_by_a_typed_word_turns_into_its_receipt()
    {
        await using var visit = await chromium.VisitAsync();
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await using var playground = await PlaygroundServer.StartAsync($"{app.Address}/api/messages");
        var page = await TeamsPage.OpenAsync(visit, playground);
        await Expect(page.Cards).ToHaveCountAsync(1);
        await page.SayAsync("11-1 还在走手续");
        await Expect(page.Cards).ToHaveCountAsync(2);

        await page.PressAsync("财务审计科");
        await Expect(page.Messages.Filter(new() { HasText = "现在以「财务审计科」的身份" })).ToHaveCountAsync(1);
        await Expect(page.Cards.Last).ToContainTextAsync("请确认这份进展");
        await page.SayAsync("确认");
        await Expect(page.Cards.Last).ToContainTextAsync("已登记，第 3 号");
        await Expect(page.Cards).ToHaveCountAsync(3);
        await Expect(page.Button("确认登记")).ToHaveCountAsync(0);

        await page.PressAsync("办公室");
        await Expect(page.Messages.Filter(new() { HasText = "现在以「办公室」的身份" })).ToHaveCountAsync(1);
    }

    private static async Task<Rectification> SeedAsync(ChatApp app) => (await app.LedgersAsync()).Single(l => l.Measures.Length == 59);
}
