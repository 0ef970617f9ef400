using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Delivery;

/// <summary>Of all hosts on one database only the holder sends. A holder that dies loses it when its time is up; one that stops gives it back.</summary>
internal sealed class SenderLease(CommitQueue writer, TimeProvider clock, DeliveryOptions options)
{
    private const string Name = "delivery";

    private readonly string me = Guid.NewGuid().ToString("N");
    private DateTime until;

    /// <summary>Whether this host may send now. A try must end within <see cref="DeliveryOptions.Lease"/>.</summary>
    public async ValueTask<bool> HoldsAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (until - now > options.Lease / 2)
        {
            return true;
        }

        var asked = now + options.Lease;
        var held = await writer.RunAsync<bool>(Durability.Relaxed, async unit =>
        {
            await unit.Db.Database.ExecuteSqlAsync($"""INSERT INTO "leases" ("Name", "Owner", "Until") VALUES ({Name}, {me}, {asked}) ON CONFLICT DO NOTHING""");
            return await unit.Db.Set<LeaseRow>().Where(l => l.Name == Name && (l.Owner == me || l.Until < now))
                .ExecuteUpdateAsync(set => set.SetProperty(l => l.Owner, me).SetProperty(l => l.Until, asked)) == 1;
        });
        until = held.Value ? asked : default;
        return held.Value;
    }

    /// <summary>Gives it back, so that another host need not wait.</summary>
    public async Task ReleaseAsync()
    {
        until = default;
        await writer.RunAsync<bool>(Durability.Relaxed, async unit => await unit.Db.Set<LeaseRow>().Where(l => l.Name == Name && l.Owner == me).ExecuteDeleteAsync() >= 0);
    }
}
