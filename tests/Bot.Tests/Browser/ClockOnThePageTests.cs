using Microsoft.Playwright;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;
using static Microsoft.Playwright.Assertions;

namespace RectifyBot.Bot.Tests.Browser;

/// <summary>The demo's clock, moved on the page: the ledger answers by the day that it shows.</summary>
public sealed class ClockOnThePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly DateOnly Start = new(2026, 3, 16);

    [SkippableTheory]
    [InlineData("zh", 1280)]
    [InlineData("zh", 360)]
    [InlineData("en", 1280)]
    [InlineData("en", 360)]
    public async Task A_coordinator_moves_the_clock_and_what_is_overdue_goes_by_it(string language, int width)
    {
        await using var visit = await chromium.VisitAsync(width, width < 500 ? 740 : 860);
        await using var app = await ChatApp.StartAsync(Start);
        var page = await OpenAsync(visit, app, language);
        var (ledger, zh) = ((await app.LedgersAsync())[0], language == "zh");
        await Expect(Now(page)).ToHaveTextAsync(zh ? "今天是2026年3月16日周一" : "today is Mon, Mar 16, 2026");
        await page.SayAsync("哪些逾期");
        await Expect(page.Messages.Last).ToContainTextAsync($"超期的共 {Overdue(ledger, Start)} 条");

        // The soonest deadline is Wednesday, the 18th: its morning after is the day on which it is late.
        await Stop(page).SelectOptionAsync("2026-03-19");
        await Expect(Stop(page).Locator("option:checked")).ToHaveTextAsync(zh ? "3月19日周四 · 3月18日逾期第1个工作日" : "Thu, Mar 19 · overdue by 1 working day (due Mar 18)");
        await Expect(Day(page)).ToHaveValueAsync("2026-03-19");
        await page.Page.Locator("#clock [type=submit]").ClickAsync();
        await Expect(Said(page)).ToHaveTextAsync(zh
            ? "时钟已调到2026年3月19日周四 09:00。"
            : "The clock now shows Thu, Mar 19, 2026, 09:00.");
        await Expect(Now(page)).ToHaveTextAsync(zh ? "已调到2026年3月19日周四" : "moved to Thu, Mar 19, 2026");
        await page.SayAsync("哪些逾期？");
        var later = Overdue(ledger, new DateOnly(2026, 3, 19));
        Assert.NotEqual(Overdue(ledger, Start), later);
        await Expect(page.Messages.Last).ToContainTextAsync($"超期的共 {later} 条");
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        await page.Page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetTempPath(), $"rectifybot-clock-{language}-{width}.png") });

        await page.Page.Locator("#clock-back").ClickAsync();
        await Expect(Said(page)).ToHaveTextAsync(zh ? "时钟已回到现在。" : "The clock is back at the present.");
        await Expect(Now(page)).ToHaveTextAsync(zh ? "今天是2026年3月16日周一" : "today is Mon, Mar 16, 2026");
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task It_is_moved_by_keyboard_alone_back_too_and_shows_the_moved_day_after_a_reload()
    {
        await using var visit = await chromium.VisitAsync();
        await using var app = await ChatApp.StartAsync(Start);
        var page = await OpenAsync(visit, app, "zh");
        await Stop(page).FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Now(page)).ToHaveTextAsync("今天是2026年3月16日周一");
        await Day(page).FillAsync("2026-02-10");
        await Expect(Stop(page)).ToHaveValueAsync(string.Empty);
        await Day(page).PressAsync("Enter");
        await Expect(Now(page)).ToHaveTextAsync("已调到2026年2月10日周二");
        await page.Page.ReloadAsync();
        await Expect(Now(page)).ToHaveTextAsync("已调到2026年2月10日周二");
        await page.Page.Locator("#clock-back").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(Now(page)).ToHaveTextAsync("今天是2026年3月16日周一");
        await Expect(page.Page.Locator("#clock-back")).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task Nobody_else_sees_it_and_what_fails_is_said()
    {
        await using var visit = await chromium.VisitAsync();
        await using var app = await ChatApp.StartAsync(Start);
        var page = await OpenAsync(visit, app, "zh");
        await visit.Page.RouteAsync("**/api/demo/clock", route => route.FulfillAsync(new() { Status = 500 }));
        await page.Page.Locator("#clock [type=submit]").ClickAsync();
        await Expect(Said(page)).ToHaveTextAsync("时钟没有调成，请重试。");
        foreach (var other in new[] { "分管领导", "巡察办", "河湖管理科" })
        {
            await page.Page.Locator("nav button", new() { HasTextString = other }).First.ClickAsync();
            await Expect(page.Page.Locator("#clock")).ToBeHiddenAsync();
        }
    }

    private static async Task<ChatPage> OpenAsync(Visit visit, ChatApp app, string language)
    {
        var page = await ChatPage.OpenAsync(visit, new Uri(app.Address), $"?lang={language}");
        var person = page.Page.Locator("#person option", new() { HasTextString = "整改办" });
        await page.Page.Locator("#person").SelectOptionAsync((await person.First.GetAttributeAsync("value"))!, new() { Force = true });
        await Expect(page.Page.Locator("#clock")).ToBeVisibleAsync();
        await Expect(page.Messages.First).ToContainTextAsync(language == "zh" ? "您好，整改办" : "Hello, rectification office");
        return page;
    }

    private static int Overdue(Rectification ledger, DateOnly today) => ledger.Measures.Count(m => m.IsOverdue(today));

    private static ILocator Now(ChatPage page) => page.Page.Locator("#clock-now");

    private static ILocator Stop(ChatPage page) => page.Page.Locator("#clock-stop");

    private static ILocator Day(ChatPage page) => page.Page.Locator("#clock-day");

    private static ILocator Said(ChatPage page) => page.Page.Locator("#clock-said");
}
