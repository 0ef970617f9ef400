namespace RectifyBot.Bot.Delivery;

/// <summary>How messages go out.</summary>
internal sealed record DeliveryOptions
{
    /// <summary>How many messages are on their way at once; as many can be doubled where a process dies.</summary>
    public int AtOnce { get; init; } = 32;

    /// <summary>How often the register is looked at where nobody wakes us.</summary>
    public TimeSpan Look { get; init; } = TimeSpan.FromSeconds(5);
}
