using System.Collections.Immutable;

namespace RectifyBot.Understanding.Notices.Checks;

/// <summary>Something that a careful reader would ask about a notice (纸面整改: put right on paper only).</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Problem">Of which problem; null for the notice as a whole.</param>
/// <param name="Measure">Of which of its measures; null for the whole problem.</param>
/// <param name="Words">The words that give rise to it, as they stand in the notice; null where something is missing.</param>
/// <param name="Values">Figures that the question names beside them.</param>
public sealed record CheckQuestion(CheckKind Kind, int? Problem = null, int? Measure = null, string? Words = null, ImmutableArray<string> Values = default);

/// <summary>What is asked.</summary>
public enum CheckKind
{
    /// <summary>Claimed to be completed, while the measure only plans.</summary>
    PlanReportedDone,

    /// <summary>Claimed to be completed, while the measure tells of a rest.</summary>
    RestReportedDone,

    /// <summary>Kept up for good, and counted as completed all the same.</summary>
    LongTermReportedDone,

    /// <summary>A plan that names no day.</summary>
    PlanWithoutDay,

    /// <summary>A plan whose day was over when the notice was published.</summary>
    PlanOverdue,

    /// <summary>A document said to be made or issued, without date or number.</summary>
    DocumentWithoutDate,

    /// <summary>A rate or a change without the figures that it was reckoned from.</summary>
    FigureWithoutBase,

    /// <summary>A deed that is older than the feedback that it is said to answer.</summary>
    DeedBeforeFeedback,

    /// <summary>A deed told as done on a day after the publication.</summary>
    DeedAfterPublication,

    /// <summary>A measure of intentions, without any date, figure or document.</summary>
    NoFact,

    /// <summary>A problem with nothing done about it.</summary>
    ProblemWithoutMeasure,

    /// <summary>The same words under two problems.</summary>
    SameTextTwice,

    /// <summary>A date that cannot be read, or is none.</summary>
    BrokenDate,

    /// <summary>More or fewer problems claimed than listed.</summary>
    ProblemsMiscounted,

    /// <summary>More or fewer measures claimed than listed.</summary>
    MeasuresMiscounted,

    /// <summary>Completed, in progress and the rest do not add up.</summary>
    StatesMiscounted,

    /// <summary>The completion rate does not follow from the counts beside it.</summary>
    RateMiscounted,

    /// <summary>Long-term tasks counted among the completed.</summary>
    LongTermCountedAsDone,
}
