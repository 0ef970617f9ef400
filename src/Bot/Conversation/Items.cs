using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation;

/// <summary>The measures that an order names.</summary>
internal static class Items
{
    /// <summary>Each once, in the order of their numbers; or the first that the ledger does not have.</summary>
    /// <param name="of">Of a problem as a whole, the measures that are meant.</param>
    public static Outcome<ImmutableArray<Measure>> Measures(Rectification ledger, ImmutableArray<OrderedItem> items, Func<Measure, bool> of)
    {
        var found = new SortedDictionary<MeasureNumber, Measure>();
        foreach (var item in items)
        {
            var meant = Of(ledger, item, of);
            if (meant.Refusal is { } refusal)
            {
                return refusal;
            }

            meant.Value.ToList().ForEach(m => found[m.Number] = m);
        }

        return found.Count == 0 ? new Refusal(RefusalCode.NothingToRecord, "item") : found.Values.ToImmutableArray();
    }

    private static Outcome<ImmutableArray<Measure>> Of(Rectification ledger, OrderedItem item, Func<Measure, bool> of)
    {
        if (item.Measure is { } measure)
        {
            return measure > 0 && item.Problem > 0 && ledger.Find(new MeasureNumber(item.Problem, measure)) is { } held
                ? ImmutableArray.Create(held)
                : new Refusal(RefusalCode.MeasureNotFound, About: $"{item.Problem}.{measure}");
        }

        return ledger.FindProblem(item.Problem) is null
            ? new Refusal(RefusalCode.ProblemNotFound, About: $"{item.Problem}")
            : ledger.MeasuresOf(item.Problem).ToArray().Where(of).ToImmutableArray();
    }
}
