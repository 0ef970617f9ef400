using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Storage;

/// <summary>The installation's secret, from its data folder.</summary>
public sealed class StoredSigningKey(DataFolder folder) : ISigningKey
{
    private readonly byte[] bytes = folder.SigningKey();

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Bytes => bytes;
}
