using RectifyBot.Bot.Tests.Scenarios;
using static Microsoft.Playwright.Assertions;

namespace RectifyBot.Bot.Tests.Browser;

/// <summary>Two pages side by side: the coordinator moves the clock, the office's reminder comes.</summary>
public sealed class NudgesOnThePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_clock_is_moved_to_three_days_before_a_deadline_and_the_reminder_comes(string language)
    {
        var zh = language == "zh";
        await using var officeVisit = await chromium.VisitAsync(locale: zh ? "zh-CN" : "en-US");
        await using var coordinatorVisit = await chromium.VisitAsync(locale: zh ? "zh-CN" : "en-US");
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        var office = await OpenAsync(officeVisit, app, "水资源科");
        await office.SayAsync(zh ? "您好" : "hello");
        await Expect(office.Messages).ToHaveCountAsync(3);
        var coordinator = await OpenAsync(coordinatorVisit, app, "整改办");

        // 3.2 is due on the 31st: on the 26th three working days are left.
        await coordinator.Page.Locator("#clock [type=date]").FillAsync("2026-03-26");
        await coordinator.Page.Locator("#clock [type=submit]").ClickAsync();
        var card = office.Page.Locator(".ac-adaptiveCard").Last;
        await Expect(card).ToContainTextAsync(zh ? "时限2026-03-31，还剩3个工作日" : "due 2026-03-31, 3 working days left");
        await office.PressAsync(office.CardButton(zh ? "明天再提醒" : "Remind me tomorrow").Last);
        await Expect(office.Messages.Last).ToContainTextAsync(zh ? "2026-03-27（周五）再提醒：3.1，3.2" : "again on 2026-03-27 (Friday): 3.1, 3.2");
        await card.ScrollIntoViewIfNeededAsync();
        await office.Page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetTempPath(), $"rectifybot-nudge-{language}.png") });
        Assert.Empty(officeVisit.Complaints);
        Assert.Empty(coordinatorVisit.Complaints);
    }

    private static async Task<ChatPage> OpenAsync(Visit visit, ChatApp app, string person)
    {
        var page = await ChatPage.OpenAsync(visit, new Uri(app.Address));
        await page.Page.Locator("nav button", new() { HasTextString = person }).First.ClickAsync();
        await Expect(page.Messages.First).ToBeVisibleAsync();
        return page;
    }
}
