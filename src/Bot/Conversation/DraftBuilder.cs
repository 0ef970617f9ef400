using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Understanding;
using RectifyBot.Understanding.Figures;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>What was read, turned into what can be confirmed: whole problems become their open measures, and what the sender may not report on is told.</summary>
internal static class DraftBuilder
{
    private const int LongestWords = 500;

    /// <param name="text">The text that the reading's spans speak of.</param>
    /// <param name="skip">How many characters at its beginning were put there by us.</param>
    public static (ImmutableArray<DraftRecord> Records, ImmutableArray<Refusal> Refused) Build(
        Rectification ledger, Actor by, Reading reading, string text, int skip)
    {
        var records = ImmutableArray.CreateBuilder<DraftRecord>();
        var refused = ImmutableArray.CreateBuilder<Refusal>();
        foreach (var read in reading.NoChange ? Unchanged(ledger, by, reading) : reading.Records)
        {
            // What is told of a whole problem at once is counted once: with its first measure, or with the most guarded, so that it goes no further than that may go.
            var figures = TallyReader.Read(WordsOf(read, text, skip));
            foreach (var number in Measures(ledger, by, read, reading.OnBehalfOf?.Name, refused).OrderByDescending(n => ledger.Find(n)?.Disclosure ?? Disclosure.Public))
            {
                if ((ReportProgress.Check(ledger, by, number) ?? Elsewhere(ledger, number, reading.OnBehalfOf?.Name)) is { } refusal)
                {
                    refused.Add(refusal);
                }
                else if (!records.Any(r => r.Number == number))
                {
                    var record = Record(ledger.Find(number)!, read, WordsOf(read, text, skip));
                    var further = read.Measure is null && records.Any(r => r.Problem == number.Problem);
                    records.Add(further ? record with { Documents = [], Quantities = [] } : record with { Tally = figures.IsEmpty ? null : figures });
                }
            }
        }

        return ([.. records.OrderBy(r => r.Number)], refused.ToImmutable());
    }

    // An office answers for what it leads. What waits for its close-out is left alone: a report would withdraw the application.
    private static IEnumerable<RecordReading> Unchanged(Rectification ledger, Actor by, Reading reading) =>
        ledger.Measures.Where(m => by.Office is not null && m.Office == by.Office && m.Standing is Standing.None or Standing.Reopened)
            .Select(m => new RecordReading { Problem = m.Number.Problem, Measure = m.Number.Measure, Named = default, NoChange = true, Blocked = reading.HeldUp });

    private static IEnumerable<MeasureNumber> Measures(Rectification ledger, Actor by, RecordReading read, string? onBehalfOf, ImmutableArray<Refusal>.Builder refused)
    {
        if (read.Measure is { } measure)
        {
            return [new MeasureNumber(read.Problem, measure)];
        }

        var open = ledger.MeasuresOf(read.Problem).ToArray().Where(m => m.IsOpen).ToList();
        if (open.Count == 0)
        {
            refused.Add(ledger.FindProblem(read.Problem) is null
                ? new Refusal(RefusalCode.ProblemNotFound, About: $"{read.Problem}")
                : new Refusal(RefusalCode.NothingToRecord, "closed", $"{read.Problem}"));
        }

        // Of a problem that several offices share, an official speaks for the own measures.
        var own = onBehalfOf is null ? open.FindAll(by.Owns) : open.FindAll(m => m.Office == onBehalfOf);
        return (own.Count > 0 && (by.Role == Role.Official || onBehalfOf is not null) ? own : open).Select(m => m.Number);
    }

    // Who says to speak for an office speaks of what it leads.
    private static Refusal? Elsewhere(Rectification ledger, MeasureNumber number, string? onBehalfOf) =>
        onBehalfOf is null || ledger.Find(number)!.Office is not { } office || office == onBehalfOf ? null : new Refusal(RefusalCode.NotYours, office, number.ToString());

    private static DraftRecord Record(Measure measure, RecordReading read, string words) => new()
    {
        Problem = measure.Number.Problem,
        Measure = measure.Number.Measure,
        Text = measure.Text,
        Words = words,
        Progress = ProgressOf(read),
        LongTerm = read.Claim?.Value == Claim.LongTerm,
        Blocked = read.Blocked is not null || (read.NoChange && measure.Blocked),
        Occurred = [.. read.Occurred.Select(o => o.Value)],
        Due = read.Due?.Value,
        Documents = [.. read.Documents.Select(d => d.Value)],
        Quantities = [.. read.Quantities.Select(q => q.Value)],
    };

    private static Progress? ProgressOf(RecordReading read) => read.Claim?.Value switch
    {
        Claim.NotStarted => Progress.NotStarted,
        Claim.InProgress => read.Basically ? Progress.BasicallyCompleted : Progress.InProgress,
        Claim.Completed => Progress.Completed,
        _ => null,
    };

    private static string WordsOf(RecordReading read, string text, int skip)
    {
        var words = string.Join(" … ", Runs(read.Clauses, text).Select(c => Cut(c, text, skip)).Where(w => w.Length > 0));
        words = words.Length > 0 ? words : text[skip..].Trim();
        return words.Length <= LongestWords ? words : words[..LongestWords] + "…";
    }

    // Clauses that only a comma or a blank parts are quoted as they were written, in one piece.
    private static IEnumerable<Span> Runs(ImmutableArray<Span> clauses, string text)
    {
        Span? run = null;
        foreach (var clause in clauses.OrderBy(c => c.Start))
        {
            if (run is { } open && clause.Start >= open.End && text.AsSpan()[open.End..clause.Start].IndexOfAnyExcept("，,、；;：:。. \n") < 0)
            {
                run = Span.Between(open.Start, clause.End);
                continue;
            }

            if (run is { } done)
            {
                yield return done;
            }

            run = clause;
        }

        if (run is { } last)
        {
            yield return last;
        }
    }

    private static string Cut(Span span, string text, int skip)
    {
        var start = Math.Max(span.Start, skip);
        return start < span.End ? text[start..span.End].Trim() : string.Empty;
    }
}
