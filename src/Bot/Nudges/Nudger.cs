using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Delivery;
using RectifyBot.Scheduler;

namespace RectifyBot.Bot.Nudges;

/// <summary>Looks at the ledgers and sends what is due, at once: where somebody moved the clock, or ordered it.</summary>
internal sealed class Nudger(ISweep sweep, DeliveryPump pump) : IDemoWaker
{
    /// <summary>Returns once everything that is due now was tried.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await sweep.RunAsync(cancellationToken);
        await pump.DrainAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task WakeAsync(CancellationToken cancellationToken) => RunAsync(cancellationToken);
}
