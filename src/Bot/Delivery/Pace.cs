using System.Collections.Concurrent;

namespace RectifyBot.Bot.Delivery;

/// <summary>Keeps below the channels' limits by waiting: each message is given its moment, and they are spread evenly.</summary>
/// <remarks>
/// Evenly, because a channel counts in windows that we cannot see: a burst of fifty at the end of one and of fifty at the beginning of the next is a hundred.
/// It runs on the real clock, whatever day the demo shows.
/// </remarks>
internal sealed class Pace(TimeProvider clock)
{
    // Messages arrive less evenly than they leave: a part of the limit is left to the way.
    private const double Reserve = 0.02;

    private const int ForgetAbove = 10_000;

    private readonly ConcurrentDictionary<(string Channel, string? Of, Limit Limit), Line> lines = new();
    private readonly ConcurrentDictionary<(string Channel, string? Tenant), DateTimeOffset> paused = new();

    /// <summary>Waits until one more message may go out.</summary>
    public async Task WaitAsync(string channel, string? tenant, string? conversation, CancellationToken cancellationToken)
    {
        do
        {
            while (TimeLeft(channel, tenant) is { } left)
            {
                await Task.Delay(left, clock, cancellationToken);
            }

            foreach (var limit in ChannelLimits.Of(channel))
            {
                await LineOf(channel, limit.Scope == LimitScope.Tenant ? tenant : conversation, limit).WaitAsync(clock, cancellationToken);
            }
        }
        while (TimeLeft(channel, tenant) is not null); // whoever waited for a pause to end stands in line again: together they would be a crowd
    }

    /// <summary>The channel said that it is too much: nobody of that tenant is written to until then.</summary>
    public void Pause(string channel, string? tenant, TimeSpan wait)
    {
        var until = clock.GetUtcNow() + wait;
        paused.AddOrUpdate((channel, tenant), until, (_, before) => before > until ? before : until);
    }

    private TimeSpan? TimeLeft(string channel, string? tenant) =>
        paused.TryGetValue((channel, tenant), out var until) && until - clock.GetUtcNow() is { Ticks: > 0 } left ? left : null;

    private Line LineOf(string channel, string? of, Limit limit)
    {
        if (lines.Count > ForgetAbove)
        {
            Forget();
        }

        return lines.GetOrAdd((channel, of, limit), _ => new Line(limit));
    }

    private void Forget()
    {
        var now = clock.GetUtcNow();
        foreach (var (key, line) in lines.Where(l => l.Value.IsIdle(now)))
        {
            lines.TryRemove(new(key, line));
        }
    }

    // Generic cell rate: the moment up to which the limit is used up. A tenant's messages get one moment each; a person's few may come together,
    // as long as a whole window never holds more than the limit: half of it at once, the other half as it comes back.
    // They leave one behind the other, counted when they really leave: where the machine stood still, what was missed is not made up for by a crowd.
#pragma warning disable CA1001 // A semaphore that nobody asks for its wait handle holds nothing that must be given back.
    private sealed class Line(Limit limit)
#pragma warning restore CA1001
    {
        private readonly SemaphoreSlim one = new(1);
        private readonly int burst = limit.Scope == LimitScope.Tenant ? 1 : Math.Max(1, limit.Count / 2);
        private readonly TimeSpan each = limit.Period / (limit.Scope == LimitScope.Tenant ? limit.Count * (1 - Reserve) : Math.Max(1, limit.Count - Math.Max(1, limit.Count / 2)));
        private DateTimeOffset used;

        public async Task WaitAsync(TimeProvider clock, CancellationToken cancellationToken)
        {
            await one.WaitAsync(cancellationToken);
            try
            {
                if (used - clock.GetUtcNow() - (each * (burst - 1)) is { Ticks: > 0 } left)
                {
                    await Task.Delay(left, clock, cancellationToken);
                }

                // A timer that rings a little late is made up for, by no more than one place.
                var now = clock.GetUtcNow();
                used = (used > now - each ? used : now - each) + each;
            }
            finally
            {
                one.Release();
            }
        }

        public bool IsIdle(DateTimeOffset now) => one.CurrentCount == 1 && used <= now;
    }
}
