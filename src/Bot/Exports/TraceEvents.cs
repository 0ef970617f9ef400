using System.Collections.Immutable;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Exports;

/// <summary>Events of the chain as the companion sheet shows them.</summary>
internal static class TraceEvents
{
    /// <param name="hidden">The reports whose words may not be shown.</param>
    /// <param name="zone">An instant as the clocks of the organisation show it.</param>
    public static ImmutableArray<TraceEvent> Of(IEnumerable<SealedEvent> events, IReadOnlySet<int> hidden, Func<DateTimeOffset, DateTimeOffset> zone, Phrases words) =>
        [.. events.Select(e => Of(e, hidden, zone, words))];

    private static TraceEvent Of(SealedEvent entry, IReadOnlySet<int> hidden, Func<DateTimeOffset, DateTimeOffset> zone, Phrases words)
    {
        var (happened, by) = (entry.Event, entry.Event.By);
        return new TraceEvent(happened.Sequence, zone(happened.At), words.PersonName(by.Name), by.Office, Kind(happened.Body, words), Said(happened, hidden), entry.Hash);
    }

    private static string Kind(EventBody body, Phrases words) => body switch
    {
        ProgressReported { Report.Channel: var channel } => $"{words.Find("Event_ProgressReported")}{words.Open}{channel}{words.Close}",
        _ => words.Find("Event_" + body.GetType().Name),
    };

    // Never a part of the words: they may speak of both.
    private static string? Said(LedgerEvent entry, IReadOnlySet<int> hidden) =>
        entry.Body is ProgressReported { Report.Said: var said } && !hidden.Contains(entry.Sequence) ? said : null;
}
