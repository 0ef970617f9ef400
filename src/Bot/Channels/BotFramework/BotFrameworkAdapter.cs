using RectifyBot.Bot.Channels.BotFramework.Delivery;

namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>All channels behind the Bot Connector: Teams, Azure's Web Chat, the Emulator, the Playground.</summary>
public sealed class BotFrameworkAdapter : BotAdapter
{
    private readonly ConnectorClient _connector;
    private readonly TurnRunner _runner;

    internal BotFrameworkAdapter(ConnectorClient connector, TurnRunner runner) => (_connector, _runner) = (connector, runner);

    public override string? ChannelId => null;

    /// <summary>Runs a turn when the conversation is free. Faults of the bot are told, not thrown.</summary>
    public Task<TurnContext> ProcessAsync(Activity activity, CancellationToken cancellationToken) =>
        _runner.RunInOrderAsync(this, activity, cancellationToken);

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = await SendAsync(activities[i], cancellationToken);
            activities[i].Id = responses[i].Id;
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        _connector.UpdateAsync(activity, cancellationToken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        _connector.DeleteAsync(reference, cancellationToken);

    private async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        // Only the Emulator shows traces; other channels refuse them.
        if (activity.Type == ActivityTypes.Trace && activity.ChannelId != ChannelIds.Emulator)
        {
            return new ResourceResponse();
        }

        activity.Id = null;
        return await _connector.SendAsync(activity, cancellationToken);
    }
}
