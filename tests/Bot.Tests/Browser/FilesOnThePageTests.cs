using System.Text;
using MiniExcelLibs;
using RectifyBot.Bot.Tests.Scenarios;
using static Microsoft.Playwright.Assertions;

namespace RectifyBot.Bot.Tests.Browser;

/// <summary>A coordinator's two worst days, on the page: the file dropped in, the files taken out.</summary>
public sealed class FilesOnThePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Notice =
        "中共云栖县水务局党组关于十三届县委第八轮巡察整改进展情况的通报\n2026年1月5日至2月10日，县委第二巡察组对县水务局党组开展巡察，3月1日反馈意见。现将整改情况公布如下。\n"
        + "1.关于泵房无人值守的问题\n整改情况：一是排出值班表。二是拟于6月底前装上监控。";

    [SkippableFact]
    public async Task A_dropped_notice_becomes_a_ledger_and_the_ledger_comes_back_as_a_table()
    {
        await using var visit = await chromium.VisitAsync();
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        var page = await ChatPage.OpenAsync(visit, new Uri(app.Address));
        await page.Page.Locator("nav button", new() { HasTextString = "整改办" }).First.ClickAsync();
        await Expect(page.Messages.First).ToContainTextAsync("您好，整改办");

        await page.Page.Locator("input[type=file]").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "第八轮.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Notice) });
        var card = page.Page.Locator(".ac-adaptiveCard").Last;
        await Expect(card).ToContainTextAsync("1 个问题，2 条措施");
        await page.Page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetTempPath(), "rectifybot-file-dropped.png") });
        await page.PressAsync(page.CardButton("导入").First);
        await Expect(page.Page.Locator(".ac-adaptiveCard").Last).ToContainTextAsync("已建台账：1 个问题、2 条措施");
        await Expect(page.CardButton("不导入")).ToHaveCountAsync(0);
        Assert.Equal(2, (await app.LedgersAsync()).Count);

        await page.SayAsync("导出台账");
        var link = page.Page.Locator("a", new() { HasTextString = "整改台账（2026-03-16）.xlsx" }).Last;
        await link.WaitForAsync();
        var bytes = await app.Http.GetByteArrayAsync(await link.GetAttributeAsync("href"));
        using var table = new MemoryStream(bytes);
        Assert.Contains(MiniExcel.Query(table).SelectMany(row => ((IDictionary<string, object?>)row).Values), cell => cell?.ToString()?.StartsWith("修订《县水务局党组理论学习", StringComparison.Ordinal) == true);
        Assert.Empty(visit.Complaints);
        await page.Page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetTempPath(), "rectifybot-files.png") });
    }
}
