using System.Collections.Immutable;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Exports.Notices;

/// <summary>What the ledger knows of a whole problem, in a line that readers take for its status and never for a measure.</summary>
internal static class ProblemStatus
{
    /// <summary>The line; null where the ledger knows no more than the measures' own texts tell.</summary>
    /// <param name="measures">Those that are told.</param>
    /// <param name="all">Those of the problem, the withheld ones among them.</param>
    /// <param name="trail">The records behind them.</param>
    /// <remarks>Whether something is under way or not begun is only said where a record or a decision says it: of an imported text alone that would be a guess.</remarks>
    public static string? Of(ImmutableArray<Measure> measures, ReadOnlySpan<Measure> all, Trail trail)
    {
        var name = Name(measures, measures.Any(m => m.Standing != Standing.None || !trail.Of(m.Number).IsDefaultOrEmpty));

        // A claim of completion speaks for the withheld measures too.
        if (name is "Closed" or "Completed" or "Basic" && Name([.. all], wasDecided: false) != name)
        {
            return null;
        }

        return name is null ? null : PaperWords.Find($"Status_{name}");
    }

    private static string? Name(ImmutableArray<Measure> measures, bool wasDecided)
    {
        if (measures.IsEmpty)
        {
            return null;
        }

        if (measures.All(m => m.Progress == Progress.Completed || !m.IsOpen))
        {
            return measures.All(m => !m.IsOpen) ? "Closed" : "Completed";
        }

        if (measures.All(m => m.Progress >= Progress.BasicallyCompleted || !m.IsOpen))
        {
            return "Basic";
        }

        // A status speaks for every measure of its problem: 长期坚持 is said only where it holds for all.
        if (measures.All(m => m.IsLongTerm))
        {
            return "LongTerm";
        }

        return !wasDecided ? null : measures.All(m => m.Progress == Progress.NotStarted) ? "NotStarted" : "InProgress";
    }
}
