using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Understanding.Figures;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Imports;

/// <summary>A notice as the event that takes it into a ledger.</summary>
internal static class NoticeEvents
{
    /// <param name="planned">The ledger whose own measures fill a notice that has none; null for any other notice.</param>
    /// <param name="sha256">Of the file that it was read from, lower-case hex.</param>
    public static NoticeImported Of(Notice notice, Rectification? planned, NoticeDifference? difference, string sha256)
    {
        var was = difference?.Origins.ToDictionary(o => o.Number, o => o.Was) ?? [];
        return new NoticeImported(
            new NoticeHeading(notice.Organisation!, notice.Round, notice.Inspected, notice.Feedback, notice.Published),
            [.. notice.Problems.Select(p => Entry(p, planned, was))],
            sha256)
        {
            Documents = Outside(notice),
        };
    }

    // Those in titles and measures are found there; a line feed would divide one from the next where they are kept.
    private static ImmutableArray<string>? Outside(Notice notice)
    {
        var inside = notice.Problems.SelectMany(p => p.Measures.Prepend(p.Title).Prepend(p.Group).Prepend(p.Aspect)).OfType<string>().ToList();
        var outside = notice.Documents.Where(d => !d.Contains('\n', StringComparison.Ordinal) && !inside.Exists(text => text.Contains($"《{d}》", StringComparison.Ordinal))).ToImmutableArray();
        return outside.IsEmpty ? null : outside;
    }

    private static ProblemEntry Entry(NoticeProblem problem, Rectification? planned, Dictionary<MeasureNumber, MeasureNumber?> was) =>
        new(problem.Number, problem.Aspect, problem.Group, problem.Title, [.. problem.Measures.Select((text, at) =>
            Entry(at + 1, text, problem.Status, planned, was.GetValueOrDefault(new MeasureNumber(problem.Number, at + 1))))]);

    // A measure that an office planned is not done because the feedback is read again.
    private static MeasureEntry Entry(int number, string text, ItemStatus? status, Rectification? planned, MeasureNumber? was)
    {
        if (was is { } old && planned?.Find(old) is { } held)
        {
            return new MeasureEntry(number, text, held.Progress, held.LongTerm, was, held.Told);
        }

        var (progress, longTerm) = MeasureFacts.Of(text, status);
        var figures = TallyReader.Read(text);
        return new MeasureEntry(number, text, progress, longTerm, was, figures.IsEmpty ? null : figures with { IsTotal = false });
    }
}
