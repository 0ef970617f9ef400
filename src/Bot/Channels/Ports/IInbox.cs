using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Channels.Ports;

/// <summary>What was received and must not be lost: stored before it is acknowledged, worked afterwards.</summary>
public interface IInbox
{
    /// <summary>Stores an activity durably. False when it was seen before: acknowledge it again, but do not work it.</summary>
    ValueTask<bool> AcceptAsync(string channelId, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken);

    /// <summary>Its turn has ended, well or with a fault that was told to the user; it will not run again.</summary>
    ValueTask DoneAsync(string channelId, string conversationId, string activityId, CancellationToken cancellationToken);

    /// <summary>What was accepted and never done, oldest first: to be run again after a crash.</summary>
    IAsyncEnumerable<Activity> UnfinishedAsync(CancellationToken cancellationToken);
}
