namespace RectifyBot.Bot.Channels.BotFramework.Delivery;

public sealed partial class TurnQueue
{
    // The place in the conversation's line is taken before anything is awaited: that keeps the order.
    private void Begin(Activity activity)
    {
        var place = _locks.EnterAsync(activity);
        _ = Task.Run(() => WorkAsync(place, activity));
    }

    private async Task WorkAsync(ValueTask place, Activity activity)
    {
        await place;
        try
        {
            await RunAsync(activity);
        }
        catch (OperationCanceledException) when (_cut.IsCancellationRequested)
        {
            // It stays in the inbox as unfinished and runs again at the next start.
        }
#pragma warning disable CA1031 // Nobody awaits this task: the log is the only place where a fault can end.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Log.TurnNotClosed(_logger, fault, activity.ChannelId, activity.Id);
        }
        finally
        {
            _locks.Leave(activity);
            Release();
        }
    }

    private async Task RunAsync(Activity activity)
    {
        await _parallel.WaitAsync(_cut.Token);
        try
        {
            await _runner.RunAsync(_adapters.For(activity.ChannelId), activity, _cut.Token);
            await _inbox.DoneAsync(activity.ChannelId!, activity.Conversation!.Id!, activity.Id!, CancellationToken.None);
        }
        finally
        {
            _parallel.Release();
        }
    }
}
