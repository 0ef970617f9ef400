using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Exports;

/// <summary>A ledger as it stood once, told no further than may be told today: what was flagged since is not printed because the paper is of an earlier month.</summary>
internal static class TodaysDisclosure
{
    /// <param name="then">The ledger of that time.</param>
    /// <param name="later">The events since, in order; measures are followed through their new numbers.</param>
    /// <param name="today">The ledger now.</param>
    public static Rectification Over(Rectification then, IEnumerable<LedgerEvent> later, Rectification today)
    {
        var now = then.Measures.ToDictionary(m => m.Number, m => (MeasureNumber?)m.Number);
        foreach (var imported in later.Select(e => e.Body).OfType<NoticeImported>())
        {
            var moved = (from p in imported.Problems from m in p.Measures where m.Was is not null select (Was: m.Was!.Value, Is: new MeasureNumber(p.Number, m.Number)))
                .GroupBy(pair => pair.Was).ToDictionary(g => g.Key, g => (MeasureNumber?)g.First().Is);
            foreach (var number in now.Keys.ToList())
            {
                now[number] = now[number] is { } was ? moved.GetValueOrDefault(was) : null;
            }
        }

        return then with { Measures = [.. then.Measures.Select(m => m with { Disclosure = Of(m, now[m.Number], today) })] };
    }

    // What is gone can no longer be asked about: where anything is withheld, it may have become that.
    private static Disclosure Of(Measure then, MeasureNumber? number, Rectification today)
    {
        if (number is { } known && today.Find(known) is { } measure)
        {
            return measure.Disclosure;
        }

        return then.Disclosure != Disclosure.Public || today.Measures.All(m => m.Disclosure == Disclosure.Public) ? then.Disclosure : Disclosure.Secret;
    }
}
