using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Tests.Channels.Support;

/// <summary>A channel that must not be used.</summary>
internal sealed class NoAdapter : BotAdapter
{
    public override string? ChannelId => null;

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
