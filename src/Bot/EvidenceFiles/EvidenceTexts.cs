using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.EvidenceFiles;

/// <summary>Reads the writing in evidence behind the conversation's back; what a last run left is made up at start.</summary>
internal sealed class EvidenceTexts(EvidenceStore store, CommitQueue writer, IDbContextFactory<SqliteAppDb> contexts) : BackgroundService
{
    /// <summary>How much of a text is kept, in UTF-16 characters.</summary>
    public const int Longest = 200_000;

    /// <summary>The state of what is still to be read.</summary>
    public const string Waiting = "Waiting";

    /// <summary>The state of what was read.</summary>
    public const string Done = "Read";

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Puts a file down to be read, in the transaction that records it. Call <see cref="Ring"/> after the commit.</summary>
    public static async Task ExpectAsync(Unit unit, string sha256)
    {
        if (!await unit.Db.Set<EvidenceTextRow>().AnyAsync(t => t.Sha256 == sha256))
        {
            unit.Db.Add(new EvidenceTextRow { Sha256 = sha256, State = Waiting, Folded = string.Empty, Text = string.Empty });
            await unit.Db.SaveChangesAsync();
        }
    }

    /// <summary>Something is to be read.</summary>
    public void Ring() => bell.Writer.TryWrite(true);

    /// <summary>Waits a moment for what was just sent.</summary>
    /// <returns>How many of these are still to be read.</returns>
    public static async Task<int> SettleAsync(AppDb db, IReadOnlyCollection<string> hashes, TimeSpan most, CancellationToken cancellationToken)
    {
        var until = TimeProvider.System.GetUtcNow() + most; // how long a person waits, whatever day it is said to be
        while (true)
        {
            var waiting = await db.Set<EvidenceTextRow>().CountAsync(t => t.State == Waiting && hashes.Contains(t.Sha256), cancellationToken);
            if (waiting == 0 || TimeProvider.System.GetUtcNow() >= until)
            {
                return waiting;
            }

            await Task.Delay(Look, TimeProvider.System, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Ring();
        await foreach (var _ in bell.Reader.ReadAllAsync(stoppingToken))
        {
            foreach (var sha256 in await WaitingAsync(stoppingToken))
            {
                await ReadOneAsync(sha256, stoppingToken);
            }
        }
    }

    private async Task<List<string>> WaitingAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<EvidenceTextRow>().Where(t => t.State == Waiting).Select(t => t.Sha256).ToListAsync(cancellationToken);
    }

    private async Task ReadOneAsync(string sha256, CancellationToken cancellationToken)
    {
        var (state, text) = await ReadAsync(sha256, cancellationToken);
        var folded = EvidenceText.Fold(text);
        await writer.RunAsync<bool>(
            Durability.Relaxed,
            async unit => await unit.Db.Set<EvidenceTextRow>().Where(t => t.Sha256 == sha256)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.State, state).SetProperty(t => t.Text, text).SetProperty(t => t.Folded, folded)) > 0,
            cancellationToken);
    }

    private async Task<(string State, string Text)> ReadAsync(string sha256, CancellationToken cancellationToken)
    {
        try
        {
            return await store.ReadAsync(sha256, cancellationToken) is { } bytes ? (Done, EvidenceText.Read(bytes, sha256, Longest)) : ("missing", string.Empty);
        }
        catch (UnreadableException e)
        {
            return (e.State, string.Empty);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ("missing", string.Empty);
        }
    }
}
