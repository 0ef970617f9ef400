#pragma warning disable CS1591 // Rows: their names say what they hold.
using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Bot.Nudges;

/// <summary>Somebody who wants to be reminded once a week.</summary>
public sealed class RhythmRow
{
    public required string Person { get; init; }

    /// <summary>The day of the week on which they want it; one that is off moves to the next working day.</summary>
    public required DayOfWeek Day { get; set; }
}

/// <summary>What became of a wish not to be reminded.</summary>
public enum MuteState
{
    /// <summary>It waits for a coordinator.</summary>
    Asked,

    Allowed,

    Refused,
}

/// <summary>A measure of which somebody does not want to be reminded. It holds until the deadline: what is late is always told.</summary>
public sealed class MuteRow
{
    public required string Rectification { get; init; }

    public required int Problem { get; init; }

    public required int Measure { get; init; }

    public required string Person { get; init; }

    /// <summary>In their own words.</summary>
    public required string Reason { get; set; }

    public required MuteState State { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime AskedAt { get; set; }

    /// <summary>The name of who decided.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; set; }
}

/// <summary>The wishes' part of the one database.</summary>
public static class NudgeWishModel
{
    /// <summary>Adds the tables.</summary>
    public static ModelBuilder AddNudgeWishes(this ModelBuilder model)
    {
        model.Entity<RhythmRow>().ToTable("nudge_rhythms").HasKey(r => r.Person);
        model.Entity<MuteRow>(e =>
        {
            e.ToTable("nudge_mutes").HasKey(r => new { r.Rectification, r.Problem, r.Measure, r.Person });
            e.Property(r => r.State).HasConversion<string>();
        });
        return model;
    }
}
