using System.Collections.Immutable;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Exports;

/// <summary>Events of the chain as the companion sheet shows them.</summary>
internal static class TraceEvents
{
    /// <param name="ledger">Says what may be shown of a report.</param>
    /// <param name="zone">An instant as the clocks of the organisation show it.</param>
    public static ImmutableArray<TraceEvent> Of(IEnumerable<SealedEvent> events, Rectification ledger, Func<DateTimeOffset, DateTimeOffset> zone, Phrases words) =>
        [.. events.Select(e => Of(e, ledger, zone, words))];

    private static TraceEvent Of(SealedEvent entry, Rectification ledger, Func<DateTimeOffset, DateTimeOffset> zone, Phrases words)
    {
        var (happened, by) = (entry.Event, entry.Event.By);
        return new TraceEvent(happened.Sequence, zone(happened.At), words.PersonName(by.Name), by.Office, Kind(happened.Body, words), Said(happened.Body, ledger), entry.Hash);
    }

    private static string Kind(EventBody body, Phrases words) => body switch
    {
        ProgressReported { Report.Channel: var channel } => $"{words.Find("Event_ProgressReported")}{words.Open}{channel}{words.Close}",
        _ => words.Find("Event_" + body.GetType().Name),
    };

    // Of a report that also speaks of a measure that may not be told, only the words about the others are shown.
    private static string? Said(EventBody body, Rectification ledger)
    {
        if (body is not ProgressReported { Report: var report })
        {
            return null;
        }

        var told = report.Records.Where(r => ledger.Find(r.Measure) is { Disclosure: Disclosure.Public }).ToList();
        return told.Count == report.Records.Length ? report.Said : told.Count == 0 ? null : string.Join('\n', told.Select(r => r.Words));
    }
}
