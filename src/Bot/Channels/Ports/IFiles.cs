using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Channels.Ports;

/// <summary>Files in a conversation, whichever channel carries it.</summary>
public interface IFiles
{
    /// <summary>The file that somebody sent, kept under an id of this conversation; or why it cannot be had (state "fetch" or "too_large"), or may not be kept.</summary>
    ValueTask<Outcome<ReceivedFile>> ReceiveAsync(Activity activity, Attachment attachment, CancellationToken cancellationToken);

    /// <summary>A file that was kept before in this conversation; null where there is none of that id.</summary>
    ValueTask<ReceivedFile?> FindAsync(Activity activity, string id, CancellationToken cancellationToken);

    /// <summary>Keeps a file for the one who is spoken to, and gives the attachment by which the channel shows it.</summary>
    ValueTask<Attachment> OfferAsync(Activity activity, OfferedFile file, CancellationToken cancellationToken);

    /// <summary>The same for a file that is kept as evidence: nothing is copied.</summary>
    ValueTask<Attachment> PointAsync(Activity activity, KeptFile file, CancellationToken cancellationToken);
}

/// <summary>A file that is kept as evidence, handed out.</summary>
/// <param name="Sha256">Under which its bytes lie.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Title">What its button says, where the channel shows one.</param>
public sealed record KeptFile(string Name, string ContentType, string Sha256, long Size, string Title);

/// <summary>A file that somebody sent.</summary>
/// <param name="Id">Under which it is kept in its conversation.</param>
/// <param name="Name">As the sender claims.</param>
public sealed record ReceivedFile(string Id, string Name, byte[] Bytes);

/// <summary>A file that we send.</summary>
/// <param name="Title">What its button says, where the channel shows one.</param>
public sealed record OfferedFile(string Name, string ContentType, byte[] Bytes, string Title);
