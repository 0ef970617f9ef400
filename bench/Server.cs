using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;

namespace RectifyBot.Bench;

/// <summary>What is measured: a bare echo, the bot's front door with an echo behind it, or the whole bot. Says its address on standard output.</summary>
internal static class Server
{
    public const string LedgerId = "bench";

    public static async Task RunAsync(string kind, string data, int measures)
    {
        await using var app = kind == "bare" ? Bare() : await BotAsync(data, measures, echo: kind == "echo");
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await Console.In.ReadLineAsync();
        await app.StopAsync();
    }

    private static WebApplication Bare()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/api/messages", async (HttpContext http) =>
        {
            http.Response.ContentType = "application/json";
            http.Response.ContentLength = http.Request.ContentLength;
            await http.Request.Body.CopyToAsync(http.Response.Body);
        });
        return app;
    }

    private static async Task<WebApplication> BotAsync(string data, int measures, bool echo)
    {
        var app = WebHost.Build("http://127.0.0.1:0", data, today: null, builder =>
        {
            builder.Logging.ClearProviders();
            if (echo)
            {
                builder.Services.AddSingleton<IBot, EchoBot>();
            }
        });
        await AppServices.PrepareAsync(app.Services);
        await FillAsync(app.Services, measures);
        return app;
    }

    private static async Task FillAsync(IServiceProvider services, int measures)
    {
        var today = services.GetRequiredService<OrganisationClock>().Today;
        await services.GetRequiredService<CommitQueue>().RunAsync<bool>(Durability.Full, async unit =>
        {
            if (await unit.Ledger.FindAsync(LedgerId) is null)
            {
                await unit.Ledger.AppendAsync(LedgerId, Actor.Operator, _ => LargeLedger.Notice(measures));
                await unit.Ledger.AppendAsync(LedgerId, Actor.Operator, _ => LargeLedger.Assignments(measures, today));
            }

            return true;
        });
        var identities = services.GetRequiredService<Identities>();
        foreach (var office in Enumerable.Range(0, LargeLedger.Offices).Select(LargeLedger.Office))
        {
            await identities.BindAsync("emulator", $"user-of-{office}", new Person(LedgerId, Role.Official, office));
        }
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
    }
}
