using System.Collections.Immutable;

namespace RectifyBot.Ledger.Events;

/// <summary>The one way in which an event changes a ledger. Pure: the same events make the same ledger, anywhere.</summary>
public static class Fold
{
    /// <summary>The ledger after the event; <paramref name="ledger"/> is null before the first one.</summary>
    /// <exception cref="InvalidOperationException">The event does not follow the ledger's last one, or speaks of what the ledger has not: the chain was not written by this program.</exception>
    public static Rectification Apply(Rectification? ledger, LedgerEvent entry)
    {
        if (entry.Sequence != (ledger?.Version ?? 0) + 1)
        {
            throw new InvalidOperationException($"Event {entry.Sequence} does not follow version {ledger?.Version ?? 0}.");
        }

        var next = entry.Body switch
        {
            NoticeImported imported => Import(ledger, entry.Rectification, imported),
            MeasuresPlanned planned => Plan(Opened(ledger), planned),
            MeasuresAssigned assigned => Update(Opened(ledger), assigned.Assignments, a => a.Measure, Assign),
            ProgressReported reported => Update(Opened(ledger), reported.Report.Records, r => r.Measure, (m, r) => Record(m, r, entry.At)),
            StandingMoved moved => Update(Opened(ledger), [moved], m => m.Measure, (m, move) => m with { Standing = Moves.From(m.Standing, move.Move).Value }),
            _ => throw new InvalidOperationException("An event of an unknown kind."),
        };
        return next with { Version = entry.Sequence };
    }

    private static Rectification Opened(Rectification? ledger) =>
        ledger ?? throw new InvalidOperationException("The first event of a ledger is its notice.");

    private static Rectification Import(Rectification? ledger, string id, NoticeImported imported) => new()
    {
        Id = id,
        Version = 0,
        Heading = imported.Heading,
        Source = imported.Source,
        Documents = imported.Documents ?? [],
        Problems = [.. imported.Problems.Select(p => new Problem(p.Number, p.Aspect, p.Group, p.Title))],
        Measures = [.. imported.Problems.SelectMany(p => p.Measures.Select(m => Take(ledger, new MeasureNumber(p.Number, m.Number), m)))],
    };

    private static Measure Take(Rectification? ledger, MeasureNumber number, MeasureEntry entry)
    {
        var figures = entry.Tally ?? TallyClaim.None;
        var told = new Measure { Number = number, Text = entry.Text, Progress = entry.Progress, LongTerm = entry.LongTerm, Told = figures, Planned = entry.Planned == true, Disclosure = entry.Disclosure ?? Disclosure.Public };
        if (entry.Was is not { } was || ledger?.Find(was) is not { } held)
        {
            return told;
        }

        // What people reported outlives a revised notice; what only the old notice told does not.
        return held.LastReport is null
            ? held with { Number = number, Text = entry.Text, Progress = entry.Progress, LongTerm = entry.LongTerm, Told = figures, Planned = told.Planned }
            : held with { Number = number, Text = entry.Text, Told = figures, Planned = told.Planned };
    }

    private static Rectification Plan(Rectification ledger, MeasuresPlanned planned)
    {
        if (ledger.FindProblem(planned.Problem) is null)
        {
            throw new InvalidOperationException($"The ledger has no problem {planned.Problem}.");
        }

        var held = ledger.MeasuresOf(planned.Problem);
        var next = held.Length == 0 ? 1 : held[^1].Number.Measure + 1;
        var added = planned.Measures.Select((m, at) => new Measure { Number = new MeasureNumber(planned.Problem, next + at), Text = m.Text, Office = m.Office, Planned = true, Disclosure = m.Disclosure ?? Disclosure.Public });
        return ledger with { Measures = [.. ledger.Measures.Concat(added).OrderBy(m => m.Number)] };
    }

    private static Measure Assign(Measure measure, Assignment assignment) => measure with
    {
        Office = assignment.Office,
        Assisting = assignment.Assisting,
        Official = assignment.Official,
        Leader = assignment.Leader,
        Deadline = assignment.Deadline,
        Disclosure = assignment.Disclosure,
    };

    // The newest claim counts: 长期坚持 said once does not take a measure's deadline away for good.
    private static Measure Record(Measure measure, MeasureRecord record, DateTimeOffset at) => measure with
    {
        Progress = record.Progress ?? (record.LongTerm && measure.Progress == Progress.NotStarted ? Progress.InProgress : measure.Progress),
        LongTerm = record.LongTerm || (measure.LongTerm && record.Progress is null),
        Blocked = record.Blocked,
        Reported = measure.Reported.Then(record.Tally ?? TallyClaim.None),
        LastReport = at,
        Standing = Moves.From(measure.Standing, Move.Report).Value,
    };

    private static Rectification Update<T>(
        Rectification ledger, ImmutableArray<T> changes, Func<T, MeasureNumber> number, Func<Measure, T, Measure> change)
    {
        var measures = ledger.Measures.ToBuilder();
        foreach (var item in changes)
        {
            var at = ledger.IndexOf(number(item));
            if (at < 0)
            {
                throw new InvalidOperationException($"The ledger has no measure {number(item)}.");
            }

            measures[at] = change(measures[at], item);
        }

        return ledger with { Measures = measures.DrainToImmutable() };
    }
}
