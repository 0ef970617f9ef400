using System.Globalization;
using RectifyBot.Bot.Channels.Http;

namespace RectifyBot.Bot.Channels.DirectLine.Http;

internal static class Watermarks
{
    private static readonly ProtocolError Unreadable = ProtocolError.BadRequest("BadArgument", "The watermark is not one that was given out.");

    /// <summary>The watermark asked for; 0, the beginning, when there is none.</summary>
    public static bool TryRead(HttpRequest request, out long watermark, out ProtocolError? error)
    {
        var text = request.Query["watermark"].ToString();
        watermark = 0;
        error = text is "" or "-" || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out watermark) ? null : Unreadable;
        return error is null;
    }
}
