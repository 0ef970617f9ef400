namespace RectifyBot.Bench.Nudges;

/// <summary>A messenger's service that takes so many a second, of any second, and refuses the others with 429.</summary>
internal sealed class LimitedConnector : IAsyncDisposable
{
    public const int PerSecond = 50;

    private readonly WebApplication app;
    private readonly Lock gate = new();
    private readonly Queue<long> window = new();

    private LimitedConnector(WebApplication app) => this.app = app;

    public int Taken { get; private set; }

    public int Refused { get; private set; }

    public string Address => app.Urls.First() + "/";

    public static async Task<LimitedConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new LimitedConnector(builder.Build());
        connector.app.Run(connector.AnswerAsync);
        await connector.app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (!Takes())
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "1";
            return;
        }

        await Task.Delay(TimeSpan.FromMilliseconds(80), TimeProvider.System); // a service across the country
        await context.Response.WriteAsync("""{"id":"a"}""");
    }

    private bool Takes()
    {
        lock (gate)
        {
            var now = TimeProvider.System.GetTimestamp();
            while (window.TryPeek(out var oldest) && TimeProvider.System.GetElapsedTime(oldest, now) >= TimeSpan.FromSeconds(1))
            {
                window.Dequeue();
            }

            if (window.Count >= PerSecond)
            {
                Refused++;
                return false;
            }

            window.Enqueue(now);
            Taken++;
            return true;
        }
    }
}
