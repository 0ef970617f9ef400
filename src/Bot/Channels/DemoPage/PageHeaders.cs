namespace RectifyBot.Bot.Channels.DemoPage;

internal static class PageHeaders
{
    // Web Chat's scroller makes an empty style element without the nonce and fills it by script. This is the hash of nothing:
    // it lets in an empty style element, and no other.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>
    /// As strict as Web Chat allows: its styles are made at run time under the nonce, pictures and uploads pass through blob addresses,
    /// and its icons are data addresses. Nothing outside this origin can be reached.
    /// </summary>
    public static void Write(HttpContext context, string nonce)
    {
        var headers = context.Response.Headers;
        var socket = (context.Request.IsHttps ? "wss://" : "ws://") + context.Request.Host;
        headers.ContentSecurityPolicy = string.Join(
            "; ",
            "default-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            $"connect-src 'self' {socket} blob:",
            "font-src 'self' data:",
            "img-src 'self' blob: data:",
            "media-src 'self' blob:",
            "script-src 'self'",
            $"style-src 'self' 'nonce-{nonce}' {EmptyStyle}",
            "worker-src blob:");
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
        context.Response.ContentType = "text/html; charset=utf-8";
    }
}
