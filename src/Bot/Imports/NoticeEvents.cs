using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Understanding.Figures;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Imports;

/// <summary>A notice as the event that takes it into a ledger.</summary>
internal sealed class NoticeEvents
{
    private readonly NoticeInLedger read;
    private readonly Dictionary<MeasureNumber, MeasureNumber?> was;
    private readonly IReadOnlyDictionary<int, int> problems;

    private NoticeEvents(NoticeInLedger read)
    {
        this.read = read;
        was = read.Difference?.Origins.ToDictionary(o => o.Number, o => o.Was) ?? [];
        problems = read.Ledger is { } ledger ? NoticeDifference.ProblemOrigins(ledger, read.Notice) : new Dictionary<int, int>();
    }

    /// <summary>The event.</summary>
    /// <param name="sha256">Of the file that it was read from, lower-case hex.</param>
    public static NoticeImported Of(NoticeInLedger read, string sha256) => new NoticeEvents(read).Make(sha256);

    private NoticeImported Make(string sha256)
    {
        var notice = read.Notice;
        return new NoticeImported(
            new NoticeHeading(notice.Organisation!, notice.Round, notice.Inspected, notice.Feedback, notice.Published), [.. notice.Problems.Select(Entry)], sha256)
        {
            Documents = Outside(notice),
        };
    }

    private ProblemEntry Entry(NoticeProblem problem) => new(
        problem.Number, problem.Aspect, problem.Group, problem.Title,
        [.. problem.Measures.Select((text, at) => Entry(new MeasureNumber(problem.Number, at + 1), text, problem.Status))]);

    private MeasureEntry Entry(MeasureNumber number, string text, ItemStatus? status)
    {
        var origin = was.GetValueOrDefault(number);
        if (read.Kept.Contains(number) && origin is { } own && read.Ledger!.Find(own) is { } held)
        {
            // A measure that an office planned is not done because the feedback is read again.
            return new MeasureEntry(number.Measure, text, held.Progress, held.LongTerm, origin, held.Told.IsEmpty ? null : held.Told, Planned: held.Planned ? true : null);
        }

        var ((progress, longTerm), figures) = (MeasureFacts.Of(text, status), TallyReader.Read(text));
        var disclosure = origin is null && problems.TryGetValue(number.Problem, out var old) ? read.Ledger!.StrictestOf(old) : Disclosure.Public;
        return new MeasureEntry(
            number.Measure, text, progress, longTerm, origin, figures.IsEmpty ? null : figures with { IsTotal = false }, disclosure == Disclosure.Public ? null : disclosure);
    }

    // Those in titles and measures are found there; a line feed would divide one from the next where they are kept.
    private static ImmutableArray<string>? Outside(Notice notice)
    {
        var inside = notice.Problems.SelectMany(p => p.Measures.Prepend(p.Title).Prepend(p.Group).Prepend(p.Aspect)).OfType<string>().Select(Bare).ToList();
        var outside = notice.Documents.Where(d => !d.Contains('\n', StringComparison.Ordinal) && !inside.Exists(text => text.Contains(Bare(d), StringComparison.Ordinal))).ToImmutableArray();
        return outside.IsEmpty ? null : outside;
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
