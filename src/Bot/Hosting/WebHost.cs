using System.Net;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.DemoPage;
using RectifyBot.Bot.Channels.DirectLine;
using RectifyBot.Bot.Channels.Files;
using RectifyBot.Bot.Samples;
using RectifyBot.Bot.Secrecy;

namespace RectifyBot.Bot.Hosting;

/// <summary>The server: chat page, message endpoint, health.</summary>
public static class WebHost
{
    /// <summary>Builds the server.</summary>
    /// <exception cref="ArgumentException">The address is not one of this machine: without sign-in nobody else is served.</exception>
    public static WebApplication Build(string urls, string dataFolder, DateOnly? today, Action<WebApplicationBuilder>? change = null)
    {
        ServedAddresses.Check(urls);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        builder.Configuration.Sources.OfType<Microsoft.Extensions.Configuration.Json.JsonConfigurationSource>().ToList().ForEach(json => json.ReloadOnChange = false);
        builder.WebHost.UseUrls(urls).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services
            .AddLedgerStorage(dataFolder, today)
            .AddConversation()
            .AddNudges()
            .AddCalendarCheck()
            .AddSecrecyGuard()
            .AddBotFramework()
            .AddDirectLine()
            .AddChannelFiles()
            .AddDemoPage(demo => demo.Enabled = true);
        change?.Invoke(builder);
        builder.AddTimer(dataFolder);
        var app = builder.Build();
        app.UseWebSockets();
        app.MapBotFramework();
        app.MapDirectLine();
        app.MapChannelFiles();
        app.MapDemoPage();
        Health.Map(app);
        return app;
    }

    /// <summary>Brings the database to the newest shape, and imports the sample into an empty one.</summary>
    public static async Task PrepareAsync(WebApplication app, CancellationToken cancellationToken = default)
    {
        await AppServices.PrepareAsync(app.Services, cancellationToken);
        await app.Services.GetRequiredService<SampleSeeder>().SeedAsync(cancellationToken);
    }
}

/// <summary>Where a server without sign-in may listen.</summary>
internal static class ServedAddresses
{
    public static void Check(string urls)
    {
        var outside = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(u => !IsLoopback(u));
        if (outside is not null || string.IsNullOrWhiteSpace(urls))
        {
            throw new ArgumentException(
                $"'{outside}' is not an address of this machine alone. Without sign-in RectifyBot serves localhost, 127.0.0.1 and [::1] only.",
                nameof(urls));
        }
    }

    private static bool IsLoopback(string url)
    {
        var host = Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host.Trim('[', ']') : string.Empty;
        return host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
    }
}
