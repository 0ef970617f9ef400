using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.DirectLine;

/// <summary>Carries answers to our own page: into the transcript, and from there to whoever listens.</summary>
internal sealed class DirectLineAdapter(ITranscript transcript, TranscriptFeed feed, TimeProvider clock) : BotAdapter
{
    public override string? ChannelId => ChannelIds.Page;

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities)
        {
            await SendAsync(activity, cancellationToken);
        }

        return Array.ConvertAll(activities, sent => new ResourceResponse { Id = sent.Id });
    }

    /// <inheritdoc />
    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        activity.Timestamp = clock.GetUtcNow();
        await ReplaceAsync(activity, cancellationToken);
        return new ResourceResponse { Id = activity.Id };
    }

    // Web Chat knows no deletion; an event, which it does not show, takes the place of the old one.
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        var gone = new Activity { Type = ActivityTypes.Event, Name = ActivityTypes.MessageDelete, Id = reference.ActivityId, Timestamp = clock.GetUtcNow() };
        return ReplaceAsync(gone.ApplyConversationReference(reference), cancellationToken);
    }

    private async Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = activity.IdempotencyKey ?? Guid.NewGuid().ToString("N");
        activity.Timestamp = clock.GetUtcNow();
        switch (activity.Type)
        {
            case ActivityTypes.Trace:
                break;
            case ActivityTypes.Typing:
                feed.Passing(activity.Conversation!.Id!, activity);
                break;
            case ActivityTypes.Message when activity.IdempotencyKey is not null && await transcript.ReplaceAsync(activity.Conversation!.Id!, activity, cancellationToken) is not null:
                feed.Changed(activity.Conversation.Id!); // an earlier try has come through: nobody is told twice
                break;
            default:
                await transcript.AppendAsync(activity.Conversation!.Id!, activity, cancellationToken);
                feed.Changed(activity.Conversation.Id!);
                break;
        }
    }

    private async Task ReplaceAsync(Activity activity, CancellationToken cancellationToken)
    {
        var conversationId = activity.Conversation!.Id!;
        if (await transcript.ReplaceAsync(conversationId, activity, cancellationToken) is null)
        {
            throw new ChannelException("The conversation has no activity with that id.") { Status = 404 };
        }

        feed.Changed(conversationId);
    }
}
