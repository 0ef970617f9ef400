using System.Collections.Immutable;

namespace RectifyBot.Ledger;

/// <summary>One organisation's ledger after one round (整改工作), as it stands after event <see cref="Version"/>.</summary>
/// <remarks>Never changed in place: an event makes the next one, so a reader holds what it holds.</remarks>
public sealed record Rectification
{
    /// <summary>The name that the store gives it; one chain of events each.</summary>
    public required string Id { get; init; }

    /// <summary>The number of the last event taken in, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>What the notice says of itself.</summary>
    public required NoticeHeading Heading { get; init; }

    /// <summary>SHA-256 of the file that the notice was last read from, lower-case hex.</summary>
    public string? Source { get; init; }

    /// <summary>Titles of documents (without 《》) that the notice names outside of its problems, in the order of the text.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>In the order of their numbers.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }

    /// <summary>In the order of their numbers, across all problems.</summary>
    public required ImmutableArray<Measure> Measures { get; init; }

    /// <summary>Who may report for which other office.</summary>
    public ImmutableArray<Delegation> Delegations { get; init; } = [];

    /// <summary>Measures that were merged into others.</summary>
    public ImmutableArray<MergedMeasure> Merged { get; init; } = [];

    /// <summary>The measure of that number, or null where the ledger has none.</summary>
    public Measure? Find(MeasureNumber number)
    {
        var at = IndexOf(number);
        return at < 0 ? null : Measures[at];
    }

    /// <summary>The problem of that number, or null where the ledger has none.</summary>
    public Problem? FindProblem(int number) =>
        number >= 1 && number <= Problems.Length && Problems[number - 1].Number == number
            ? Problems[number - 1]
            : Problems.FirstOrDefault(p => p.Number == number);

    /// <summary>The measures of one problem, in order; empty where the ledger has none.</summary>
    public ReadOnlySpan<Measure> MeasuresOf(int problem)
    {
        var from = Insertion(new MeasureNumber(Math.Max(problem, 1), 1));
        var to = from;
        while (to < Measures.Length && Measures[to].Number.Problem == problem)
        {
            to++;
        }

        return Measures.AsSpan()[from..to];
    }

    /// <summary>How far the most guarded measure of a problem may be told: what is new beside it may be told no further until a list says so.</summary>
    public Disclosure StrictestOf(int problem)
    {
        var strictest = Disclosure.Public;
        foreach (var measure in MeasuresOf(problem))
        {
            strictest = measure.Disclosure > strictest ? measure.Disclosure : strictest;
        }

        return strictest;
    }

    /// <summary>Whether the person may report for that office, which is not the own one.</summary>
    public bool MaySpeakFor(Actor by, string? office) => Delegations.Any(d => d.Person == by.Id && d.Office == office);

    /// <summary>The number that the next measure of a problem gets; one that was merged away is not given again.</summary>
    public int NextMeasureOf(int problem)
    {
        var held = MeasuresOf(problem);
        var last = held.Length == 0 ? 0 : held[^1].Number.Measure;
        return Merged.Where(m => m.Was.Problem == problem).Select(m => m.Was.Measure).Append(last).Max() + 1;
    }

    /// <summary>The offices that lead at least one measure, each once, in the order in which they first appear.</summary>
    public IEnumerable<string> Offices => Measures.Select(m => m.Office).OfType<string>().Distinct(StringComparer.Ordinal);

    internal int IndexOf(MeasureNumber number)
    {
        var at = Insertion(number);
        return at < Measures.Length && Measures[at].Number == number ? at : -1;
    }

    private int Insertion(MeasureNumber number)
    {
        var (low, high) = (0, Measures.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Measures[middle].Number < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>Whose rectification it is, after which round, and its days; null where the notice does not say.</summary>
public sealed record NoticeHeading(string Organisation, string? Round, Period? Inspected, DateOnly? Feedback, DateOnly? Published);

/// <summary>One problem of the feedback (问题), under its aspect (方面) and group (the middle heading).</summary>
public sealed record Problem(int Number, string? Aspect, string? Group, string Title);
