namespace RectifyBot.Bot.Channels.DemoPage;

/// <summary>The page on which a visitor may be anybody of the sample organisation.</summary>
public sealed class DemoOptions
{
    /// <summary>Whether the page is served. Off unless somebody says so: it asks for no sign-in.</summary>
    public bool Enabled { get; set; }
}
