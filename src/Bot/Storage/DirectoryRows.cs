#pragma warning disable CS1591 // Rows: their names say what they hold.
using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Storage;

/// <summary>Somebody of the directory: what they are in one organisation, and how their messenger account is known.</summary>
public sealed class OfficialRow
{
    /// <summary>For an inspector's organisation: every one.</summary>
    public const string Everywhere = "*";

    /// <summary>Random, and never given to anybody else.</summary>
    public required string Id { get; init; }

    /// <summary>As the ledger names it; <see cref="Everywhere"/> only for inspectors.</summary>
    public required string Organisation { get; init; }

    public required string Name { get; init; }

    /// <summary>As the ledger names it; null for roles without one.</summary>
    public string? Office { get; set; }

    public required Role Role { get; set; }

    /// <summary>书记: of the leaders, the one who is told what is late.</summary>
    public bool Secretary { get; set; }

    /// <summary>The person's id in the organisation's own messenger; null where they come by a code.</summary>
    public string? UserId { get; set; }

    /// <summary>The rounds whose ledgers the person may read, joined by line feeds; null for all.</summary>
    public string? Rounds { get; set; }

    /// <summary>SHA-256 of the invitation code that waits to be used, lower-case hex.</summary>
    public string? CodeHash { get; set; }

    /// <summary>UTC; the code is good until then.</summary>
    public DateTime? CodeExpires { get; set; }

    /// <summary>UTC; null while the person is there.</summary>
    public DateTime? LeftAt { get; set; }
}

/// <summary>Wrong invitation codes of one user, counted from the first within an hour.</summary>
public sealed class CodeTriesRow
{
    public required string Channel { get; init; }

    public required string UserId { get; init; }

    /// <summary>UTC; when the first one was typed.</summary>
    public required DateTime Since { get; init; }

    public required int Count { get; init; }
}

/// <summary>The ledger that a user chose among those that they may read.</summary>
public sealed class LedgerChoiceRow
{
    public required string Channel { get; init; }

    public required string UserId { get; init; }

    public required string Rectification { get; init; }
}

/// <summary>The directory's part of the one database.</summary>
public static class DirectoryModel
{
    /// <summary>Adds the tables of who is who.</summary>
    public static ModelBuilder AddDirectory(this ModelBuilder model)
    {
        model.Entity<OfficialRow>(e =>
        {
            e.ToTable("officials").HasKey(r => r.Id);
            e.HasIndex(r => new { r.Organisation, r.Name });
            e.HasIndex(r => r.CodeHash).IsUnique();

            // Whoever comes after somebody who left may get the same account.
            e.HasIndex(r => r.UserId).IsUnique().HasFilter("\"UserId\" IS NOT NULL AND \"LeftAt\" IS NULL");
            e.Property(r => r.Role).HasConversion<string>();
        });
        model.Entity<CodeTriesRow>().ToTable("code_tries").HasKey(r => new { r.Channel, r.UserId });
        model.Entity<LedgerChoiceRow>().ToTable("ledger_choices").HasKey(r => new { r.Channel, r.UserId });
        return model;
    }
}
