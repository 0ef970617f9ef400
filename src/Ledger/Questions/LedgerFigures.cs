using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RectifyBot.Ledger.Questions;

/// <summary>How far a ledger is: all together, and each office.</summary>
/// <param name="Problems">How many problems the measures belong to.</param>
/// <param name="Offices">Each office that leads a measure, by rate, the best first, then by name.</param>
/// <param name="Years">The years in which open measures are due, in order; long-term ones never are.</param>
public sealed record LedgerFigures(int Problems, ImmutableArray<OfficeFigures> Offices, ImmutableArray<int> Years)
{
    /// <summary>All together.</summary>
    public OfficeFigures Total { get; } = Offices.Aggregate(None, (total, office) => total.With(office));

    private static OfficeFigures None { get; } = new(null, 0, 0, 0, 0, 0, 0);

    /// <summary>The figures of a ledger in memory; of the query, its office, problems, day and window count.</summary>
    public static LedgerFigures Of(Rectification ledger, MeasureQuery query)
    {
        var offices = new Dictionary<string, Count>(StringComparer.Ordinal);
        var years = new SortedSet<int>();
        var (nobody, problems, last) = (default(Count), 0, 0);
        foreach (var measure in ledger.Measures.AsSpan())
        {
            if (!query.InScope(measure))
            {
                continue;
            }

            // In the order of their numbers: a problem is new where it is another than the last one.
            (problems, last) = (measure.Number.Problem == last ? problems : problems + 1, measure.Number.Problem);
            ref var count = ref (measure.Office is { } office ? ref CollectionsMarshal.GetValueRefOrAddDefault(offices, office, out _) : ref nobody);
            count.Add(measure, query);
            if (measure is { IsOpen: true, IsLongTerm: false, Deadline.Day: { } day })
            {
                years.Add(day.Year);
            }
        }

        var figures = offices.Select(o => o.Value.Of(o.Key));
        return Ordered(problems, nobody.Measures == 0 ? figures : figures.Append(nobody.Of(null)), [.. years]);
    }

    /// <summary>With the offices in their order.</summary>
    internal static LedgerFigures Ordered(int problems, IEnumerable<OfficeFigures> offices, ImmutableArray<int> years) =>
        new(problems, [.. offices.OrderByDescending(o => o.Rate).ThenBy(o => o.Office, StringComparer.Ordinal)], years);

    // In place: a record for each of ten thousand measures would be the dearest part of the answer.
    private struct Count
    {
        private int closed;
        private int completed;
        private int done;
        private int overdue;
        private int dueSoon;

        public int Measures { get; private set; }

        public void Add(Measure measure, MeasureQuery query)
        {
            var complete = measure.Progress == Progress.Completed;
            Measures++;
            closed += measure.IsOpen ? 0 : 1;
            completed += complete ? 1 : 0;
            done += complete || !measure.IsOpen ? 1 : 0;
            overdue += measure.IsOverdue(query.Today) ? 1 : 0;
            dueSoon += measure.IsDueBy(query.Today, query.Last) ? 1 : 0;
        }

        public readonly OfficeFigures Of(string? office) => new(office, Measures, closed, completed, done, overdue, dueSoon);
    }
}
