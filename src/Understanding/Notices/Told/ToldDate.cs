using System.Text.Json.Serialization;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Dates;

namespace RectifyBot.Understanding.Notices.Told;

/// <summary>A date in a measure's text.</summary>
/// <param name="Period">The days meant; one day where both ends are equal.</param>
/// <param name="Span">Where it stands in the measure.</param>
/// <param name="Why">How its year was chosen.</param>
/// <param name="Precision">How finely it was said.</param>
/// <param name="Use">Deadline, after, as of.</param>
public sealed record ToldDate(Period Period, Span Span, DateWhy Why, Precision Precision, DateUse Use);

/// <summary>How the year of a date in a notice was chosen.</summary>
public enum DateWhy
{
    /// <summary>It is written out.</summary>
    Written,

    /// <summary>From the date before it in the same measure.</summary>
    Carried,

    /// <summary>The one that puts it between feedback and publication, else between the start of the inspection and publication.</summary>
    Within,

    /// <summary>A plan: the earliest that is not over when the notice is written.</summary>
    Ahead,

    /// <summary>A deed that no year puts within the notice's time: the latest before the notice is written.</summary>
    Back,

    /// <summary>Counted from the year in which the notice is written (明年3月, 去年底).</summary>
    Counted,
}
