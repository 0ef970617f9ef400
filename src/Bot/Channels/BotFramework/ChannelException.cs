namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>A channel did not take what we sent, and will not.</summary>
public sealed class ChannelException : Exception
{
    public ChannelException()
    {
    }

    public ChannelException(string message) : base(message)
    {
    }

    public ChannelException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>The HTTP status it answered with, or null when it did not answer.</summary>
    public int? Status { get; init; }
}
