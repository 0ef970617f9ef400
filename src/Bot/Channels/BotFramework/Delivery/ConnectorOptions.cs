namespace RectifyBot.Bot.Channels.BotFramework.Delivery;

/// <summary>How stubbornly we deliver.</summary>
public sealed class ConnectorOptions
{
    /// <summary>How often one activity is sent at most, 1 to 10.</summary>
    public int Tries { get; set; } = 5;

    /// <summary>How long to wait before the second try; doubled for each further one, with up to a quarter at random on top.</summary>
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait between two tries, also where the channel asks for more.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long one try may take.</summary>
    public TimeSpan TryTimeout { get; set; } = TimeSpan.FromSeconds(15);
}
