using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.EvidenceFiles;

/// <summary>The bytes of evidence: under data/evidence, each file once, under its hash, never changed.</summary>
internal sealed class EvidenceStore(DataFolder folder, CommitQueue writer)
{
    private const int Buffer = 128 * 1024;

    /// <summary>Whether the bytes of that hash are here.</summary>
    public bool Has(string sha256) => File.Exists(PathOf(sha256));

    /// <summary>Writes the bytes where they are not here yet; on the disk when this returns. Two who write the same at once are both right.</summary>
    public async Task KeepAsync(string sha256, byte[] bytes, CancellationToken cancellationToken)
    {
        var path = PathOf(sha256);
        if (new FileInfo(path) is { Exists: true } held && held.Length == bytes.Length)
        {
            return;
        }

        // Under its hash a file is whole or not there: a crash leaves a draft, which is swept.
        var draft = Path.Combine(folder.Evidence, "." + Guid.NewGuid().ToString("N"));
        try
        {
            await using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, Buffer, FileOptions.Asynchronous))
            {
                await file.WriteAsync(bytes, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>The bytes; null where they are not here.</summary>
    public async Task<byte[]?> ReadAsync(string sha256, CancellationToken cancellationToken) =>
        Has(sha256) ? await File.ReadAllBytesAsync(PathOf(sha256), cancellationToken) : null;

    /// <summary>Forgets bytes and text after a removal by order, also where they were dropped into a conversation. They stay where any ledger has live evidence of that hash.</summary>
    /// <returns>Whether they are gone.</returns>
    /// <remarks>In the writer's turn, so that nobody adds the same file meanwhile. Call it after the removal was committed.</remarks>
    public async Task<bool> ForgetAsync(string sha256) => (await writer.RunAsync<bool>(Durability.Full, async unit =>
    {
        if (await LivesAsync(unit, sha256))
        {
            return false;
        }

        unit.Erases = true;
        await unit.Db.Set<EvidenceTextRow>().Where(t => t.Sha256 == sha256).ExecuteDeleteAsync();
        await unit.Db.Set<UploadRow>().Where(u => u.Sha256 == sha256).ExecuteDeleteAsync();
        File.Delete(PathOf(sha256));
        File.Delete(Path.Combine(folder.Uploads, sha256));
        return true;
    })).Value;

    private static async Task<bool> LivesAsync(Unit unit, string sha256)
    {
        var ids = await unit.Db.Set<MeasureRow>().Where(m => m.Work != null && m.Work.Contains(sha256)).Select(m => m.Rectification).Distinct().ToListAsync();
        foreach (var id in ids)
        {
            if (await unit.Ledger.FindAsync(id) is { } ledger && ledger.Measures.Any(m => m.Proof.Any(e => e.Sha256 == sha256)))
            {
                return true;
            }
        }

        return false;
    }

    private string PathOf(string sha256) => sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(folder.Evidence, sha256)
        : throw new ArgumentException("That is no SHA-256 in lower-case hex.", nameof(sha256));
}
