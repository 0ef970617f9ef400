using System.Buffers;
using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>One page of the measures that a query asks for, and how many there are in all; computed from the ledger.</summary>
/// <param name="Number">Which page, from 1; the last one where fewer are there.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
internal sealed record Listing(int Count, int Number, int Pages, IReadOnlyList<Measure> Page)
{
    /// <param name="soon">How many days ahead count as due soon, the last included.</param>
    public static Listing Of(Rectification ledger, QueryReading query, Actor by, DateOnly today, int soon, int page, int size)
    {
        // Rented: a list of ten thousand for every question would live on the large object heap and bring full collections.
        var found = ArrayPool<int>.Shared.Rent(ledger.Measures.Length);
        try
        {
            var count = Find(ledger, query, by, today, query.Until ?? today.AddDays(soon), found);
            var matches = found.AsSpan(0, count);
            if (query.Kind is QueryKind.Overdue or QueryKind.DueSoon)
            {
                matches.Sort((a, b) => ByDeadline(ledger.Measures[a], ledger.Measures[b]));
            }

            var pages = Math.Max(1, (count + size - 1) / size);
            page = Math.Clamp(page, 1, pages);
            var from = (page - 1) * size;
            return new Listing(count, page, pages, matches[from..Math.Min(from + size, count)].ToArray().Select(i => ledger.Measures[i]).ToList());
        }
        finally
        {
            ArrayPool<int>.Shared.Return(found);
        }
    }

    /// <summary>Whether the measure is in scope. An office's are those that it leads; somebody without an office asks for all.</summary>
    public static bool InScope(Measure measure, QueryReading query, Actor by) => query.Scope switch
    {
        QueryScope.Mine => by.Office is null || measure.Office == by.Office,
        QueryScope.Office => measure.Office == query.Office,
        _ => true,
    };

    private static int Find(Rectification ledger, QueryReading query, Actor by, DateOnly today, DateOnly last, int[] found)
    {
        var count = 0;
        for (var i = 0; i < ledger.Measures.Length; i++)
        {
            var measure = ledger.Measures[i];
            if (InScope(measure, query, by) && Asked(measure, query.Problems) && Holds(measure, query, today, last))
            {
                found[count++] = i;
            }
        }

        return count;
    }

    private static bool Asked(Measure measure, ImmutableArray<int> problems) => problems.IsDefaultOrEmpty || problems.Contains(measure.Number.Problem);

    private static bool Holds(Measure measure, QueryReading query, DateOnly today, DateOnly last) => query.Kind switch
    {
        QueryKind.Open => measure.IsOpen,
        QueryKind.Overdue => measure.IsOverdue(today),
        QueryKind.DueSoon => measure.IsDueBy(today, last),
        QueryKind.Awaiting => measure.Standing is Standing.CloseOutRequested or Standing.Reviewed,
        QueryKind.Closed => measure.Standing == Standing.Closed,
        QueryKind.Blocked => measure.IsOpen && measure.Blocked,
        QueryKind.LongTerm => measure.IsLongTerm,
        QueryKind.Item => query.Measure is null || query.Measure == measure.Number.Measure,
        _ => true,
    };

    // Both kinds that are listed by deadline have one.
    private static int ByDeadline(Measure a, Measure b)
    {
        var days = a.Deadline!.Value.Day!.Value.CompareTo(b.Deadline!.Value.Day!.Value);
        return days != 0 ? days : a.Number.CompareTo(b.Number);
    }
}
