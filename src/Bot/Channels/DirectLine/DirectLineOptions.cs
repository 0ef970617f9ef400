namespace RectifyBot.Bot.Channels.DirectLine;

/// <summary>How our own page talks to the bot.</summary>
public sealed class DirectLineOptions
{
    /// <summary>The bot's account in conversations of the page.</summary>
    public string BotId { get; set; } = "rectifybot";

    public string BotName { get; set; } = "整改助手";

    /// <summary>How long a token is good for; Direct Line's own hour.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long the address of a stream can be opened, and that of a file fetched first.</summary>
    public TimeSpan StreamLifetime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often an idle stream is told that we live, and looks for what another host has written.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How many activities a page that opens is shown, the newest; 1 to 10,000.</summary>
    public int History { get; set; } = 500;

    /// <summary>The largest upload in bytes, all its files together.</summary>
    public long UploadLimit { get; set; } = 20 * 1024 * 1024;
}
