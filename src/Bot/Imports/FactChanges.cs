using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Imports;

/// <summary>What a notice tells anew of measures whose words it leaves as they were: a status line, a document named in the preface.</summary>
internal static class FactChanges
{
    /// <summary>The measures of which it tells something else than the ledger holds from the notice before; what people reported is no matter of the notice. The same file tells nothing new.</summary>
    public static ImmutableArray<FactChange> Between(Rectification ledger, NoticeImported imported)
    {
        if (ledger.Source == imported.Source)
        {
            return [];
        }

        var measures = from problem in imported.Problems
                       from entry in problem.Measures
                       let held = entry.Was is { } was ? ledger.Find(was) : null
                       where held is { LastReport: null, Planned: false } && held.Text == entry.Text && (held.Progress, held.LongTerm) != (entry.Progress, entry.LongTerm)
                       select new FactChange(new MeasureNumber(problem.Number, entry.Number), held.Progress, entry.Progress, entry.LongTerm);
        var documents = (imported.Documents ?? []).SequenceEqual(ledger.Documents, StringComparer.Ordinal) ? [] : new[] { new FactChange(null, default, default, LongTerm: false) };
        return [.. documents, .. measures];
    }
}
