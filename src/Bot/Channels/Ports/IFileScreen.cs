using RectifyBot.Ledger;

namespace RectifyBot.Bot.Channels.Ports;

/// <summary>Looks at a file before it is stored.</summary>
public interface IFileScreen
{
    /// <summary>Why nothing of it may be kept (<see cref="RefusalCode.MarkedSecret"/>, the state says of which kind); null where it may.</summary>
    Refusal? Look(SentFile file);
}

internal sealed class OpenFileScreen : IFileScreen
{
    public Refusal? Look(SentFile file) => null;
}
