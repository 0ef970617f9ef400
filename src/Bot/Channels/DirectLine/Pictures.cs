namespace RectifyBot.Bot.Channels.DirectLine;

internal static class Pictures
{
    // What a browser may show in the page; all else, and HTML and SVG above all, is only ever downloaded.
    private static readonly string[] Shown = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    public static bool AreShown(string? contentType) => Shown.Contains(contentType, StringComparer.OrdinalIgnoreCase);
}
