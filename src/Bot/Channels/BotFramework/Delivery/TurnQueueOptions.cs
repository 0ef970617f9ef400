namespace RectifyBot.Bot.Channels.BotFramework.Delivery;

/// <summary>How much is worked at once.</summary>
public sealed class TurnQueueOptions
{
    /// <summary>How many accepted activities may wait or run, 1 to 1,000,000. Above it callers are told to come again.</summary>
    public int Capacity { get; set; } = 10_000;

    /// <summary>How many turns run at the same time, 1 to 1,000; in one conversation it is always one.</summary>
    public int Parallel { get; set; } = Math.Max(4, Environment.ProcessorCount * 4);

    /// <summary>After how long a turn is given up, so that a hung one does not hold its conversation for ever.</summary>
    public TimeSpan TurnTimeout { get; set; } = TimeSpan.FromMinutes(5);
}
