using System.Net;

namespace RectifyBot.Bot.Channels.Http;

/// <summary>Whether a request, or an address, stays on this computer. What is not known to stay, does not.</summary>
internal static class Loopback
{
    private static readonly ProtocolError NotLocal = ProtocolError.Forbidden(
        "LoopbackOnly", "No app id is configured: requests are answered on this computer only.");

    private static readonly ProtocolError NotLocalHost = ProtocolError.Forbidden(
        "HostNotAllowed", "The Host header must be localhost, 127.0.0.1 or [::1].");

    private static readonly ProtocolError NotLocalOrigin = ProtocolError.Forbidden(
        "OriginNotAllowed", "The request comes from a page of another site.");

    // A proxy on this computer would make the whole world look local.
    private static readonly string[] ProxyHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"];

    /// <summary>Null when the request comes from this computer and was meant for it (a rebound DNS name is not).</summary>
    public static ProtocolError? Check(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } remote || !IPAddress.IsLoopback(remote))
        {
            return NotLocal;
        }

        if (ProxyHeaders.Any(context.Request.Headers.ContainsKey))
        {
            return NotLocal;
        }

        return IsLocalHost(context.Request.Host.Host) ? null : NotLocalHost;
    }

    /// <summary>As <see cref="Check"/>, and an Origin header, where there is one, must be of this computer.</summary>
    public static ProtocolError? CheckPage(HttpContext context)
    {
        if (Check(context) is { } refused)
        {
            return refused;
        }

        var origins = context.Request.Headers.Origin;
        return origins.All(IsLocalOrigin) ? null : NotLocalOrigin;
    }

    /// <summary>Whether an address is http or https on this computer. Names other than localhost are not trusted to be.</summary>
    public static bool IsLocal(Uri address) =>
        address is { IsAbsoluteUri: true, Scheme: "http" or "https", UserInfo: "" }
        && (address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip)));

    private static bool IsLocalOrigin(string? origin) => Uri.TryCreate(origin, UriKind.Absolute, out var address) && IsLocal(address);

    private static bool IsLocalHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host is "127.0.0.1" or "[::1]";
}
