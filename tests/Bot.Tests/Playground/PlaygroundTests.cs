using Microsoft.Playwright;
using RectifyBot.Bot.Tests.Browser;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;
using RectifyBot.Tests;
using static Microsoft.Playwright.Assertions;

namespace RectifyBot.Bot.Tests.Playground;

/// <summary>The conversation of the front door, as Teams would carry it.</summary>
public sealed class PlaygroundTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Package = "@microsoft/m365agentsplayground";

    [SkippableFact]
    public async Task The_Agents_Playground_holds_the_same_conversation()
    {
        Skip.If(Repository.Shared is null, "The seed notice is not here: the conversation in the Agents Playground was not checked.");
        Skip.IfNot(Node.Has(Package), $"npm packages of tests/npm are not installed: the conversation in {Package} was not checked.");
        await using var visit = await chromium.VisitAsync();
        await using var app = await ChatApp.StartAsync(new DateOnly(2025, 9, 17));
        await app.ImportSeedAsync();
        await using var playground = await PlaygroundProcess.StartAsync(app.Address);
        await visit.Page.GotoAsync(playground.Address);
        await Expect(visit.Page.GetByText("请问您是哪个科室的").Or(visit.Page.GetByText("Who are you?")).First).ToBeVisibleAsync(new() { Timeout = 30_000 });

        await SayAsync(visit.Page, "我是秘书科");
        await Expect(visit.Page.GetByText("现在以「秘书科」的身份").First).ToBeVisibleAsync();
        await SayAsync(visit.Page, "第9项第1条三项制度9月16日印发各委室了,已办结");
        await Expect(visit.Page.GetByText("9.1 · 保密工作抓得不严不实")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("2025-09-16")).ToBeVisibleAsync();

        await visit.Page.GetByText("确认登记").ClickAsync();
        await Expect(visit.Page.GetByText("已登记，第 3 号")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("确认登记")).ToHaveCountAsync(0);

        await SayAsync(visit.Page, "which items are still open");
        await Expect(visit.Page.GetByText("Open, all measures: 59").First).ToBeVisibleAsync();
        await SayAsync(visit.Page, "哪些还没销号");
        await Expect(visit.Page.GetByText("全部未销号的共 59 条").First).ToBeVisibleAsync();
        var ledger = (await app.LedgersAsync()).Single(l => l.Measures.Length == 59);
        Assert.Equal((Progress.Completed, 59), (ledger.Find(new MeasureNumber(9, 1))!.Progress, ledger.Measures.Count(m => m.IsOpen)));
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetTempPath(), "rectifybot-playground.png") });
    }

    private static async Task SayAsync(IPage page, string text)
    {
        await page.GetByRole(AriaRole.Textbox).First.ClickAsync();
        await page.Keyboard.InsertTextAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }
}
