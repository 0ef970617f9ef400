using Microsoft.Playwright;

namespace RectifyBot.Bot.Tests.Browser;

/// <summary>A Chromium for a class of tests, from the environment variable CHROMIUM or where Debian puts it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // The last one keeps the browser's own services from reaching outside while the tests run.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where Chromium is, or null.</summary>
    public static string? Path { get; } = Existing(Environment.GetEnvironmentVariable("CHROMIUM")) ?? Existing("/usr/bin/chromium");

    /// <summary>Starts it, in a profile of its own.</summary>
    public async Task InitializeAsync()
    {
        if (Path is null)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(20_000); // five seconds are not enough where every other test runs beside
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Headless = true, Args = Flags });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A visitor with empty storage; skips the test, in words, where there is no Chromium.</summary>
    public async Task<Visit> VisitAsync(int width = 1280, int height = 860, string locale = "zh-CN")
    {
        Skip.If(_browser is null, "There is no Chromium here (CHROMIUM, /usr/bin/chromium): what the page shows and does was not checked.");
        var context = await _browser.NewContextAsync(new() { Locale = locale, ViewportSize = new() { Width = width, Height = height } });
        return new Visit(context, await context.NewPageAsync());
    }

    private static string? Existing(string? path) => File.Exists(path) ? path : null;
}
