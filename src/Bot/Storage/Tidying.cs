using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Storage;

/// <summary>Once a day, forgets what is only needed for a while: ids of worked messages, questions nobody answered, cards nobody confirmed.</summary>
public sealed class Tidying(CommitQueue writer, TimeProvider clock) : BackgroundService
{
    /// <summary>How long a message's id is remembered. Messengers deliver again within minutes; a day is on the safe side, a week costs nothing.</summary>
    public static TimeSpan IdsRemembered { get; } = TimeSpan.FromDays(7);

    /// <summary>How long a card waits. After that its report is told again.</summary>
    public static TimeSpan CardsWait { get; } = TimeSpan.FromDays(30);

    /// <summary>Does it now.</summary>
    public Task RunOnceAsync() => writer.RunAsync<bool>(Durability.Relaxed, async unit =>
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await unit.Db.Set<InboxRow>().Where(r => r.ReceivedAt < now - IdsRemembered && r.Json == null).ExecuteDeleteAsync();
        await unit.Db.Set<PendingRow>().Where(r => r.At < now - TimeSpan.FromDays(1)).ExecuteDeleteAsync();
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
