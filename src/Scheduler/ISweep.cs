namespace RectifyBot.Scheduler;

/// <summary>What the timer wakes: finds out whom to remind of what, now. Safe to call at any time and from several hosts: a nudge that was planned is not planned again.</summary>
public interface ISweep
{
    /// <summary>One sweep over all ledgers.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
