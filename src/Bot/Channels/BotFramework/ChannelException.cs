namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>A channel did not take what we sent, and will not, or not now.</summary>
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

    /// <summary>The channel may take it later: it was busy, or did not answer.</summary>
    public bool Passing { get; init; }

    /// <summary>How long the channel asked us to wait; null where it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
