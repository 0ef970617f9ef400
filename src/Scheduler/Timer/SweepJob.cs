using Microsoft.Extensions.Logging;
using Quartz;

namespace RectifyBot.Scheduler.Timer;

/// <summary>Wakes the sweep. What goes wrong in it is logged; the next firing tries again.</summary>
[DisallowConcurrentExecution]
public sealed partial class SweepJob(ISweep sweep, ILogger<SweepJob> logger) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await sweep.RunAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The program stops; whoever comes next looks again.
        }
#pragma warning disable CA1031 // A fault must end neither the trigger nor the scheduler.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            SweepFailed(logger, fault);
        }
    }

    [LoggerMessage(2001, LogLevel.Error, "The ledgers could not be looked at for reminders; the next look makes it good")]
    private static partial void SweepFailed(ILogger logger, Exception fault);
}
