using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Storage;

/// <summary>Files that people sent: bytes in the data folder under their SHA-256, once; names in the database.</summary>
public sealed class Uploads(DataFolder folder, CommitQueue writer, IDbContextFactory<SqliteAppDb> contexts, TimeProvider clock) : IUploads
{
    /// <inheritdoc/>
    public async ValueTask<string> SaveAsync(string conversationId, string name, string contentType, Stream content, CancellationToken cancellationToken)
    {
        var (hash, size) = await StoreAsync(content, cancellationToken);
        return await KeepAsync(conversationId, name, contentType, hash, size, cancellationToken);
    }

    private async ValueTask<string> KeepAsync(string conversationId, string name, string contentType, string hash, long size, CancellationToken cancellationToken)
    {
        var row = new UploadRow
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            Conversation = conversationId,
            Name = name,
            ContentType = contentType,
            Sha256 = hash,
            Size = size,
            At = clock.GetUtcNow().UtcDateTime,
        };
        await writer.RunAsync<bool>(
            Durability.Full,
            unit =>
            {
                unit.Db.Add(row);
                return Task.FromResult<Ledger.Outcome<bool>>(true);
            },
            cancellationToken);
        return row.Id;
    }

    /// <inheritdoc/>
    public async ValueTask<Upload?> OpenAsync(string conversationId, string uploadId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await db.Set<UploadRow>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == uploadId && u.Conversation == conversationId, cancellationToken);
        return row is not null && PathOf(row.Sha256) is { } path ? new Upload(row.Name, row.ContentType, File.OpenRead(path)) : null;
    }

    /// <inheritdoc/>
    public ValueTask<string> PointAsync(string conversationId, KeptFile file, CancellationToken cancellationToken) =>
        KeepAsync(conversationId, file.Name, file.ContentType, file.Sha256, file.Size, cancellationToken);

    // Evidence is pointed to where it lies; a removal by order takes it away under whoever points to it.
    private string? PathOf(string sha256) =>
        new[] { Path.Combine(folder.Uploads, sha256), Path.Combine(folder.Evidence, sha256) }.FirstOrDefault(File.Exists);

    private async Task<(string Hash, long Size)> StoreAsync(Stream content, CancellationToken cancellationToken)
    {
        var draft = Path.Combine(folder.Uploads, "." + Guid.NewGuid().ToString("N"));
        try
        {
            await using (var file = File.Create(draft))
            {
                await content.CopyToAsync(file, cancellationToken);
            }

            await using var written = File.OpenRead(draft);
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(written, cancellationToken));
            File.Move(draft, Path.Combine(folder.Uploads, hash), overwrite: true);
            return (hash, written.Length);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
