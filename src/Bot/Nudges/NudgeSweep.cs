using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Nudges.Digests;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger.Storage;
using RectifyBot.Scheduler;
using RectifyBot.Scheduler.Storage;

namespace RectifyBot.Bot.Nudges;

/// <summary>One look at the ledgers: what is due is planned, and whoever has something planned gets a message in the register.</summary>
/// <remarks>The first of a day looks at every ledger, the later ones at those that have changed since. What the database holds decides, not what is remembered here: a second host, or a restart, looks at all again and plans nothing twice.</remarks>
internal sealed class NudgeSweep(
    CommitQueue writer, IDbContextFactory<SqliteAppDb> contexts, NudgePolicy policy, Timetable timetable, OrganisationClock clock, DeliveryPump pump, Mornings mornings, DigestPlanner digests) : ISweep, IDisposable
{
    private const int AtOnce = 2000;

    private readonly SemaphoreSlim one = new(1);
    private Dictionary<string, int> seen = [];
    private (DateOnly Day, int People)? swept;

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (!policy.Calendar.IsWorkingDay(today) || TimeOnly.FromDateTime(clock.Now.DateTime) >= timetable.QuietFrom)
        {
            return;
        }

        await one.WaitAsync(cancellationToken);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var versions = await db.Set<RectificationRow>().AsNoTracking().ToDictionaryAsync(r => r.Id, r => r.Version, StringComparer.Ordinal, cancellationToken);
            var audiences = await Audiences.ReadAsync(db, cancellationToken: cancellationToken);
            var changed = swept == (today, audiences.Fingerprint) ? versions.Where(v => seen.GetValueOrDefault(v.Key) != v.Value).Select(v => v.Key).ToList() : null;
            await LookAsync(db, audiences, today, changed, cancellationToken);
            await mornings.CallAsync(db, audiences, today, changed, cancellationToken);
            await digests.CallAsync(db, today, cancellationToken);
            (seen, swept) = (versions, (today, audiences.Fingerprint));
        }
        finally
        {
            one.Release();
        }

        pump.Wake();
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    private async Task LookAsync(AppDb db, Audiences audiences, DateOnly today, IReadOnlyCollection<string>? changed, CancellationToken cancellationToken)
    {
        if (changed is { Count: 0 })
        {
            return;
        }

        var due = new List<DueNudge>(AtOnce);
        await foreach (var measure in new WatchedReader(db, clock.Zone).OpenAsync(policy.LastDue(today), policy.LastHeard(today), changed).WithCancellation(cancellationToken))
        {
            due.AddRange(policy.Of(measure, today, audiences));
            if (due.Count >= AtOnce)
            {
                await PlanAsync(due, cancellationToken);
                due.Clear();
            }
        }

        await PlanAsync(due, cancellationToken);
    }

    private Task PlanAsync(List<DueNudge> due, CancellationToken cancellationToken) => due.Count == 0 ? Task.CompletedTask : writer.RunAsync<bool>(
        Durability.Relaxed, async unit => (await NudgeTable.PlanAsync(unit.Db, due, cancellationToken)).Count >= 0, cancellationToken);
}
