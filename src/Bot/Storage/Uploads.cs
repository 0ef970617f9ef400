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
        return row is null ? null : new Upload(row.Name, row.ContentType, File.OpenRead(Path.Combine(folder.Uploads, row.Sha256)));
    }

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
