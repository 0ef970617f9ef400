using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Imports;

/// <summary>A notice over a ledger that is there: what it does not say stands as it stood.</summary>
internal static class KeptFacts
{
    /// <summary>The notice with the heading's gaps filled; a feedback, which has no measures, with those that the offices have planned since.</summary>
    public static Notice Over(this Notice notice, Rectification? ledger)
    {
        // The day of a feedback is no day on which the body published anything.
        notice = notice.IsFeedback ? notice with { Published = null } : notice;
        if (ledger is null)
        {
            return notice;
        }

        var filled = notice with
        {
            Organisation = notice.Organisation ?? ledger.Heading.Organisation,
            Round = notice.Round ?? ledger.Heading.Round,
            Inspected = notice.Inspected ?? ledger.Heading.Inspected,
            Feedback = notice.Feedback ?? ledger.Heading.Feedback,
            Published = notice.Published ?? ledger.Heading.Published,
        };
        return notice.IsWithoutMeasures() ? WithMeasures(filled, ledger) : filled;
    }

    /// <summary>A feedback: problems and nothing done about them yet.</summary>
    public static bool IsWithoutMeasures(this Notice notice) => notice.Problems.All(p => p.Measures.IsEmpty);

    private static Notice WithMeasures(Notice notice, Rectification ledger)
    {
        var was = NoticeDifference.ProblemOrigins(ledger, notice);
        return notice with
        {
            Problems = [.. notice.Problems.Select(p => was.TryGetValue(p.Number, out var old) ? p with { Measures = [.. ledger.MeasuresOf(old).ToArray().Select(m => m.Text)] } : p)],
        };
    }
}
