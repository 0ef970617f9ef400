using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Tests.Channels.Support;

/// <summary>A channel's service on this computer: takes what the bot sends, or refuses as the test says.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _ids;

    private FakeConnector(WebApplication app) => _app = app;

    public ConcurrentQueue<Call> Calls { get; } = new();

    /// <summary>The statuses of the next answers; 200 when there are none left.</summary>
    public ConcurrentQueue<int> Refusals { get; } = new();

    /// <summary>What lies under /file/, for whoever fetches it.</summary>
    public byte[]? File { get; set; }

    public string Address => _app.Urls.First() + "/";

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        connector._app.Run(connector.AnswerAsync);
        await connector._app.StartAsync();
        return connector;
    }

    /// <summary>Waits until so many calls have come.</summary>
    public Task<Call[]> WaitForAsync(int count) => Eventually.ReturnsAsync(() => Calls.Count >= count ? Calls.ToArray() : null);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (File is { } file && context.Request.Path.StartsWithSegments("/file", StringComparison.Ordinal))
        {
            await context.Response.Body.WriteAsync(file);
            return;
        }

        var activity = context.Request.ContentLength > 0
            ? await JsonSerializer.DeserializeAsync(context.Request.Body, ProtocolJson.Wire.Activity)
            : null;
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        Calls.Enqueue(new Call(context.Request.Method, target, activity));
        context.Response.StatusCode = Refusals.TryDequeue(out var status) ? status : 200;
        await context.Response.WriteAsync($"{{\"id\":\"sent-{Interlocked.Increment(ref _ids)}\"}}");
    }

    internal sealed record Call(string Method, string Target, Activity? Activity);
}

internal static class Eventually
{
    /// <summary>Asks again and again until there is an answer; gives up after ten seconds.</summary>
    public static async Task<T> ReturnsAsync<T>(Func<T?> ask) where T : class
    {
        for (var i = 0; i < 1000; i++)
        {
            if (ask() is { } answer)
            {
                return answer;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }

        throw new TimeoutException("It did not happen within ten seconds.");
    }

    public static Task IsTrueAsync(Func<bool> ask) => ReturnsAsync(() => ask() ? "yes" : null);
}
