using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace RectifyBot.Bot.Channels.BotFramework.Delivery;

/// <summary>Sends one request until it is taken, refused for good, or tried often enough.</summary>
internal sealed class ConnectorTransport(
    IHttpClientFactory clients, IOptions<ConnectorOptions> options, TimeProvider clock, ILogger<ConnectorTransport> logger)
{
    /// <summary>The named client: who adds a handler to it adds the bot's credentials.</summary>
    public const string ClientName = "bot-connector";

    private readonly ConnectorOptions _options = options.Value;

    /// <param name="once">One try; whoever calls keeps a register and tries again.</param>
    public async Task<ResourceResponse> SendAsync(Func<HttpRequestMessage> request, bool once, CancellationToken cancellationToken)
    {
        var tries = once ? 1 : _options.Tries;
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await TryAsync(request, cancellationToken);
            if (outcome.Taken is { } taken)
            {
                return taken;
            }

            if (!outcome.Again || attempt >= tries)
            {
                if (!once)
                {
                    Log.DeliveryFailed(logger, outcome.Fault, attempt, outcome.Status);
                }

                throw new ChannelException("The channel did not take the activity.") { Status = outcome.Status, Passing = outcome.Again, RetryAfter = outcome.RetryAfter };
            }

            var wait = WaitAfter(attempt, outcome.RetryAfter);
            Log.DeliveryRetried(logger, attempt, outcome.Status, wait.TotalSeconds);
            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    private async Task<Outcome> TryAsync(Func<HttpRequestMessage> make, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(_options.TryTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            using var request = make();
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, either.Token);
            return response.IsSuccessStatusCode ? Outcome.Of(await ReadAsync(response, either.Token)) : RefusedBy(response);
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new Outcome(null, Again: true, Status: null, RetryAfter: null, fault);
        }
    }

    private Outcome RefusedBy(HttpResponseMessage response)
    {
        var after = response.Headers.RetryAfter;
        return new Outcome(null, IsPassing(response.StatusCode), (int)response.StatusCode, after?.Delta ?? (after?.Date - clock.GetUtcNow()), null);
    }

    // Teams asks for a further try on 412 too (learn.microsoft.com, "Optimize your bot with rate limiting").
    private static bool IsPassing(HttpStatusCode status) => (int)status is 408 or 412 or 429 or >= 500 and not 501;

    private TimeSpan WaitAfter(int attempt, TimeSpan? asked)
    {
        var doubled = _options.FirstWait * Math.Pow(2, attempt - 1);
        var jitter = doubled * (RandomNumberGenerator.GetInt32(0, 250) / 1000.0);
        var wait = asked is { } least && least > doubled ? least : doubled;
        return TimeSpan.FromTicks(Math.Min((wait + jitter).Ticks, _options.LongestWait.Ticks));
    }

    // Some channels answer with nothing, or with something else than they should: then there is no id.
    private static async Task<ResourceResponse> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return body.Length == 0 ? new ResourceResponse() : JsonSerializer.Deserialize(body, ProtocolJson.Wire.ResourceResponse) ?? new ResourceResponse();
        }
        catch (JsonException)
        {
            return new ResourceResponse();
        }
    }

    private sealed record Outcome(ResourceResponse? Taken, bool Again, int? Status, TimeSpan? RetryAfter, Exception? Fault)
    {
        public static Outcome Of(ResourceResponse taken) => new(taken, false, null, null, null);
    }
}
