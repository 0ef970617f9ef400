using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports.Tables;

/// <summary>The sums of some measures. What is secret counts as a measure; every other figure leaves it out.</summary>
internal sealed record Figures
{
    public required int Problems { get; init; }

    public required int Measures { get; init; }

    public required int Secret { get; init; }

    public required int Completed { get; init; }

    public required int Closed { get; init; }

    public required int Overdue { get; init; }

    public required int DueSoon { get; init; }

    public required int LongTerm { get; init; }

    public required int Blocked { get; init; }

    public required Tally Tally { get; init; }

    /// <summary>The part that is reported completed or closed; null where there is nothing to tell.</summary>
    public required decimal? Rate { get; init; }

    /// <summary>Of these measures on the snapshot's day.</summary>
    /// <param name="problems">How many problems they answer.</param>
    public static Figures Of(IReadOnlyCollection<Measure> measures, int problems, LedgerSnapshot snapshot)
    {
        var told = measures.Where(m => m.Disclosure != Disclosure.Secret).ToList();
        return new Figures
        {
            Problems = problems,
            Measures = measures.Count,
            Secret = measures.Count - told.Count,
            Completed = told.Count(m => m.Progress == Progress.Completed),
            Closed = told.Count(m => !m.IsOpen),
            Overdue = told.Count(m => m.IsOverdue(snapshot.Day)),
            DueSoon = told.Count(m => m.IsDueBy(snapshot.Day, snapshot.Soon)),
            LongTerm = told.Count(m => m.IsLongTerm),
            Blocked = told.Count(m => m.Blocked),
            Tally = told.Aggregate(default(Tally), (sum, m) => sum + m.Tally),
            Rate = told.Count == 0 ? null : (decimal)told.Count(m => m.Progress == Progress.Completed || !m.IsOpen) / told.Count,
        };
    }
}
