namespace RectifyBot.Bot.Channels.BotFramework;

/// <inheritdoc />
public sealed class TurnContext(BotAdapter adapter, Activity activity) : ITurnContext
{
    private readonly List<Activity> _buffered = [];

    public BotAdapter Adapter { get; } = adapter;

    public Activity Activity { get; } = activity;

    public bool Responded { get; private set; }

    public TurnState TurnState { get; } = new();

    /// <summary>The answers that wait for the end of the turn, where the sender expects them in the HTTP response.</summary>
    public IList<Activity> BufferedReplyActivities => _buffered;

    private bool Buffers => Activity.DeliveryMode == DeliveryModes.ExpectReplies;

    public Task<ResourceResponse> SendActivityAsync(string text, CancellationToken cancellationToken = default) =>
        SendActivityAsync(MessageFactory.Text(text), cancellationToken);

    public async Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        (await SendActivitiesAsync([activity], cancellationToken))[0];

    public async Task<ResourceResponse[]> SendActivitiesAsync(Activity[] activities, CancellationToken cancellationToken = default)
    {
        var reference = Activity.GetConversationReference();
        foreach (var outgoing in activities)
        {
            outgoing.ApplyConversationReference(reference);
        }

        var responses = Buffers ? Buffer(activities) : await Adapter.SendActivitiesAsync(this, activities, cancellationToken);
        Responded |= activities.Any(sent => sent.Type != ActivityTypes.Trace);
        return responses;
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        activity.ApplyConversationReference(Activity.GetConversationReference());
        return Buffers ? Task.FromResult(UpdateBuffered(activity)) : Adapter.UpdateActivityAsync(this, activity, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return _buffered.RemoveAll(kept => kept.Id == activityId) > 0 || Buffers
            ? Task.CompletedTask
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
    }

    private ResourceResponse[] Buffer(Activity[] activities)
    {
        foreach (var outgoing in activities)
        {
            outgoing.Id ??= Guid.NewGuid().ToString("N");
            _buffered.Add(outgoing);
        }

        return Array.ConvertAll(activities, sent => new ResourceResponse { Id = sent.Id });
    }

    // A sender that expects replies sees each activity once: an update of one that still waits replaces it,
    // any other goes out as an activity that carries the old id.
    private ResourceResponse UpdateBuffered(Activity activity)
    {
        var waiting = _buffered.FindIndex(kept => kept.Id == activity.Id);
        if (waiting >= 0)
        {
            _buffered[waiting] = activity;
        }
        else
        {
            _buffered.Add(activity);
        }

        return new ResourceResponse { Id = activity.Id };
    }
}
