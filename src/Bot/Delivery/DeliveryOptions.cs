namespace RectifyBot.Bot.Delivery;

/// <summary>How messages go out.</summary>
internal sealed record DeliveryOptions
{
    /// <summary>How long a host that says nothing any more is waited for. Longer than a try may take.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many messages are on their way at once; as many can be doubled where a process dies.</summary>
    public int AtOnce { get; init; } = 32;

    /// <summary>How often the register is looked at where nobody wakes us.</summary>
    public TimeSpan Look { get; init; } = TimeSpan.FromSeconds(5);
}
