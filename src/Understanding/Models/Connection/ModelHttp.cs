using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace RectifyBot.Understanding.Models.Connection;

/// <summary>The way to the model: so many at once, tries with growing pauses that honour Retry-After, left alone after repeated failure.</summary>
internal static class ModelHttp
{
    public const string ClientName = "model";

    // Half of the turns that run at once on a small machine: the others go on while these wait.
    private const int AtOnce = 4;
    private const int FailuresBeforePause = 4;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(200);

    public static void Add(IServiceCollection services)
    {
        var client = services.AddHttpClient(ClientName)
            .RemoveAllLoggers()
            .ConfigureHttpClient(http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                // The reader keeps one client for good. And what may go to one address may not be sent on to another.
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                AllowAutoRedirect = false,
                UseCookies = false,
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        client.AddResilienceHandler(ClientName, (pipeline, context) => Configure(pipeline, context.ServiceProvider.GetRequiredService<ModelOptions>()));
        client.AddHttpMessageHandler(() => new WholeBody());
    }

    private static void Configure(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, ModelOptions options)
    {
        pipeline.AddConcurrencyLimiter(AtOnce, queueLimit: AtOnce);
        if (options.Retries > 0)
        {
            pipeline.AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstWait,
                ShouldRetryAfterHeader = true,
                ShouldHandle = tried => ValueTask.FromResult(HttpClientResiliencePredicates.IsTransient(tried.Outcome) && IsWorthWaiting(tried.Outcome.Result, options.TimeLimit)),
            });
        }

        pipeline.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
        {
            FailureRatio = 0.8,
            MinimumThroughput = FailuresBeforePause,
            SamplingDuration = TimeSpan.FromMinutes(1),
            BreakDuration = options.Pause,
        });

        // Three quarters of the budget, so that a stall leaves room for one more try, and is known to the breaker as a failure.
        pipeline.AddTimeout(options.TimeLimit * 0.75);
    }

    private static bool IsWorthWaiting(HttpResponseMessage? response, TimeSpan limit) =>
        response?.Headers.RetryAfter is not { } after || (after.Delta ?? after.Date - TimeProvider.System.GetUtcNow()) < limit;
}
