using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Tests.Channels.Support;

/// <summary>A transcript that lives as long as the test.</summary>
internal sealed class InMemoryTranscript : ITranscript
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Kept> _conversations = [];

    public int Count(string conversationId)
    {
        lock (_gate)
        {
            return _conversations.TryGetValue(conversationId, out var kept) ? kept.Entries.Count : 0;
        }
    }

    public ValueTask<bool> CreateAsync(string conversationId, string userId, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return new(_conversations.TryAdd(conversationId, new Kept(userId)));
        }
    }

    public ValueTask<string?> OwnerAsync(string conversationId, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return new(_conversations.GetValueOrDefault(conversationId)?.Owner);
        }
    }

    public ValueTask<long> AppendAsync(string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var kept = _conversations[conversationId];
            kept.Entries.Add((++kept.Watermark, activity.Copy()));
            return new(kept.Watermark);
        }
    }

    public ValueTask<long?> ReplaceAsync(string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var kept = _conversations[conversationId];
            var at = kept.Entries.FindIndex(entry => entry.Activity.Id == activity.Id);
            if (at < 0)
            {
                return new((long?)null);
            }

            var newer = activity.Copy();
            newer.Timestamp = kept.Entries[at].Activity.Timestamp;
            kept.Entries[at] = (++kept.Watermark, newer);
            return new(kept.Watermark);
        }
    }

    public ValueTask<TranscriptPage> ReadAsync(string conversationId, long after, int newest, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var kept = _conversations[conversationId];
            Activity[] news = [.. kept.Entries.Where(entry => entry.Changed > after).Select(entry => entry.Activity).TakeLast(newest)];
            return new(new TranscriptPage(news, Math.Max(after, kept.Watermark)));
        }
    }

    private sealed class Kept(string owner)
    {
        public string Owner { get; } = owner;

        public long Watermark { get; set; }

        public List<(long Changed, Activity Activity)> Entries { get; } = [];
    }
}
