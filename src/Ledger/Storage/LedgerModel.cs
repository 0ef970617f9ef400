using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Ledger.Storage;

/// <summary>The ledger's part of the one database. The host's context applies it beside the other modules' parts.</summary>
public static class LedgerModel
{
    /// <summary>Adds the tables: the log, which is the truth, and the state derived from it.</summary>
    public static ModelBuilder AddLedger(this ModelBuilder model)
    {
        model.Entity<EventRow>(e =>
        {
            e.ToTable("ledger_events").HasKey(r => new { r.Rectification, r.Sequence });
        });
        model.Entity<RectificationRow>(e =>
        {
            e.ToTable("rectifications").HasKey(r => r.Id);
            e.HasIndex(r => new { r.Organisation, r.Round });
        });
        model.Entity<ProblemRow>(e =>
        {
            e.ToTable("problems").HasKey(r => new { r.Rectification, r.Number });
            e.HasOne<RectificationRow>().WithMany().HasForeignKey(r => r.Rectification);
        });
        model.Entity<MeasureRow>(e =>
        {
            e.ToTable("measures").HasKey(r => new { r.Rectification, r.Problem, r.Number });
            e.HasOne<ProblemRow>().WithMany().HasForeignKey(r => new { r.Rectification, r.Problem });

            // What is asked all day (QuestionSql): an office's measures and everybody's figures without a look at the rows, and what is due, in its order.
            e.HasIndex(r => new { r.Rectification, r.Office, r.Problem, r.Number, r.Standing, r.Progress, r.LongTerm, r.Due });
            e.HasIndex(r => new { r.Rectification, r.Due, r.Problem, r.Number }).HasFilter(QuestionSql.CanBeLate);
            e.Property(r => r.Progress).HasConversion<string>();
            e.Property(r => r.Standing).HasConversion<string>();
            e.Property(r => r.RecoveredTold).HasConversion(Money.Converter);
            e.Property(r => r.RecoveredReported).HasConversion(Money.Converter);
            e.Property(r => r.Disclosure).HasConversion<string>().HasDefaultValue(Disclosure.Public).HasSentinel((Disclosure)(-1));
        });
        model.Entity<RecordRow>(e =>
        {
            e.ToTable("records").HasKey(r => new { r.Rectification, r.Sequence, r.Problem, r.Measure });
            e.HasIndex(r => new { r.Rectification, r.Problem, r.Measure, r.Sequence });
            e.Property(r => r.Kind).HasDefaultValue("progress_reported");
            e.Property(r => r.Progress).HasConversion<string>();
        });
        return model;
    }
}
