using System.Buffers;

namespace RectifyBot.Ledger.Questions;

/// <summary>One page of the measures that are asked for, and how many there are in all.</summary>
/// <param name="Number">Which page, from 1; the last one where fewer are there.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
public sealed record MeasurePage(int Count, int Number, int Pages, IReadOnlyList<Measure> Measures)
{
    /// <summary>The page of a ledger in memory.</summary>
    public static MeasurePage Of(Rectification ledger, MeasureQuery query, int page, int size)
    {
        // Rented: a list of ten thousand for every question would live on the large object heap and bring full collections.
        var found = ArrayPool<int>.Shared.Rent(ledger.Measures.Length);
        try
        {
            var count = Find(ledger, query, found);
            var matches = found.AsSpan(0, count);
            if (query.ByDeadline)
            {
                matches.Sort((a, b) => ByDeadline(ledger.Measures[a], ledger.Measures[b]));
            }

            var (number, pages) = Place(count, page, size);
            var from = (number - 1) * size;
            var shown = new List<Measure>(size);
            foreach (var at in matches[from..Math.Min(from + size, count)])
            {
                shown.Add(ledger.Measures[at]);
            }

            return new MeasurePage(count, number, pages, shown);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(found);
        }
    }

    /// <summary>The page that is shown where that one is asked for, and how many there are.</summary>
    internal static (int Number, int Pages) Place(int count, int page, int size)
    {
        var pages = Math.Max(1, (count + size - 1) / size);
        return (Math.Clamp(page, 1, pages), pages);
    }

    private static int Find(Rectification ledger, MeasureQuery query, int[] found)
    {
        var count = 0;
        var measures = ledger.Measures.AsSpan();
        for (var i = 0; i < measures.Length; i++)
        {
            if (query.Holds(measures[i]))
            {
                found[count++] = i;
            }
        }

        return count;
    }

    // Both kinds that are listed by deadline have one.
    private static int ByDeadline(Measure a, Measure b)
    {
        var days = a.Deadline!.Value.Day!.Value.CompareTo(b.Deadline!.Value.Day!.Value);
        return days != 0 ? days : a.Number.CompareTo(b.Number);
    }
}
