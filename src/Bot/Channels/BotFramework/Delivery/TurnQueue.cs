using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.Http;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.BotFramework.Delivery;

/// <summary>
/// Works what was accepted, after it was acknowledged: in order within a conversation, side by side between them.
/// A shutdown waits for what runs; what did not finish is run again at the next start.
/// </summary>
public sealed partial class TurnQueue : IHostedService, IDisposable
{
    private readonly IInbox _inbox;
    private readonly Adapters _adapters;
    private readonly TurnRunner _runner;
    private readonly ConversationLocks _locks;
    private readonly ILogger<TurnQueue> _logger;
    private readonly int _capacity;
    private readonly SemaphoreSlim _parallel;
    private readonly CancellationTokenSource _cut = new();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _pending;
    private volatile bool _stopping;

    internal TurnQueue(
        IInbox inbox, Adapters adapters, TurnRunner runner, ConversationLocks locks, IOptions<TurnQueueOptions> options, ILogger<TurnQueue> logger)
    {
        (_inbox, _adapters, _runner, _locks, _logger) = (inbox, adapters, runner, locks, logger);
        _capacity = options.Value.Capacity;
        _parallel = new SemaphoreSlim(options.Value.Parallel);
    }

    /// <summary>How many accepted activities wait or run.</summary>
    public int Pending => Volatile.Read(ref _pending);

    /// <summary>Stores the activity and begins its turn behind the caller's back. Null when it was accepted, or had been before.</summary>
    /// <param name="activity">What came in, screened.</param>
    /// <param name="first">What must have happened before the turn begins, once the activity is safe.</param>
    internal async ValueTask<ProtocolError?> AcceptAsync(Activity activity, Func<ValueTask>? first = null)
    {
        if (!TryReserve())
        {
            return ProtocolError.Busy;
        }

        var begun = false;
        try
        {
            begun = await TryBeginAsync(activity, first);
        }
        finally
        {
            if (!begun)
            {
                Release();
            }
        }

        return null;
    }

    /// <summary>Runs what the last process accepted and did not finish.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var left = 0;
        await foreach (var activity in _inbox.UnfinishedAsync(cancellationToken))
        {
            Interlocked.Increment(ref _pending);
            Begin(activity);
            left++;
        }

        if (left > 0)
        {
            Log.TurnsResumed(_logger, left);
        }
    }

    /// <summary>Takes nothing more, and waits for what runs as long as the host lets it.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _stopping = true;
        EndIfDrained();
        try
        {
            await _drained.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Log.TurnsCut(_logger, Pending);
            await _cut.CancelAsync();
        }
    }

    public void Dispose()
    {
        _parallel.Dispose();
        _cut.Dispose();
    }

    private async ValueTask<bool> TryBeginAsync(Activity activity, Func<ValueTask>? first)
    {
        activity.Id ??= Guid.NewGuid().ToString("N");
        if (!await _inbox.AcceptAsync(activity.ChannelId!, activity.Conversation!.Id!, activity.Id, activity, CancellationToken.None))
        {
            return false;
        }

        if (first is not null)
        {
            await first();
        }

        Begin(activity);
        return true;
    }

    private bool TryReserve()
    {
        if (Interlocked.Increment(ref _pending) <= _capacity && !_stopping)
        {
            return true;
        }

        Release();
        return false;
    }

    private void Release()
    {
        Interlocked.Decrement(ref _pending);
        EndIfDrained();
    }

    private void EndIfDrained()
    {
        if (_stopping && Pending == 0)
        {
            _drained.TrySetResult();
        }
    }
}
