namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>One channel: carries answers out, and begins turns that nobody wrote to us for.</summary>
public abstract class BotAdapter
{
    /// <summary>The channel that it carries, or null for the one that carries all that have no adapter of their own.</summary>
    public abstract string? ChannelId { get; }

    /// <summary>Sends in order; sets each activity's id. Throws <see cref="ChannelException"/> when the channel refuses for good.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Puts the activity in place of the one with its id.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Speaks first in a conversation that we know (a proactive message).</summary>
    public async Task ContinueConversationAsync(ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var context = new TurnContext(this, reference.GetContinuationActivity());
        // A message that answers nothing must not point at the event that we made up.
        context.Activity.Id = null;
        await callback(context, cancellationToken);
    }
}
