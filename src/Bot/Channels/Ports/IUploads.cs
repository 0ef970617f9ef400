namespace RectifyBot.Bot.Channels.Ports;

/// <summary>Files that people sent through our own page.</summary>
public interface IUploads
{
    /// <summary>Keeps a file and returns its id, which cannot be guessed. The name and the type are the sender's claim.</summary>
    ValueTask<string> SaveAsync(string conversationId, string name, string contentType, Stream content, CancellationToken cancellationToken);

    /// <summary>Opens a file of this conversation, or null when there is none with that id.</summary>
    ValueTask<Upload?> OpenAsync(string conversationId, string uploadId, CancellationToken cancellationToken);

    /// <summary>Gives a file that is kept as evidence an id in this conversation, without copying it.</summary>
    ValueTask<string> PointAsync(string conversationId, KeptFile file, CancellationToken cancellationToken);
}

/// <summary>A file; whoever opened it disposes of its content.</summary>
public sealed record Upload(string Name, string ContentType, Stream Content);
