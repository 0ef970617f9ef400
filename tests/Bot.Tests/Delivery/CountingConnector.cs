using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RectifyBot.Bot.Tests.Delivery;

/// <summary>A messenger's service that counts what it takes by idempotency key, and can have a limit.</summary>
internal sealed class CountingConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Random random;
    private readonly ConcurrentQueue<long> taken = new();

    private CountingConnector(WebApplication app, int seed) => (this.app, random) = (app, new Random(seed));

    /// <summary>How often each key was accepted.</summary>
    public ConcurrentDictionary<string, int> Accepted { get; } = new(StringComparer.Ordinal);

    /// <summary>What came without a key.</summary>
    public int Keyless { get; private set; }

    /// <summary>How many were refused for being too many.</summary>
    public int TooMany { get; private set; }

    /// <summary>How many are taken within any second; 0 for as many as come.</summary>
    public int PerSecond { get; set; }

    /// <summary>The longest that an answer takes, at random.</summary>
    public TimeSpan Slowness { get; set; } = TimeSpan.FromMilliseconds(20);

    public string Address => app.Urls.First() + "/";

    public static async Task<CountingConnector> StartAsync(int seed)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new CountingConnector(builder.Build(), seed);
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

        // Taken from here on, whether or not whoever sent it lives to read the answer.
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        Keyless += key.Length == 0 ? 1 : 0;
        Accepted.AddOrUpdate(key, 1, (_, before) => before + 1);
        await Task.Delay(Slowness * Draw(), TimeProvider.System);
        await context.Response.WriteAsync($$"""{"id":"a-{{key}}"}""");
    }

    private double Draw()
    {
        lock (random)
        {
            return random.NextDouble();
        }
    }

    // Of any second, not of the clock's seconds.
    private bool Takes()
    {
        if (PerSecond == 0)
        {
            return true;
        }

        lock (random)
        {
            var now = TimeProvider.System.GetTimestamp();
            while (taken.TryPeek(out var oldest) && TimeProvider.System.GetElapsedTime(oldest, now) >= TimeSpan.FromSeconds(1))
            {
                taken.TryDequeue(out _);
            }

            if (taken.Count >= PerSecond)
            {
                TooMany++;
                return false;
            }

            taken.Enqueue(now);
            return true;
        }
    }
}
