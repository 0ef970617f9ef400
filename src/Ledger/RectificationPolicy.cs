using System.Collections.Immutable;

namespace RectifyBot.Ledger;

/// <summary>What a body has settled about closing, looking back, extending and speaking for others. Bodies differ; the defaults are what is commonest.</summary>
public sealed record RectificationPolicy
{
    /// <summary>What holds where nobody configured anything.</summary>
    public static RectificationPolicy Default { get; } = new();

    /// <summary>How many pieces of evidence (佐证材料) a close-out needs, by the class of the measure; 1 for a class that is not named.</summary>
    public ImmutableDictionary<MeasureClass, int> EvidenceNeeded { get; init; } = ImmutableDictionary<MeasureClass, int>.Empty;

    /// <summary>The grades with which a measure is not closed but goes to a second rectification (二次整改).</summary>
    public ImmutableHashSet<Grade> Redo { get; init; } = [Grade.Fair, Grade.Poor];

    /// <summary>How many months after close-out somebody looks back (回头看); 0 for never.</summary>
    public int LookBackMonths { get; init; } = 3;

    /// <summary>How many calendar days a measure gets that was opened again, where nobody names a day.</summary>
    public int RelapseDays { get; init; } = 30;

    /// <summary>How many working days 立行立改 has, from the day on which it is assigned.</summary>
    public int AtOnceWorkingDays { get; init; } = 7;

    /// <summary>Whether what a delegate reports waits for the word of the office it was said for.</summary>
    public bool CountersignDelegates { get; init; } = true;

    /// <summary>The roles that decide on a later deadline.</summary>
    public ImmutableHashSet<Role> ExtensionDeciders { get; init; } = [Role.Coordinator, Role.Leader];

    /// <summary>The calendar by which working days are counted.</summary>
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.China;

    /// <summary>How many pieces of evidence a close-out of this measure needs.</summary>
    public int EvidenceFor(Measure measure) => EvidenceNeeded.GetValueOrDefault(measure.Class, 1);

    /// <summary>The deadline as it is recorded on that day: at once gets its last day, any other stays.</summary>
    public Deadline? Dated(Deadline? deadline, DateOnly today) =>
        deadline is { IsAtOnce: true, Day: null } ? Deadline.AtOnceBy(Calendar.AddWorkingDays(today, AtOnceWorkingDays)) : deadline;
}
