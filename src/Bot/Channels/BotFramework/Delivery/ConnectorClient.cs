using System.Net.Http.Headers;
using System.Text.Json;
using RectifyBot.Bot.Channels.BotFramework.Http;

namespace RectifyBot.Bot.Channels.BotFramework.Delivery;

/// <summary>Sends to a channel by the Bot Connector REST API, version 3.</summary>
internal sealed class ConnectorClient(ConnectorTransport transport, ICallerPolicy policy)
{
    /// <summary>POST …/activities/{replyToId} where it answers something, else POST …/activities.</summary>
    public Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, activity.ServiceUrl, activity.Conversation?.Id, activity.ReplyToId, activity, cancellationToken);

    /// <summary>PUT …/activities/{id}.</summary>
    public Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Put, activity.ServiceUrl, activity.Conversation?.Id, activity.Id, activity, cancellationToken);

    /// <summary>DELETE …/activities/{id}.</summary>
    public Task DeleteAsync(ConversationReference reference, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Delete, reference.ServiceUrl, reference.Conversation?.Id, reference.ActivityId, null, cancellationToken);

    private Task<ResourceResponse> CallAsync(
        HttpMethod method, string? serviceUrl, string? conversationId, string? activityId, Activity? activity, CancellationToken cancellationToken)
    {
        var address = AddressOf(serviceUrl, conversationId, activityId);
        var body = activity is null ? null : JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Wire.Activity);
        return transport.SendAsync(() => RequestOf(method, address, body, activity?.IdempotencyKey), once: activity?.IdempotencyKey is not null, cancellationToken);
    }

    private Uri AddressOf(string? serviceUrl, string? conversationId, string? activityId)
    {
        if (conversationId is null || !Uri.TryCreate(serviceUrl?.TrimEnd('/') + "/", UriKind.Absolute, out var service))
        {
            throw new ChannelException("The conversation has no service address.");
        }

        if (!policy.MaySendTo(service))
        {
            throw new ChannelException("The service address is not one that we may send to.");
        }

        var tail = activityId is null ? "" : "/" + Uri.EscapeDataString(activityId);
        return new Uri(service, $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities{tail}");
    }

    private static HttpRequestMessage RequestOf(HttpMethod method, Uri address, byte[]? body, string? key)
    {
        var request = new HttpRequestMessage(method, address);
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        return request;
    }
}
