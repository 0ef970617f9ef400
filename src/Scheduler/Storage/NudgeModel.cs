using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Scheduler.Storage;

/// <summary>The scheduler's part of the one database.</summary>
public static class NudgeModel
{
    /// <summary>Adds the table of nudges.</summary>
    public static ModelBuilder AddNudges(this ModelBuilder model)
    {
        model.Entity<NudgeRow>(e =>
        {
            e.ToTable("nudges").HasKey(r => new { r.Rectification, r.Problem, r.Measure, r.Rung, r.Recipient, r.Day });
            e.HasIndex(r => new { r.Recipient, r.State, r.Day });
            e.HasIndex(r => r.Delivery).HasFilter("\"Delivery\" IS NOT NULL");
            e.HasIndex(r => new { r.Day, r.Recipient }).HasFilter("\"State\" = 'Planned'");
            e.Property(r => r.State).HasConversion<string>();
            e.Property(r => r.Light).HasConversion<string>();
            e.Property(r => r.Why).HasConversion<string>();
            e.Ignore(r => r.Key);
        });
        return model;
    }
}
