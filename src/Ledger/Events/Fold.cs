using System.Collections.Immutable;

namespace RectifyBot.Ledger.Events;

/// <summary>The one way in which an event changes a ledger. Pure: the same events make the same ledger, anywhere.</summary>
public static class Fold
{
    /// <summary>The ledger after the event; <paramref name="ledger"/> is null before the first one.</summary>
    /// <exception cref="InvalidOperationException">The event does not follow the ledger's last one, or speaks of what the ledger has not: the chain was not written by this program.</exception>
    public static Rectification Apply(Rectification? ledger, LedgerEvent entry)
    {
        if (entry.Sequence != (ledger?.Version ?? 0) + 1)
        {
            throw new InvalidOperationException($"Event {entry.Sequence} does not follow version {ledger?.Version ?? 0}.");
        }

        var next = entry.Body is NoticeImported imported ? OutlineFold.Import(ledger, imported, entry) : After(Opened(ledger), entry);
        return next with { Version = entry.Sequence };
    }

    private static Rectification After(Rectification ledger, LedgerEvent entry) => entry.Body switch
    {
        MeasuresPlanned planned => OutlineFold.Plan(ledger, planned),
        MeasureSplit split => OutlineFold.Split(ledger, split, entry),
        MeasuresMerged merged => OutlineFold.Merge(ledger, merged, entry),
        DelegateSet set => OutlineFold.Delegate(ledger, set),
        MeasuresAssigned assigned => Update(ledger, assigned.Assignments, a => a.Measure, (m, a) => StandingFold.Changed(m, MeasureFold.Assign(m, a), entry)),
        MeasuresDisclosed disclosed => Update(ledger, disclosed.Measures, n => n, (m, _) => m with { Disclosure = disclosed.Disclosure }),
        HandedOver handed => Update(ledger, handed.Measures, n => n, (m, _) => MeasureFold.HandOver(m, handed)),
        ProgressReported { Report: var report } => Update(ledger, report.Records, r => r.Measure, (m, r) => MeasureFold.Record(m, r, report, entry)),
        ReportWithdrawn withdrawn => Update(ledger, withdrawn.Measures, n => n, (m, _) => MeasureFold.TakeBack(m)),
        ReportCountersigned signed => Update(ledger, signed.Measures, n => n, (m, _) => signed.Agrees ? MeasureFold.Agree(m) : MeasureFold.TakeBack(m)),
        StandingMoved moved => Update(ledger, [moved], m => m.Measure, (m, move) => StandingFold.Move(m, move, entry)),
        EvidenceAdded added => Update(ledger, [added], a => a.Measure, (m, a) => StandingFold.Add(m, a.Evidence, entry)),
        EvidenceWithdrawn gone => Update(ledger, [gone], g => g.Measure, (m, g) => StandingFold.Remove(m, g.Sha256, entry)),
        ExtensionRequested asked => Update(ledger, [asked], a => a.Measure, (m, a) => m with { Extension = new Extension(a.To, entry.Signature) }),
        ExtensionSettled settled => Update(ledger, [settled], s => s.Measure, MeasureFold.Settle),
        TextRemoved removed => OutlineFold.Forget(ledger, removed),
        RemarkMade => ledger,
        _ => throw new InvalidOperationException("An event of an unknown kind."),
    };

    private static Rectification Opened(Rectification? ledger) =>
        ledger ?? throw new InvalidOperationException("The first event of a ledger is its notice.");

    private static Rectification Update<T>(
        Rectification ledger, ImmutableArray<T> changes, Func<T, MeasureNumber> number, Func<Measure, T, Measure> change)
    {
        var measures = ledger.Measures.ToBuilder();
        foreach (var item in changes)
        {
            var at = ledger.IndexOf(number(item));
            if (at < 0)
            {
                throw new InvalidOperationException($"The ledger has no measure {number(item)}.");
            }

            measures[at] = change(measures[at], item);
        }

        return ledger with { Measures = measures.DrainToImmutable() };
    }
}
