using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Delivery;

/// <summary>A message that is to go out.</summary>
/// <param name="Kind">Which <see cref="ILetters"/> writes it.</param>
/// <param name="About">Tells two of one kind, recipient and day apart; empty where there is only one.</param>
/// <param name="At">When, UTC.</param>
internal sealed record Outgoing(string Kind, string Recipient, DateOnly Day, DateTime At, int Priority = 5, string About = "")
{
    /// <summary>The same for the same message, whoever computes it.</summary>
    public string Id { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Kind}\n{Recipient}\n{Day:O}\n{About}")))[..32];
}

/// <summary>The register's changes, each in the caller's transaction.</summary>
internal static class Register
{
    private static readonly DeliveryState[] Shown = [DeliveryState.Sent, DeliveryState.Updated, DeliveryState.Acknowledged];

    /// <summary>Sees to it that there is such a message: a new one, or the one that was sent for the day is shown anew. What failed or has no address stays as it is.</summary>
    public static async Task EnsureAsync(AppDb db, IEnumerable<Outgoing> all)
    {
        foreach (var one in all)
        {
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO "deliveries" ("Id", "Kind", "Recipient", "Day", "Priority", "State", "NextAt", "Stale", "Attempts", "Generation")
                VALUES ({one.Id}, {one.Kind}, {one.Recipient}, {one.Day}, {one.Priority}, 'Planned', {one.At}, {false}, 0, 0)
                ON CONFLICT ("Id") DO UPDATE SET
                    "NextAt" = {one.At},
                    "Stale" = CASE WHEN "deliveries"."State" = 'Dropped' THEN {false} ELSE {true} END,
                    "State" = CASE WHEN "deliveries"."State" = 'Dropped' THEN 'Planned' ELSE "deliveries"."State" END
                WHERE "deliveries"."NextAt" IS NULL AND "deliveries"."State" IN ('Sent', 'Updated', 'Acknowledged', 'Dropped')
                """);
        }
    }

    /// <summary>What their messages show has changed: they are shown anew.</summary>
    public static Task<int> RefreshAsync(AppDb db, IReadOnlyCollection<string> ids, DateTime now) => db.Set<DeliveryRow>()
        .Where(r => ids.Contains(r.Id) && r.NextAt == null && r.ActivityId != null && Shown.Contains(r.State))
        .ExecuteUpdateAsync(set => set.SetProperty(r => r.Stale, true).SetProperty(r => r.NextAt, now));

    /// <summary>Somebody can be reached again: what waits for them of today goes out.</summary>
    public static Task<int> ReviveAsync(AppDb db, string recipient, DateOnly today, DateTime now) => db.Set<DeliveryRow>()
        .Where(r => r.Recipient == recipient && r.Day >= today && r.State == DeliveryState.Unreachable)
        .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, DeliveryState.Planned).SetProperty(r => r.NextAt, now).SetProperty(r => r.Attempts, 0));

    /// <summary>They answered: what they were sent since that day is acknowledged.</summary>
    public static Task<int> AcknowledgeAsync(AppDb db, string recipient, DateOnly since, DateTime now) => db.Set<DeliveryRow>()
        .Where(r => r.Recipient == recipient && r.Day >= since && (r.State == DeliveryState.Sent || r.State == DeliveryState.Updated))
        .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, DeliveryState.Acknowledged).SetProperty(r => r.AcknowledgedAt, now));
}
