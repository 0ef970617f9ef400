using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Delivery;

/// <summary>Sends what the register says is due, as long as this host holds the lease.</summary>
internal sealed class DeliveryPump(
    CommitQueue writer, IDbContextFactory<SqliteAppDb> contexts, Sender sender, SenderLease lease, OrganisationClock clock, DeliveryOptions options, ILogger<DeliveryPump> logger) : BackgroundService
{
    private readonly Channel<bool> woken = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<string, Task> onTheWay = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim places = new(options.AtOnce);
    private readonly SemaphoreSlim one = new(1);

    /// <summary>Something new is due.</summary>
    public void Wake() => woken.Writer.TryWrite(true);

    /// <summary>Sends until nothing is due now; what has to wait for its time is left.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken = default)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            while (lease.Holds())
            {
                var claimed = await ClaimAsync(cancellationToken);
                foreach (var row in claimed)
                {
                    await places.WaitAsync(cancellationToken);
                    onTheWay[row.Id] = Task.Run(() => SendAsync(row, cancellationToken), CancellationToken.None);
                }

                if (claimed.Count == 0 && onTheWay.Values.ToArray() is var left)
                {
                    if (left.Length == 0)
                    {
                        break;
                    }

                    await Task.WhenAny(left);
                }
            }
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc/>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        writer.Told += Wake;
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        writer.Told -= Wake;
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(onTheWay.Values);
        lease.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DrainAsync(stoppingToken);
                using var look = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                look.CancelAfter(options.Look);
                await woken.Reader.ReadAsync(look.Token);
            }
            catch (OperationCanceledException)
            {
                // Time to look again, or to stop.
            }
#pragma warning disable CA1031 // A fault here must not end the sending of what comes later.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                Log.PumpFailed(logger, fault);
                await Task.Delay(options.Look, TimeProvider.System, stoppingToken);
            }
        }
    }

    // The try is written down before it is made: what a process that died had under way is known for it.
    private async Task<List<DeliveryRow>> ClaimAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now.UtcDateTime;
        var busy = onTheWay.Keys.ToList();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var due = await db.Set<DeliveryRow>().AsNoTracking().Where(r => r.NextAt <= now && !busy.Contains(r.Id))
            .OrderBy(r => r.Priority).ThenBy(r => r.NextAt).Take(options.AtOnce).ToListAsync(cancellationToken);
        if (due.Count == 0)
        {
            return due;
        }

        var ids = due.ConvertAll(r => r.Id);
        await writer.RunAsync<bool>(Durability.Relaxed, async unit =>
        {
            var rows = unit.Db.Set<DeliveryRow>().Where(r => ids.Contains(r.Id));
            await rows.ExecuteUpdateAsync(set => set.SetProperty(r => r.Attempts, r => r.Attempts + 1));
            return await rows.Where(r => r.State == DeliveryState.Planned).ExecuteUpdateAsync(set => set.SetProperty(r => r.State, DeliveryState.Sending)) >= 0;
        }, cancellationToken);
        due.ForEach(r => r.Attempts++);
        return due;
    }

    private async Task SendAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        try
        {
            await sender.SendAsync(row, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // It stays as claimed and is tried again, under the same key.
        }
#pragma warning disable CA1031 // Nobody awaits this one: the log is where a fault ends; the register tries again.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Log.DeliveryFaulted(logger, fault, row.Id);
            await PutOffAsync(row);
        }
        finally
        {
            onTheWay.TryRemove(row.Id, out _);
            places.Release();
        }
    }

    private async Task PutOffAsync(DeliveryRow row)
    {
        var given = row.Attempts >= BackOff.Tries;
        var next = given ? (DateTime?)null : clock.Now.UtcDateTime + BackOff.After(row.Attempts, null);
        await writer.RunAsync<bool>(Durability.Relaxed, async unit => await unit.Db.Set<DeliveryRow>().Where(r => r.Id == row.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.NextAt, next).SetProperty(r => r.State, r => given ? DeliveryState.Failed : r.State)) == 1);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        places.Dispose();
        one.Dispose();
        base.Dispose();
    }
}
