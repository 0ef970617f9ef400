using System.Collections.Concurrent;
using System.Threading.Channels;
using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Channels.DirectLine;

/// <summary>Wakes the open streams of a conversation when its transcript has changed.</summary>
internal sealed class TranscriptFeed
{
    private readonly ConcurrentDictionary<string, Listener[]> _listeners = new(StringComparer.Ordinal);

    /// <summary>The transcript has changed.</summary>
    public void Changed(string conversationId) => Tell(conversationId, null);

    /// <summary>Something that is shown now and not kept, as "is typing".</summary>
    public void Passing(string conversationId, Activity activity) => Tell(conversationId, activity);

    public Listener Listen(string conversationId)
    {
        var listener = new Listener(this, conversationId);
        _listeners.AddOrUpdate(conversationId, _ => [listener], (_, others) => [.. others, listener]);
        return listener;
    }

    private void Tell(string conversationId, Activity? passing)
    {
        foreach (var listener in _listeners.GetValueOrDefault(conversationId) ?? [])
        {
            listener.Tell(passing);
        }
    }

    private void Forget(Listener listener)
    {
        var left = _listeners.AddOrUpdate(listener.ConversationId, _ => [], (_, all) => [.. all.Where(other => other != listener)]);
        if (left.Length == 0)
        {
            _listeners.TryRemove(KeyValuePair.Create(listener.ConversationId, left));
        }
    }

    /// <summary>One open stream's ear.</summary>
    internal sealed class Listener(TranscriptFeed feed, string conversationId) : IDisposable
    {
        // What is dropped from a full channel is only passing; the news that something changed is in it anyway.
        private readonly Channel<Activity?> _news = Channel.CreateBounded<Activity?>(
            new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

        public string ConversationId { get; } = conversationId;

        public void Tell(Activity? passing) => _news.Writer.TryWrite(passing);

        /// <summary>Waits for news; the passing ones are returned.</summary>
        public async Task<List<Activity>> WaitAsync(CancellationToken cancellationToken)
        {
            await _news.Reader.WaitToReadAsync(cancellationToken);
            List<Activity> passing = [];
            while (_news.Reader.TryRead(out var activity))
            {
                if (activity is not null)
                {
                    passing.Add(activity);
                }
            }

            return passing;
        }

        public void Dispose() => feed.Forget(this);
    }
}
