#pragma warning disable CS1591 // Rows: their names say what they hold.
using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Bot.EvidenceFiles;

/// <summary>The writing in a piece of evidence, one row for each hash. Derived: it can be read again from the bytes.</summary>
public sealed class EvidenceTextRow
{
    /// <summary>Of the bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Waiting, Read, or why it cannot be read (scanned, encrypted, …).</summary>
    public required string State { get; set; }

    /// <summary>The text in the one form in which it is searched. It stands before the text, so that a scan does not pass over both.</summary>
    public required string Folded { get; set; }

    /// <summary>At most <see cref="EvidenceTexts.Longest"/> UTF-16 characters.</summary>
    public required string Text { get; set; }
}

/// <summary>Evidence's part of the one database.</summary>
public static class EvidenceModel
{
    /// <summary>Adds the table of texts.</summary>
    public static ModelBuilder AddEvidence(this ModelBuilder model)
    {
        model.Entity<EvidenceTextRow>(e =>
        {
            e.ToTable("evidence_texts").HasKey(r => r.Sha256);
            e.HasIndex(r => r.State).HasFilter("\"State\" = 'Waiting'");
            e.Property(r => r.Sha256).HasColumnOrder(0);
            e.Property(r => r.State).HasColumnOrder(1);
            e.Property(r => r.Folded).HasColumnOrder(2);
            e.Property(r => r.Text).HasColumnOrder(3);
        });
        return model;
    }
}
