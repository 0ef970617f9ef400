using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Channels.Ports;

/// <summary>
/// What was said on our own page, so that it survives a reload and a restart.
/// A watermark counts the changes of one conversation from 1; every append and every replacement takes the next.
/// </summary>
public interface ITranscript
{
    /// <summary>Begins a conversation. False when it was begun before (by whomever).</summary>
    ValueTask<bool> CreateAsync(string conversationId, string userId, CancellationToken cancellationToken);

    /// <summary>The user whose conversation it is, or null when there is no such conversation.</summary>
    ValueTask<string?> OwnerAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Adds an activity at the end; its id is set. Returns the watermark of this change.</summary>
    ValueTask<long> AppendAsync(string conversationId, Activity activity, CancellationToken cancellationToken);

    /// <summary>
    /// Puts an activity in the place of the one with its id, keeping the old one's place and timestamp.
    /// Returns the watermark of this change, or null when there is no activity with that id.
    /// </summary>
    ValueTask<long?> ReplaceAsync(string conversationId, Activity activity, CancellationToken cancellationToken);

    /// <summary>
    /// The activities whose last change came after the watermark (0: all), in the order of their places.
    /// Where there are more than <paramref name="newest"/>, the last so many.
    /// </summary>
    ValueTask<TranscriptPage> ReadAsync(string conversationId, long after, int newest, CancellationToken cancellationToken);
}

/// <summary>A part of a transcript, and the watermark from which to read on (the one asked for when nothing is new).</summary>
public sealed record TranscriptPage(IReadOnlyList<Activity> Activities, long Watermark);
