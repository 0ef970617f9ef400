using System.Text.Json;

namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>Sorts a turn by its kind; override what you handle.</summary>
public abstract class ActivityHandler : IBot
{
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turnContext.Activity.Type switch
    {
        ActivityTypes.Message => OnMessageActivityAsync(turnContext, cancellationToken),
        ActivityTypes.MessageUpdate => OnMessageUpdateActivityAsync(turnContext, cancellationToken),
        ActivityTypes.MessageDelete => OnMessageDeleteActivityAsync(turnContext, cancellationToken),
        ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(turnContext, cancellationToken),
        ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(turnContext, cancellationToken),
        ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(turnContext, cancellationToken),
        ActivityTypes.Event => OnEventActivityAsync(turnContext, cancellationToken),
        ActivityTypes.Invoke => AnswerInvokeAsync(turnContext, cancellationToken),
        _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
    };

    protected virtual Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnMessageDeleteActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnMessageReactionActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Tells who came and who left; the bot's own coming alone is not told.</summary>
    protected virtual async Task OnConversationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.MembersAdded is { } added && added.Any(member => member.Id != activity.Recipient?.Id))
        {
            await OnMembersAddedAsync(added, turnContext, cancellationToken);
        }

        if (activity.MembersRemoved is { } removed && removed.Any(member => member.Id != activity.Recipient?.Id))
        {
            await OnMembersRemovedAsync(removed, turnContext, cancellationToken);
        }
    }

    protected virtual Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnInstallationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turnContext.Activity.Action switch
    {
        InstallationUpdateActionTypes.Add or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
        InstallationUpdateActionTypes.Remove or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
        _ => Task.CompletedTask,
    };

    protected virtual Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnInstallationUpdateRemoveAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers an invoke; 501 where nobody handles it.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != InvokeNames.AdaptiveCardAction)
        {
            return InvokeResponse.Bare(501);
        }

        return AdaptiveCardInvokes.Read(turnContext.Activity.Value) is { } pressed
            ? InvokeResponse.Of(await OnAdaptiveCardInvokeAsync(turnContext, pressed, cancellationToken))
            : InvokeResponse.Of(AdaptiveCardInvokeResponse.Refused(400, "BadRequest", "The value is not an Action.Execute of an Adaptive Card."));
    }

    /// <summary>Answers a button of the kind Action.Execute.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Task.FromResult(AdaptiveCardInvokeResponse.Refused(501, "NotSupported", "This bot has no such button."));

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(turnContext, cancellationToken);
        if (turnContext.TurnState.Get<InvokeResponse>() is null)
        {
            turnContext.TurnState.Set(response);
        }
    }
}

internal static class AdaptiveCardInvokes
{
    /// <summary>The button that was pressed, or null when the value is not one.</summary>
    public static AdaptiveCardInvokeValue? Read(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } element)
        {
            return null;
        }

        try
        {
            var pressed = element.Deserialize(ProtocolJson.Wire.AdaptiveCardInvokeValue);
            return pressed?.Action?.Type == "Action.Execute" ? pressed : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
