#pragma warning disable CS1591 // Rows: their names say what they hold.
using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Bot.Storage;

/// <summary>The fact that a message was refused because it may not be kept. Nothing of what it said, not even a hash.</summary>
public sealed class RefusedMessageRow
{
    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public required string Activity { get; init; }

    /// <summary>Of which kind: the name of a SecrecyKind.</summary>
    public required string Kind { get; init; }

    public required string UserId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}

/// <summary>The guard's part of the one database.</summary>
public static class RefusedMessageModel
{
    /// <summary>Adds its table.</summary>
    public static ModelBuilder AddRefusedMessages(this ModelBuilder model)
    {
        model.Entity<RefusedMessageRow>(e =>
        {
            e.ToTable("refused_messages").HasKey(r => new { r.Channel, r.Conversation, r.Activity, r.Kind });
            e.HasIndex(r => r.At);
        });
        return model;
    }
}
