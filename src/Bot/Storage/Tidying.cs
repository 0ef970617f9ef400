using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Notes;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Storage;

/// <summary>Once a day, forgets what is only needed for a while: ids of worked messages, questions nobody answered, cards nobody confirmed, files that came and went.</summary>
public sealed class Tidying(CommitQueue writer, DataFolder folder, IDbContextFactory<SqliteAppDb> contexts, TimeProvider clock) : BackgroundService
{
    /// <summary>How long a message's id is remembered. Messengers deliver again within minutes; a day is on the safe side, a week costs nothing.</summary>
    public static TimeSpan IdsRemembered { get; } = TimeSpan.FromDays(7);

    /// <summary>How long a card waits. After that its report is told again.</summary>
    public static TimeSpan CardsWait { get; } = TimeSpan.FromDays(30);

    /// <summary>How long a file of a conversation is kept: one that was dropped in, and a paper that was handed out.</summary>
    public static TimeSpan FilesKept { get; } = TimeSpan.FromDays(30);

    /// <summary>How long it is known what became of a reminder.</summary>
    public static TimeSpan DeliveriesKept { get; } = TimeSpan.FromDays(400);

    // Bytes are in place before the row that names them: what is this young may still be arriving.
    private static readonly TimeSpan Arriving = TimeSpan.FromDays(1);

    /// <summary>Does it now.</summary>
    public async Task RunOnceAsync()
    {
        await ForgetAsync();
        await SweepAsync();
    }

    // The bytes that no row names any more.
    private async Task SweepAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var named = (await db.Set<UploadRow>().Select(u => u.Sha256).Distinct().ToListAsync()).ToHashSet(StringComparer.Ordinal);
        var before = TimeProvider.System.GetUtcNow().UtcDateTime - Arriving; // files carry the machine's own time
        SweepDrafts(before);
        foreach (var path in Directory.EnumerateFiles(folder.Uploads).Where(path => !named.Contains(Path.GetFileName(path)) && File.GetLastWriteTimeUtc(path) < before))
        {
            File.Delete(path);
        }
    }

    // Evidence stays; only what a crash left half written goes.
    private void SweepDrafts(DateTime before)
    {
        foreach (var path in Directory.EnumerateFiles(folder.Evidence, ".*").Where(path => File.GetLastWriteTimeUtc(path) < before))
        {
            File.Delete(path);
        }
    }

    // What was planned is kept for good, since it must not be planned again; what became of a message is of interest for a while.
    private static async Task ForgetDeliveriesAsync(AppDb db, DateOnly today)
    {
        var (gone, old) = (today.AddDays(-CardsWait.Days), today.AddDays(-DeliveriesKept.Days));
        await db.Set<DeliveryRow>().Where(d => d.Day < old || (d.Day < gone && (d.State == DeliveryState.Unreachable || d.State == DeliveryState.Dropped))).ExecuteDeleteAsync();
    }

    private Task ForgetAsync() => writer.RunAsync<bool>(Durability.Relaxed, async unit =>
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await unit.Db.Set<InboxRow>().Where(r => r.ReceivedAt < now - IdsRemembered && r.Json == null).ExecuteDeleteAsync();
        await unit.Db.Set<CodeTriesRow>().Where(r => r.Since < now - TimeSpan.FromDays(1)).ExecuteDeleteAsync();
        await unit.Db.Set<PendingRow>().Where(r => r.At < now - TimeSpan.FromDays(1)).ExecuteDeleteAsync();
        await unit.Db.Set<GroupMessageRow>().Where(r => r.At < now - CardsWait).ExecuteDeleteAsync();
        await unit.Db.Set<NoteTold>().Where(t => unit.Db.Set<NoteRow>().Any(n => n.Id == t.Note && n.At < now - NoteBox.Waits)).ExecuteDeleteAsync();
        await unit.Db.Set<NoteRow>().Where(n => n.At < now - NoteBox.Waits).ExecuteDeleteAsync();
        await ForgetDeliveriesAsync(unit.Db, DateOnly.FromDateTime(now));
        await unit.Db.Set<UploadRow>().Where(r => r.At < now - FilesKept).ExecuteDeleteAsync();
        await unit.Db.Set<ProposalRow>().Where(r => r.At < now - CardsWait && r.State == ProposalState.Waiting).ExecuteDeleteAsync();
        return true;
    });

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            await RunOnceAsync();
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }
}
