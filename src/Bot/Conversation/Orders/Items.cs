using System.Collections.Immutable;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>The measures that an order means.</summary>
internal static class Items
{
    /// <param name="open">Of a whole problem only what is open; what is named by its own number is meant whatever its standing.</param>
    public static Outcome<ImmutableArray<MeasureNumber>> Of(Rectification ledger, IEnumerable<OrderedItem> items, bool open)
    {
        var found = new List<MeasureNumber>();
        foreach (var item in items)
        {
            var measures = Of(ledger, item, open);
            if (measures.Refusal is { } refusal)
            {
                return refusal;
            }

            found.AddRange(measures.Value);
        }

        return found.Count == 0 ? new Refusal(RefusalCode.ItemMissing) : found.Distinct().ToImmutableArray();
    }

    /// <summary>Whether something was found by its contents, not by its number: then a card must show what was found.</summary>
    public static bool ByContent(IEnumerable<OrderedItem> items, string text) => items.Any(i => i.Span.End <= text.Length && !Routes.IsNumber(i.Span.In(text)));

    /// <summary>9.1、9.2.</summary>
    public static string Listed(IEnumerable<MeasureNumber> numbers, Phrases words) => string.Join(words.Comma, numbers);

    private static Outcome<ImmutableArray<MeasureNumber>> Of(Rectification ledger, OrderedItem item, bool open)
    {
        if (item.Measure is { } measure)
        {
            return item.Problem >= 1 && measure >= 1 && new MeasureNumber(item.Problem, measure) is var number && ledger.Find(number) is not null
                ? ImmutableArray.Create(number)
                : new Refusal(RefusalCode.MeasureNotFound, About: $"{item.Problem}.{measure}");
        }

        if (ledger.FindProblem(item.Problem) is null)
        {
            return new Refusal(RefusalCode.ProblemNotFound, About: $"{item.Problem}");
        }

        var all = ledger.MeasuresOf(item.Problem).ToArray().Where(m => m.IsOpen || !open).Select(m => m.Number).ToImmutableArray();
        return all.IsEmpty ? new Refusal(RefusalCode.NothingToRecord, "closed", $"{item.Problem}") : all;
    }
}
