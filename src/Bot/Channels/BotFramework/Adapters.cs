namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>Finds the adapter of a channel, also for a reference that was kept for later.</summary>
public sealed class Adapters(IEnumerable<BotAdapter> adapters)
{
    private readonly BotAdapter[] _adapters = [.. adapters];

    /// <summary>The adapter that carries this channel; the Bot Framework's carries all that have none of their own.</summary>
    public BotAdapter For(string? channelId) =>
        Array.Find(_adapters, adapter => adapter.ChannelId == channelId && channelId is not null)
        ?? Array.Find(_adapters, adapter => adapter.ChannelId is null)
        ?? throw new InvalidOperationException("No adapter is registered: call AddBotFramework().");
}
