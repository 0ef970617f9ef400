namespace RectifyBot.Bot.Channels.BotFramework.Delivery;

/// <summary>Lets one turn of a conversation run at a time, in the order in which they came.</summary>
internal sealed class ConversationLocks
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Channel, string Conversation), Queue<TaskCompletionSource>?> _held = [];

    /// <summary>Takes the place in the line now; the result says when it is our turn.</summary>
    public ValueTask EnterAsync(Activity activity)
    {
        lock (_gate)
        {
            var key = KeyOf(activity);
            if (!_held.TryGetValue(key, out var waiting))
            {
                _held[key] = null;
                return ValueTask.CompletedTask;
            }

            var place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _held[key] = waiting ??= new Queue<TaskCompletionSource>();
            waiting.Enqueue(place);
            return new ValueTask(place.Task);
        }
    }

    public void Leave(Activity activity)
    {
        lock (_gate)
        {
            var key = KeyOf(activity);
            if (_held[key] is { Count: > 0 } waiting)
            {
                waiting.Dequeue().SetResult();
            }
            else
            {
                _held.Remove(key);
            }
        }
    }

    private static (string Channel, string Conversation) KeyOf(Activity activity) => (activity.ChannelId!, activity.Conversation!.Id!);
}
