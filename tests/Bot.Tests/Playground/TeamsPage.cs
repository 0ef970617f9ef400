using Microsoft.Playwright;
using RectifyBot.Bot.Tests.Browser;

namespace RectifyBot.Bot.Tests.Playground;

/// <summary>The Playground's page: a personal chat with the bot, drawn as Teams draws it.</summary>
internal sealed class TeamsPage(IPage page)
{
    public IPage Page { get; } = page;

    /// <summary>Every message, of either side.</summary>
    public ILocator Messages => Page.Locator("[aria-label='Message header']").Locator("..");

    public ILocator Cards => Page.Locator(".ac-adaptiveCard");

    private ILocator Box => Page.Locator("[role=textbox][data-lexical-editor]");

    /// <summary>Opens the page, whereby Teams tells the bot of its new member.</summary>
    public static async Task<TeamsPage> OpenAsync(Visit visit, PlaygroundServer playground)
    {
        await visit.Page.GotoAsync(playground.Address.ToString());
        return new TeamsPage(visit.Page);
    }

    public async Task SayAsync(string text)
    {
        await Box.ClickAsync();
        await Page.Keyboard.InsertTextAsync(text);
        await Box.PressAsync("Enter");
        await Messages.Filter(new() { HasText = text }).First.WaitForAsync();
    }

    public ILocator Button(string title) => Cards.GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    /// <summary>Presses the newest button of that title and gives the request that the press became.</summary>
    public Task<IRequest> PressAsync(string title) =>
        Page.RunAndWaitForRequestAsync(() => Button(title).Last.ClickAsync(), request => request.Url.EndsWith("/invoke", StringComparison.Ordinal));

    /// <summary>Presses again what was pressed, as another device would that still shows the old card. Gives the bot's answer.</summary>
    public async Task<string> PressAgainAsync(IRequest pressed)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Content-Type"] = "application/json" };
        var answer = await Page.APIRequest.PostAsync(pressed.Url, new() { DataByte = pressed.PostDataBuffer, Headers = headers });
        Assert.Equal(200, answer.Status);
        return await answer.TextAsync();
    }
}
