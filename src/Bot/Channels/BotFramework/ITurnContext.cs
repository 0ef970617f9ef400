namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>One turn: what came in, and the way to answer.</summary>
public interface ITurnContext
{
    BotAdapter Adapter { get; }

    /// <summary>What came in.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>What the parts of one turn leave for each other.</summary>
    TurnState TurnState { get; }

    Task<ResourceResponse> SendActivityAsync(string text, CancellationToken cancellationToken = default);

    Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends in order; one response an activity. Throws <see cref="ChannelException"/> when the channel takes them for good not.</summary>
    Task<ResourceResponse[]> SendActivitiesAsync(Activity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Puts the activity in place of the one with its id.</summary>
    Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);
}
