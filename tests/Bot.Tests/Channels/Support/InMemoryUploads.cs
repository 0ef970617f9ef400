using System.Collections.Concurrent;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Tests.Channels.Support;

internal sealed class InMemoryUploads : IUploads
{
    private readonly ConcurrentDictionary<(string, string), (string Name, string Type, byte[] Bytes)> _files = new();

    public int Count => _files.Count;

    public async ValueTask<string> SaveAsync(string conversationId, string name, string contentType, Stream content, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellationToken);
        var id = Guid.NewGuid().ToString("N");
        _files[(conversationId, id)] = (name, contentType, bytes.ToArray());
        return id;
    }

    public ValueTask<string> PointAsync(string conversationId, KeptFile file, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<Upload?> OpenAsync(string conversationId, string uploadId, CancellationToken cancellationToken) => new(
        _files.TryGetValue((conversationId, uploadId), out var file) ? new Upload(file.Name, file.Type, new MemoryStream(file.Bytes)) : null);
}
