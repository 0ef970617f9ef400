using System.Collections.Immutable;

namespace RectifyBot.Ledger.Events;

/// <summary>What changes which problems and measures there are, and what holds for the ledger as a whole.</summary>
internal static class OutlineFold
{
    public static Rectification Import(Rectification? ledger, NoticeImported imported, LedgerEvent entry) => new()
    {
        Id = entry.Rectification,
        Version = 0,
        Heading = imported.Heading,
        Source = imported.Source,
        Documents = imported.Documents ?? [],
        Problems = [.. imported.Problems.Select(p => new Problem(p.Number, p.Aspect, p.Group, p.Title))],
        Measures = [.. imported.Problems.SelectMany(p => p.Measures.Select(m => Take(ledger, new MeasureNumber(p.Number, m.Number), m, entry)))],
        Delegations = ledger?.Delegations ?? [],
        Merged = ledger?.Merged ?? [],
    };

    public static Rectification Plan(Rectification ledger, MeasuresPlanned planned)
    {
        if (ledger.FindProblem(planned.Problem) is null)
        {
            throw new InvalidOperationException($"The ledger has no problem {planned.Problem}.");
        }

        var next = ledger.NextMeasureOf(planned.Problem);
        var added = planned.Measures.Select((m, at) => new Measure { Number = new MeasureNumber(planned.Problem, next + at), Text = m.Text, Office = m.Office, Planned = true, Disclosure = m.Disclosure ?? Disclosure.Public });
        return ledger with { Measures = [.. ledger.Measures.Concat(added).OrderBy(m => m.Number)] };
    }

    /// <summary>What was reported and proven stays with the first part; the others begin with what the whole was given: office, people, deadline.</summary>
    public static Rectification Split(Rectification ledger, MeasureSplit split, LedgerEvent entry)
    {
        var whole = Held(ledger, split.Measure);
        var next = ledger.NextMeasureOf(split.Measure.Problem);
        var first = StandingFold.Changed(whole, whole with { Text = split.Texts[0] }, entry);
        var others = split.Texts.Skip(1).Select((text, at) => new Measure
        {
            Number = new MeasureNumber(split.Measure.Problem, next + at),
            Text = text,
            Office = whole.Office,
            Assisting = whole.Assisting,
            Official = whole.Official,
            Leader = whole.Leader,
            Deadline = whole.Deadline,
            OriginalDeadline = whole.OriginalDeadline,
            Disclosure = whole.Disclosure,
            LongTerm = whole.LongTerm,
            Progress = whole.Progress == Progress.NotStarted ? Progress.NotStarted : Progress.InProgress,
            Planned = true,
            SplitFrom = split.Measure,
        });
        return ledger with { Measures = [.. ledger.Measures.Replace(whole, first).Concat(others).OrderBy(m => m.Number)] };
    }

    /// <summary>The one that stays is as far as the least advanced, and is proven by the evidence of all.</summary>
    public static Rectification Merge(Rectification ledger, MeasuresMerged merged, LedgerEvent entry)
    {
        var into = Held(ledger, merged.Into);
        var all = merged.From.Select(n => Held(ledger, n)).Prepend(into).ToList();
        var one = into with
        {
            Text = merged.Text,
            Assisting = [.. all.SelectMany(m => m.Assisting.Append(m.Office)).OfType<string>().Where(o => o != into.Office).Distinct(StringComparer.Ordinal)],
            Progress = all.Min(m => m.Progress),
            LongTerm = all.Exists(m => m.LongTerm),
            Blocked = all.Exists(m => m.Blocked),
            Told = Sum(all.Select(m => m.Told)),
            Reported = all.Exists(m => m.Reported.IsTotal) ? Sum(all.Select(m => m.Told.Then(m.Reported))) with { IsTotal = true } : Sum(all.Select(m => m.Reported)),
            LastReport = all.Max(m => m.LastReport),
            ReportedBy = all.MaxBy(m => m.LastReport)!.ReportedBy,
            Disclosure = all.Max(m => m.Disclosure),
            Evidence = [.. all.SelectMany(m => m.Evidence).OrderBy(e => e.Removed).DistinctBy(e => e.Sha256).OrderBy(e => e.By?.Sequence)],
            Claim = null,
            Countersign = all.Select(m => m.Countersign).FirstOrDefault(c => c is not null),
        };
        var gone = merged.From.ToHashSet();
        var measures = ledger.Measures.Replace(into, StandingFold.Changed(into, one, entry)).RemoveAll(m => gone.Contains(m.Number));
        return ledger with { Measures = measures, Merged = ledger.Merged.AddRange(merged.From.Select(was => new MergedMeasure(was, merged.Into))) };
    }

    // A total of one measure is no total of the others: figures of several measures add up.
    private static TallyClaim Sum(IEnumerable<TallyClaim> claims) => claims.Aggregate(TallyClaim.None, (sum, claim) => sum.Then(claim with { IsTotal = false }));

    public static Rectification Delegate(Rectification ledger, DelegateSet set)
    {
        var others = ledger.Delegations.RemoveAll(d => d.Person == set.Person && d.Office == set.Office);
        return ledger with { Delegations = set.Allowed ? others.Add(new Delegation(set.Person, set.Name, set.Office)) : others };
    }

    /// <summary>Of what a removed event brought, only a file is part of the state: its name goes, and it proves nothing any more.</summary>
    public static Rectification Forget(Rectification ledger, TextRemoved removed) => ledger with
    {
        Measures = ledger.Measures.Any(m => m.Evidence.Any(e => e.By?.Sequence == removed.Sequence))
            ? [.. ledger.Measures.Select(m => Without(m, removed.Sequence))]
            : ledger.Measures,
    };

    private static Measure Without(Measure measure, int sequence) => measure.Evidence.Any(e => e.By?.Sequence == sequence)
        ? measure with { Evidence = [.. measure.Evidence.Select(e => e.By?.Sequence == sequence ? e with { FileName = string.Empty, Removed = true } : e)] }
        : measure;

    private static Measure Take(Rectification? ledger, MeasureNumber number, MeasureEntry entry, LedgerEvent by)
    {
        var figures = (entry.Tally ?? TallyClaim.None) with { IsTotal = false }; // a notice tells what there is; nothing before it could be counted twice
        var told = new Measure { Number = number, Text = entry.Text, Progress = entry.Progress, LongTerm = entry.LongTerm, Told = figures, Planned = entry.Planned == true, Disclosure = entry.Disclosure ?? Disclosure.Public };
        if (entry.Was is not { } was || ledger?.Find(was) is not { } held)
        {
            return told;
        }

        // What people reported outlives a revised notice; what only the old notice told does not. What was signed is signed for the old text.
        var renewed = held with { Number = number, Text = entry.Text, Told = figures, Planned = told.Planned };
        return StandingFold.Changed(held, held.LastReport is null ? renewed with { Progress = entry.Progress, LongTerm = entry.LongTerm } : renewed, by);
    }

    private static Measure Held(Rectification ledger, MeasureNumber number) =>
        ledger.Find(number) ?? throw new InvalidOperationException($"The ledger has no measure {number}.");
}
