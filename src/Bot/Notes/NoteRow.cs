#pragma warning disable CS1591 // Rows: their names say what they hold.
using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Notes;

/// <summary>Something that people are to be told at once; written with the event that it tells of, in one transaction.</summary>
public sealed class NoteRow
{
    public required string Id { get; init; }

    public required string Rectification { get; init; }

    /// <summary>The event that it tells of, or null.</summary>
    public int? Sequence { get; init; }

    /// <summary>Whoever works in this office; null for others.</summary>
    public string? Office { get; init; }

    /// <summary>Whoever has this role; null for others.</summary>
    public Role? Role { get; init; }

    /// <summary>This one person; null for others.</summary>
    public string? Person { get; init; }

    /// <summary>Who caused it and need not be told.</summary>
    public string? Except { get; init; }

    public required string Chinese { get; init; }

    public required string English { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}

/// <summary>A note that somebody was told, or is being told.</summary>
public sealed class NoteTold
{
    public required string Note { get; init; }

    public required string Channel { get; init; }

    public required string UserId { get; init; }

    /// <summary>The messenger has taken it; false while it is on its way.</summary>
    public required bool Sent { get; set; }
}

/// <summary>Where somebody can be spoken to: the last personal conversation that they had with the bot.</summary>
public sealed class AddressRow
{
    public required string Channel { get; init; }

    public required string UserId { get; init; }

    public required string Rectification { get; init; }

    public required string Person { get; init; }

    public required Role Role { get; init; }

    public string? Office { get; init; }

    /// <summary>A conversation reference, as JSON; null where the client only takes answers to what it asks.</summary>
    public string? Reference { get; init; }

    /// <summary>zh-CN or en, as they last wrote.</summary>
    public required string Language { get; init; }

    /// <summary>The day on which they last wrote: of several addresses the latest is theirs.</summary>
    public DateOnly Seen { get; init; }
}

/// <summary>The notes' part of the one database.</summary>
public static class NoteModel
{
    /// <summary>Adds the tables.</summary>
    public static ModelBuilder AddNotes(this ModelBuilder model)
    {
        model.Entity<NoteRow>(e =>
        {
            e.ToTable("notes").HasKey(r => r.Id);
            e.HasIndex(r => new { r.Rectification, r.At });
            e.Property(r => r.Role).HasConversion<string>();
        });
        model.Entity<NoteTold>().ToTable("notes_told").HasKey(r => new { r.Note, r.Channel, r.UserId });
        model.Entity<AddressRow>(e =>
        {
            e.ToTable("addresses").HasKey(r => new { r.Channel, r.UserId });
            e.HasIndex(r => r.Rectification);
            e.HasIndex(r => r.Person);
            e.Property(r => r.Role).HasConversion<string>();
        });
        return model;
    }
}
