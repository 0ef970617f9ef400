using System.Collections.Frozen;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Exports;

/// <summary>Reports that also speak of what may not be told, found by the trail: under the numbers of today, not those of the report.</summary>
internal static class SharedReports
{
    /// <summary>The events whose words may not be shown: not every record of theirs is of a measure that is public today.</summary>
    public static FrozenSet<int> Hidden(IEnumerable<SealedEvent> events, Rectification ledger, Trail trail)
    {
        var told = ledger.Measures.Where(m => m.Disclosure == Disclosure.Public).SelectMany(m => trail.Of(m.Number)).CountBy(r => r.Sequence).ToDictionary();
        return events.Where(e => e.Event.Body is ProgressReported { Report.Records: var records } && told.GetValueOrDefault(e.Event.Sequence) < records.Length)
            .Select(e => e.Event.Sequence).ToFrozenSet();
    }

    /// <summary>The records of measures that are not public, by the event that holds them.</summary>
    public static ILookup<int, MeasureRecord> Withheld(Rectification ledger, Trail trail) =>
        ledger.Measures.Where(m => m.Disclosure != Disclosure.Public).SelectMany(m => trail.Of(m.Number)).ToLookup(r => r.Sequence, r => r.Record);

    /// <summary>The record without the facts that it shares with a withheld one of the same report.</summary>
    public static TrailEntry Without(TrailEntry entry, ILookup<int, MeasureRecord> withheld)
    {
        var others = withheld[entry.Sequence].ToList();
        return others.Count == 0 ? entry : entry with
        {
            Record = entry.Record with
            {
                Occurred = [.. entry.Record.Occurred.Except(others.SelectMany(o => o.Occurred))],
                Documents = [.. entry.Record.Documents.Except(others.SelectMany(o => o.Documents), StringComparer.Ordinal)],
                Tally = others.Exists(o => o.Tally is not null && o.Tally == entry.Record.Tally) ? null : entry.Record.Tally,
                Quantities = [.. entry.Record.Quantities.Except(others.SelectMany(o => o.Quantities))],
            },
        };
    }
}
