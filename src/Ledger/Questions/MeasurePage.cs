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
        var found = ArrayPool<long>.Shared.Rent(ledger.Measures.Length);
        try
        {
            var matches = found.AsSpan(0, Find(ledger, query, found));
            if (query.ByDeadline)
            {
                matches.Sort();
            }

            var (number, pages) = Place(matches.Length, page, size);
            var shown = new List<Measure>();
            foreach (var match in matches[((number - 1) * size)..Math.Min(number * size, matches.Length)])
            {
                shown.Add(ledger.Measures[(int)match]);
            }

            return new MeasurePage(matches.Length, number, pages, shown);
        }
        finally
        {
            ArrayPool<long>.Shared.Return(found);
        }
    }

    /// <summary>The page that is shown where that one is asked for, and how many there are.</summary>
    internal static (int Number, int Pages) Place(int count, int page, int size)
    {
        var pages = Math.Max(1, (count + size - 1) / size);
        return (Math.Clamp(page, 1, pages), pages);
    }

    // Of each measure its place in the ledger, below the day on which it is due: plain numbers sort several times as fast as measures.
    private static int Find(Rectification ledger, MeasureQuery query, long[] found)
    {
        var count = 0;
        var measures = ledger.Measures.AsSpan();
        for (var i = 0; i < measures.Length; i++)
        {
            if (query.Holds(measures[i]))
            {
                // Both kinds that are listed by deadline have a day.
                found[count++] = query.ByDeadline ? ((long)measures[i].Deadline!.Value.Day!.Value.DayNumber << 32) | (uint)i : i;
            }
        }

        return count;
    }
}
