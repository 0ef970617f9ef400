using RectifyBot.Bot.Channels.BotFramework.Delivery;
using RectifyBot.Bot.Channels.Http;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.BotFramework.Http;

/// <summary>POST /api/messages.</summary>
internal sealed class MessagesEndpoint(ICallerPolicy policy, IActivityScreen screen, BotFrameworkAdapter adapter, TurnQueue queue)
{
    public async Task HandleAsync(HttpContext context)
    {
        var (activity, refused) = await AdmitAsync(context);
        if (refused is not null)
        {
            await refused.WriteAsync(context.Response);
            return;
        }

        await AnswerAsync(context.Response, screen.Screen(activity!, []));
    }

    private async ValueTask<(Activity? Activity, ProtocolError? Refused)> AdmitAsync(HttpContext context)
    {
        if (await policy.CheckCallerAsync(context) is { } stranger)
        {
            return (null, stranger);
        }

        var (activity, unreadable) = await JsonBody.ReadAsync(context.Request, ProtocolJson.Wire.Activity, context.RequestAborted);
        return activity is null
            ? (null, unreadable)
            : (activity, ActivityRules.Check(activity) ?? policy.CheckActivity(context, activity));
    }

    private Task AnswerAsync(HttpResponse response, Activity activity)
    {
        activity.ChannelId ??= ChannelIds.Unknown;
        return (activity.Type, activity.DeliveryMode) switch
        {
            (ActivityTypes.Invoke, _) => InvokeAsync(response, activity),
            (_, DeliveryModes.ExpectReplies) => ReplyInlineAsync(response, activity),
            _ => AcceptAsync(response, activity),
        };
    }

    private async Task InvokeAsync(HttpResponse response, Activity activity)
    {
        activity.DeliveryMode = null;
        var turn = await adapter.ProcessAsync(activity, CancellationToken.None);
        var answer = turn.TurnState.Get<InvokeResponse>() ?? InvokeResponse.Bare(501);
        response.StatusCode = answer.Status;
        if (answer.Body is { } body)
        {
            await Reply.JsonAsync(response, body, ProtocolJson.Wire.JsonElement);
        }
    }

    // A caller who hangs up does not undo a turn that has begun: hence no RequestAborted.
    private async Task ReplyInlineAsync(HttpResponse response, Activity activity)
    {
        var turn = await adapter.ProcessAsync(activity, CancellationToken.None);
        await Reply.JsonAsync(response, new ExpectedReplies { Activities = turn.BufferedReplyActivities }, ProtocolJson.Wire.ExpectedReplies);
    }

    private async Task AcceptAsync(HttpResponse response, Activity activity)
    {
        var refused = ActivityRules.CheckAnswerable(activity) ?? await queue.AcceptAsync(activity);
        if (refused is not null)
        {
            await refused.WriteAsync(response);
            return;
        }

        response.StatusCode = StatusCodes.Status202Accepted;
    }
}
