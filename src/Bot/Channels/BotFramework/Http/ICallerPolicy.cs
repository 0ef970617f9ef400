using RectifyBot.Bot.Channels.Http;

namespace RectifyBot.Bot.Channels.BotFramework.Http;

/// <summary>Who may call /api/messages, and where we may answer.</summary>
public interface ICallerPolicy
{
    /// <summary>Looks at the request before its body is read; null lets it in.</summary>
    ValueTask<ProtocolError?> CheckCallerAsync(HttpContext context);

    /// <summary>Looks at what the body claims; null lets it in.</summary>
    ProtocolError? CheckActivity(HttpContext context, Activity activity);

    /// <summary>Whether anything may ever be sent to this address.</summary>
    bool MaySendTo(Uri serviceUrl);
}

/// <summary>Without an app id nobody can prove who they are, so nothing leaves or enters this computer.</summary>
internal sealed class LoopbackPolicy : ICallerPolicy
{
    private static readonly ProtocolError NotLocalService = ProtocolError.Forbidden(
        "ServiceUrlNotAllowed", "No app id is configured: serviceUrl must be an address of this computer.");

    public ValueTask<ProtocolError?> CheckCallerAsync(HttpContext context) => new(Loopback.CheckPage(context));

    public ProtocolError? CheckActivity(HttpContext context, Activity activity) =>
        activity.ServiceUrl is null || (Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) && MaySendTo(address))
            ? null
            : NotLocalService;

    public bool MaySendTo(Uri serviceUrl) => Loopback.IsLocal(serviceUrl);
}
