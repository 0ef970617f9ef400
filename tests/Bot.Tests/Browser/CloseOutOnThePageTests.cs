using Microsoft.Playwright;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;
using static Microsoft.Playwright.Assertions;

namespace RectifyBot.Bot.Tests.Browser;

/// <summary>One close-out on three pages that are open side by side: the office applies, and the others hear of it without asking.</summary>
public sealed class CloseOutOnThePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableFact]
    public async Task An_application_reaches_the_rectification_office_and_the_leader_and_the_answer_comes_back()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await using var visits = new Visits(chromium);
        var office = await visits.OpenAsync(app, "河湖管理科");
        var coordinator = await visits.OpenAsync(app, "整改办");
        var leader = await visits.OpenAsync(app, "分管领导");

        await office.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "签到表.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes("到会27人") });
        await office.PressAsync(office.CardButton("12.1").First);
        await office.PressAsync(office.CardButton("确认登记").Last);
        await office.SayAsync("12-1已办结，申请销号");
        await ShotAsync(office, "apply");
        await office.PressAsync(office.CardButton("确认登记").Last);
        await Expect(office.Page.Locator(".ac-adaptiveCard").Last).ToContainTextAsync("12.1 已提交销号申请");

        await Expect(coordinator.Messages.Last).ToContainTextAsync("河湖管理科申请 12.1 销号");
        await coordinator.SayAsync("有哪些等我审核的");
        await coordinator.Page.Locator(".ac-adaptiveCard input[type=checkbox]").Last.CheckAsync();
        await ShotAsync(coordinator, "review");
        await coordinator.PressAsync(coordinator.CardButton("审核通过").Last);

        await Expect(leader.Messages.Last).ToContainTextAsync("已经整改办审核");
        await leader.SayAsync("approve 12.1, grade good");
        await leader.CardButton("Approve close-out").Last.WaitForAsync();
        await ShotAsync(leader, "approve");
        await leader.PressAsync(leader.CardButton("Approve close-out").Last);
        await Expect(leader.Page.Locator(".ac-adaptiveCard").Last).ToContainTextAsync("was approved");
        await Expect(office.Messages.Last).ToContainTextAsync("12.1 已由分管领导同意销号");
        await ShotAsync(office, "closed");
        Assert.Equal(Standing.Closed, (await app.LedgersAsync())[0].Find(new(12, 1))!.Standing);
        visits.All.ForEach(v => Assert.Empty(v.Complaints));
    }

    private static Task ShotAsync(ChatPage page, string name) =>
        page.Page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetTempPath(), $"rectifybot-close-out-{name}.png") });

    private sealed class Visits(Chromium chromium) : IAsyncDisposable
    {
        public List<Visit> All { get; } = [];

        public async Task<ChatPage> OpenAsync(ChatApp app, string person)
        {
            All.Add(await chromium.VisitAsync());
            var page = await ChatPage.OpenAsync(All[^1], new Uri(app.Address));
            await page.Page.Locator("nav button", new() { HasTextString = person }).First.ClickAsync();
            await Expect(page.Messages.First).ToContainTextAsync("您好");
            return page;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var visit in All)
            {
                await visit.DisposeAsync();
            }
        }
    }
}
