#pragma warning disable CS1591 // Rows: their names say what they hold.
using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Bot.Delivery;

/// <summary>What became of a message that we speak first with.</summary>
public enum DeliveryState
{
    /// <summary>It waits for its time, or for the next try.</summary>
    Planned,

    /// <summary>A try was begun. Where the process died over it nobody knows whether the channel took it: it is tried again under the same key.</summary>
    Sending,

    /// <summary>The channel took it.</summary>
    Sent,

    /// <summary>Its card was replaced in place later.</summary>
    Updated,

    /// <summary>Its recipient answered it.</summary>
    Acknowledged,

    /// <summary>Given up (dead letter).</summary>
    Failed,

    /// <summary>There is no conversation with the recipient, or none any more.</summary>
    Unreachable,

    /// <summary>There was nothing left to say.</summary>
    Dropped,
}

/// <summary>The register of deliveries: one message to one person or group, from plan to answer. What it says is written when it is sent.</summary>
public sealed class DeliveryRow
{
    /// <summary>Computed from kind, recipient and day; the message's idempotency key at every try.</summary>
    public required string Id { get; init; }

    /// <summary>Which writer knows what it says.</summary>
    public required string Kind { get; init; }

    /// <summary>A person's id, or a group's.</summary>
    public required string Recipient { get; init; }

    /// <summary>The day for which it is; afterwards it is dropped.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Lower goes first.</summary>
    public required int Priority { get; init; }

    public required DeliveryState State { get; set; }

    /// <summary>UTC; when something is to be done with it. Null: nothing.</summary>
    public DateTime? NextAt { get; set; }

    /// <summary>It was sent, and what it says has changed.</summary>
    public bool Stale { get; set; }

    public int Attempts { get; set; }

    /// <summary>A hash of what was shown last: what shows the same is not sent again.</summary>
    public string? Shown { get; set; }

    /// <summary>How often its card had to be posted anew because the old one could not be replaced.</summary>
    public int Generation { get; set; }

    public string? Channel { get; set; }

    /// <summary>The messenger's id of the message.</summary>
    public string? ActivityId { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? UpdatedAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? AcknowledgedAt { get; set; }

    /// <summary>The HTTP status of the last failure; 0 where the channel did not answer.</summary>
    public int? Status { get; set; }

    /// <summary>The key under which this posting of it goes out.</summary>
    public string Key => Generation == 0 ? Id : $"{Id}-{Generation}";
}

/// <summary>The deliveries' part of the one database.</summary>
public static class DeliveryModel
{
    /// <summary>Adds the tables.</summary>
    public static ModelBuilder AddDeliveries(this ModelBuilder model)
    {
        model.Entity<DeliveryRow>(e =>
        {
            e.ToTable("deliveries").HasKey(r => r.Id);
            e.HasIndex(r => r.NextAt).HasFilter("\"NextAt\" IS NOT NULL");
            e.HasIndex(r => new { r.Recipient, r.Day });
            e.HasIndex(r => new { r.Day, r.State });
            e.Property(r => r.State).HasConversion<string>();
            e.Ignore(r => r.Key);
        });
        return model;
    }
}
