using Microsoft.Playwright;

namespace RectifyBot.Bot.Tests.Browser;

/// <summary>The chat page, as a visitor uses it.</summary>
public sealed class ChatPage(Visit visit, Uri address)
{
    public Visit Visit { get; } = visit;

    public IPage Page => Visit.Page;

    public ILocator Messages => Page.Locator(".webchat__basic-transcript__activity");

    public ILocator Box => Page.Locator("[data-id=webchat-sendbox-input]");

    public static async Task<ChatPage> OpenAsync(Visit visit, Uri address, string query = "")
    {
        var page = new ChatPage(visit, address);
        await page.Page.GotoAsync(new Uri(address, "/" + query).ToString());
        return page;
    }

    public Uri Address { get; } = address;

    public Task ChooseAsync(string person) => Page.Locator($"nav button[data-person='{person}']").ClickAsync();

    /// <summary>Says something and waits until the page shows it as said.</summary>
    public async Task SayAsync(string text)
    {
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
        await Shows(text).First.WaitForAsync();
    }

    /// <summary>A bubble whose text is just this.</summary>
    public ILocator Shows(string text) => Messages.Locator(".webchat__text-content, .ac-textBlock").GetByText(text, new() { Exact = true });

    public ILocator CardButton(string title) => Page.Locator(".ac-pushButton").Filter(new() { HasText = title });

    /// <summary>Presses a card's button. A click that lands while Web Chat draws the card anew is nobody's: a person clicks again where nothing happens, and so do we.</summary>
    public async Task PressAsync(ILocator button)
    {
        for (var (before, tries) = (Visit.Presses, 4); Visit.Presses == before && tries > 0; tries--)
        {
            await button.ClickAsync();
            for (var waited = 0; Visit.Presses == before && waited < 20; waited++)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
            }
        }
    }

    /// <summary>The texts of all bubbles, from the top.</summary>
    public async Task<string[]> TextsAsync()
    {
        var texts = await Messages.EvaluateAllAsync<string[]>(
            "all => all.map(one => (one.querySelector('.ac-textBlock') ?? one.querySelector('.webchat__text-content'))?.textContent.trim() ?? '')");
        return [.. texts.Where(text => text.Length > 0)];
    }
}
