using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Tests.Channels.Support;

/// <summary>An inbox that lives as long as the test; handed to a second host, it plays the restart.</summary>
internal sealed class InMemoryInbox : IInbox
{
    private readonly ConcurrentDictionary<(string, string, string), Activity> _seen = new();
    private readonly ConcurrentQueue<(string, string, string)> _order = new();
    private readonly ConcurrentDictionary<(string, string, string), bool> _done = new();

    public int Accepted => _seen.Count;

    public int Done => _done.Count;

    public ValueTask<bool> AcceptAsync(string channelId, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        var key = (channelId, conversationId, activityId);
        if (!_seen.TryAdd(key, activity))
        {
            return new(false);
        }

        _order.Enqueue(key);
        return new(true);
    }

    public ValueTask DoneAsync(string channelId, string conversationId, string activityId, CancellationToken cancellationToken)
    {
        _done[(channelId, conversationId, activityId)] = true;
        return ValueTask.CompletedTask;
    }

    public async IAsyncEnumerable<Activity> UnfinishedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        foreach (var key in _order.Where(key => !_done.ContainsKey(key)))
        {
            yield return _seen[key];
        }
    }
}
