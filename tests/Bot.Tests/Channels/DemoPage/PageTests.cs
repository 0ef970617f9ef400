using RectifyBot.Bot.Tests.Browser;
using RectifyBot.Bot.Tests.Channels.Support;
using static Microsoft.Playwright.Assertions;

namespace RectifyBot.Bot.Tests.Channels.DemoPage;

public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableFact]
    public async Task A_message_is_answered_and_a_reload_shows_it_again()
    {
        await using var visit = await chromium.VisitAsync();
        await using var host = await EchoHost.StartAsync();
        var page = await ChatPage.OpenAsync(visit, host.Address);
        await page.SayAsync("第三项办完了");
        await Expect(page.Shows("echo 第三项办完了")).ToBeVisibleAsync();
        await page.Page.ReloadAsync();
        await Expect(page.Shows("echo 第三项办完了")).ToBeVisibleAsync();
        Assert.Equal(["welcome dl_lin", "第三项办完了", "echo 第三项办完了"], await page.TextsAsync());
    }

    [SkippableFact]
    public async Task Everybody_has_a_conversation_of_their_own()
    {
        await using var visit = await chromium.VisitAsync();
        await using var host = await EchoHost.StartAsync();
        var page = await ChatPage.OpenAsync(visit, host.Address);
        await page.SayAsync("林的话");
        await page.ChooseAsync("zhao");
        await Expect(page.Shows("welcome dl_zhao")).ToBeVisibleAsync();
        await Expect(page.Shows("林的话")).ToHaveCountAsync(0);
        await page.SayAsync("赵的话");
        await page.ChooseAsync("lin");
        await Expect(page.Shows("林的话")).ToBeVisibleAsync();
        await Expect(page.Shows("赵的话")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_card_is_replaced_where_it_stands()
    {
        await using var visit = await chromium.VisitAsync();
        await using var host = await EchoHost.StartAsync();
        var page = await ChatPage.OpenAsync(visit, host.Address);
        await page.SayAsync("card");
        await Expect(page.Shows("请核对这条进展")).ToBeVisibleAsync();
        await page.SayAsync("later");
        await Expect(page.Shows("echo later")).ToBeVisibleAsync();
        await page.SayAsync("replace");
        await Expect(page.Shows("请核对这条进展")).ToHaveCountAsync(0);
        string[] expected = ["welcome dl_lin", "card", "已经记入台账", "later", "echo later", "replace"];
        Assert.Equal(expected, await page.TextsAsync());
        await page.Page.ReloadAsync();
        await Expect(page.Shows("replace")).ToBeVisibleAsync();
        Assert.Equal(expected, await page.TextsAsync());
    }

    [SkippableFact]
    public async Task A_submitted_card_sends_its_data_with_the_inputs_also_after_a_reload()
    {
        await using var visit = await chromium.VisitAsync();
        await using var host = await EchoHost.StartAsync();
        var page = await ChatPage.OpenAsync(visit, host.Address);
        await page.SayAsync("card");
        await page.Page.Locator("textarea.ac-input").FillAsync("补齐十二份");
        await page.PressAsync(page.CardButton("确认"));
        await Eventually.IsTrueAsync(() => Values(host).Length == 1);
        await page.Page.ReloadAsync();
        await page.PressAsync(page.CardButton("确认"));
        await Eventually.IsTrueAsync(() => Values(host).Length == 2);
        Assert.Equal(
            [
                """{"verb":"confirm","key":7,"day":"2026-11-20","progress":"done","evidence":"true","note":"补齐十二份"}""",
                """{"verb":"confirm","key":7,"day":"2026-11-20","progress":"done","evidence":"true"}""",
            ],
            Values(host));
    }

    // Decision 3 rests on this: should a newer Web Chat send it, cards need only one kind of button.
    [SkippableFact]
    public async Task An_executed_card_sends_nothing_at_all()
    {
        await using var visit = await chromium.VisitAsync();
        await using var host = await EchoHost.StartAsync();
        var page = await ChatPage.OpenAsync(visit, host.Address);
        await page.SayAsync("card");
        await page.CardButton("执行").ClickAsync();
        await Eventually.IsTrueAsync(() => visit.Complaints.Any(text => text.Contains("received unknown action", StringComparison.Ordinal)));
        await page.SayAsync("after");
        await Expect(page.Shows("echo after")).ToBeVisibleAsync();
        Assert.Equal(["conversationUpdate", "message", "message"], host.Bot.Heard.Select(activity => activity.Type));
    }

    [SkippableFact]
    public async Task What_is_deleted_is_gone_and_leaves_no_complaint()
    {
        await using var visit = await chromium.VisitAsync();
        await using var host = await EchoHost.StartAsync();
        var page = await ChatPage.OpenAsync(visit, host.Address);
        await page.SayAsync("card");
        await Expect(page.Shows("请核对这条进展")).ToBeVisibleAsync();
        await page.SayAsync("remove");
        await Expect(page.Shows("请核对这条进展")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task Nobody_but_this_program_is_asked_for_anything_and_the_policy_blocks_nothing()
    {
        await using var visit = await chromium.VisitAsync();
        await using var host = await EchoHost.StartAsync();
        var page = await ChatPage.OpenAsync(visit, host.Address);
        await page.SayAsync("card");
        await Expect(page.Shows("请核对这条进展")).ToBeVisibleAsync();
        await page.Page.SetInputFilesAsync("input[type=file]", new Microsoft.Playwright.FilePayload { Name = "照片.png", MimeType = "image/png", Buffer = Picture });
        await page.Page.WaitForTimeoutAsync(500);
        await page.Box.PressAsync("Enter");
        await Expect(page.Shows("file 照片.png image/png")).ToBeVisibleAsync();
        Assert.Contains(visit.Asked, address => address.Scheme == "ws");
        Assert.Equal([host.Address.Authority], visit.Hosts);
        Assert.Empty(visit.Complaints);
    }

    [SkippableTheory]
    [InlineData("", "zh-CN", "整改助手", "演示模式：仅本机可访问，未启用登录", "键入消息")]
    [InlineData("?lang=en", "en", "Rectification Assistant", "Demo mode: this computer only, no sign-in", "Type your message")]
    public async Task The_page_speaks_Chinese_and_on_request_English(string query, string language, string product, string banner, string prompt)
    {
        await using var visit = await chromium.VisitAsync();
        await using var host = await EchoHost.StartAsync();
        var page = await ChatPage.OpenAsync(visit, host.Address, query);
        await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Expect(page.Page.Locator("h1")).ToContainTextAsync(product);
        await Expect(page.Page.Locator(".banner")).ToHaveTextAsync(banner);
        await Expect(page.Box).ToHaveAttributeAsync("placeholder", prompt);
        await Expect(page.Page.Locator("#organisation")).ToHaveTextAsync(TestDirectory.All[0].Organisation);
    }

    [SkippableFact]
    public async Task The_switch_changes_the_language_and_keeps_the_conversation()
    {
        await using var visit = await chromium.VisitAsync();
        await using var host = await EchoHost.StartAsync();
        var page = await ChatPage.OpenAsync(visit, host.Address);
        await page.SayAsync("留下的话");
        await page.Page.GetByText("English", new() { Exact = true }).ClickAsync();
        await Expect(page.Page.Locator(".banner")).ToHaveTextAsync("Demo mode: this computer only, no sign-in");
        await Expect(page.Shows("留下的话")).ToBeVisibleAsync();
        await page.Page.ReloadAsync();
        await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }

    [SkippableFact]
    public async Task On_a_telephones_width_the_person_is_chosen_from_a_list_and_nothing_sticks_out()
    {
        await using var visit = await chromium.VisitAsync(390, 800);
        await using var host = await EchoHost.StartAsync();
        var page = await ChatPage.OpenAsync(visit, host.Address);
        await page.Page.Locator("#person").SelectOptionAsync("sun");
        await Expect(page.Shows("welcome dl_sun")).ToBeVisibleAsync();
        await page.SayAsync("card");
        await Expect(page.CardButton("修改")).ToBeVisibleAsync();
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        await Expect(page.Page.Locator("nav")).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task A_person_can_be_chosen_and_a_message_sent_by_keyboard_alone()
    {
        await using var visit = await chromium.VisitAsync();
        await using var host = await EchoHost.StartAsync();
        var page = await ChatPage.OpenAsync(visit, host.Address);
        await Expect(page.Shows("welcome dl_lin")).ToBeVisibleAsync();
        foreach (var key in new[] { "Tab", "Tab", "Tab", "Tab", "Tab", "Enter" })
        {
            await page.Page.Keyboard.PressAsync(key);
        }

        await Expect(page.Page.Locator("nav button[data-person=zhao]")).ToHaveAttributeAsync("aria-current", "true");
        await Expect(page.Page.Locator("nav button[data-person=zhao]")).ToBeFocusedAsync();
        await Expect(page.Shows("welcome dl_zhao")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Without_Web_Chat_the_page_says_how_to_get_it()
    {
        await using var visit = await chromium.VisitAsync();
        await using var host = await EchoHost.StartAsync();
        await visit.Page.RouteAsync("**/lib/webchat.js", route => route.FulfillAsync(new() { Status = 404 }));
        var page = await ChatPage.OpenAsync(visit, host.Address);
        await Expect(page.Page.Locator(".notice h2")).ToHaveTextAsync("缺少 Web Chat");
        await Expect(page.Page.Locator(".notice code")).ToHaveTextAsync("dotnet build src/Bot");
    }

    [SkippableFact]
    public async Task Where_the_program_does_not_answer_one_can_try_again()
    {
        await using var visit = await chromium.VisitAsync();
        await using var host = await EchoHost.StartAsync();
        await visit.Page.RouteAsync("**/api/demo/people", route => route.AbortAsync());
        var page = await ChatPage.OpenAsync(visit, host.Address);
        await Expect(page.Page.Locator(".notice h2")).ToHaveTextAsync("暂时连不上");
        await visit.Page.UnrouteAsync("**/api/demo/people");
        await page.Page.Locator("#retry").ClickAsync();
        await Expect(page.Shows("welcome dl_lin")).ToBeVisibleAsync();
    }

    private static byte[] Picture { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static string[] Values(EchoHost host) =>
        [.. host.Bot.Heard.Where(activity => activity.Value is not null).Select(activity => activity.Value!.Value.GetRawText())];
}
