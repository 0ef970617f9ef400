namespace RectifyBot.Bot.Channels.Ports;

/// <summary>The secret of this installation with which tokens are signed: at least 32 random bytes, the same after a restart.</summary>
public interface ISigningKey
{
    ReadOnlyMemory<byte> Bytes { get; }
}
