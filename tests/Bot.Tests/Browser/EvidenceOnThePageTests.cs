using RectifyBot.Bot.Tests.EvidenceFiles;
using RectifyBot.Bot.Tests.Scenarios;
using static Microsoft.Playwright.Assertions;

namespace RectifyBot.Bot.Tests.Browser;

/// <summary>An official's photograph, on the page: sent, confirmed, listed, opened.</summary>
public sealed class EvidenceOnThePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableFact]
    public async Task A_photograph_is_sent_confirmed_listed_and_downloaded()
    {
        await using var visit = await chromium.VisitAsync();
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        var page = await ChatPage.OpenAsync(visit, new Uri(app.Address));
        await page.Page.Locator("nav button", new() { HasTextString = "河湖管理科" }).First.ClickAsync();
        await Expect(page.Messages.First).ToContainTextAsync("您好，河湖管理科");
        var photo = await PhotographAsync(page);

        await page.Page.Locator("input[type=file]").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "现场.png", MimeType = "image/png", Buffer = photo });
        await page.PressAsync(page.CardButton("12.2").First);
        var card = page.Page.Locator(".ac-adaptiveCard").Last;
        await Expect(card).ToContainTextAsync("现场.png · PNG");
        await card.Locator("input[type=date]").FillAsync("2026-03-14");
        await page.Page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetTempPath(), "rectifybot-evidence-card.png") });
        await page.PressAsync(page.CardButton("确认登记").Last);
        await Expect(page.Page.Locator(".ac-adaptiveCard").Last).ToContainTextAsync("事实日期 2026-03-14");

        await page.PressAsync(page.CardButton("查看佐证").Last);
        var shown = page.Messages.Last.Locator("img[src*='/uploads/']").Last;
        await shown.WaitForAsync();
        Assert.Equal(photo, await app.Http.GetByteArrayAsync(await shown.GetAttributeAsync("src")));
        Assert.Equal(new DateOnly(2026, 3, 14), (await app.LedgersAsync())[0].Measures.SelectMany(m => m.Evidence).Single().Day);
        Assert.Empty(visit.Complaints);
        await page.Page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetTempPath(), "rectifybot-evidence.png") });
    }

    // A real picture: the page itself.
    private static Task<byte[]> PhotographAsync(ChatPage page) => page.Page.ScreenshotAsync(new() { Clip = new() { X = 0, Y = 0, Width = 300, Height = 200 } });
}
