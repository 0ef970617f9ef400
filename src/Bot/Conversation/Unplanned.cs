using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>Problems that were fed back and have no measures yet: no list of measures shows them, so they are told beside it.</summary>
internal static class Unplanned
{
    private const int Shown = 8;
    private const int TitleShown = 30;

    /// <summary>The lines to add to an answer; none where every problem asked about has measures.</summary>
    public static IEnumerable<string> Lines(Phrases words, Rectification ledger, QueryReading query)
    {
        var found = Concerns(query) ? Of(ledger, query) : [];
        if (found.Count == 0)
        {
            return [];
        }

        var lines = found.Take(Shown).Select(p => $"{p.Number} {Texts.Short(p.Title, TitleShown)}").Prepend(words.WithoutMeasures(found.Count));
        return found.Count > Shown ? lines.Append(words.AndMore(found.Count - Shown)) : lines;
    }

    // Nobody leads a problem without measures, so it is told to whoever asks for all, or for just that one.
    private static bool Concerns(QueryReading query) =>
        query.Kind is QueryKind.Item || (query.Kind is QueryKind.Open or QueryKind.Summary && query.Scope == QueryScope.All);

    // Both lists are in the order of their numbers: one walk, however large the ledger is.
    private static List<Problem> Of(Rectification ledger, QueryReading query)
    {
        var found = new List<Problem>();
        var at = 0;
        foreach (var problem in ledger.Problems)
        {
            while (at < ledger.Measures.Length && ledger.Measures[at].Number.Problem < problem.Number)
            {
                at++;
            }

            var empty = at >= ledger.Measures.Length || ledger.Measures[at].Number.Problem > problem.Number;
            if (empty && (query.Problems.IsDefaultOrEmpty || query.Problems.Contains(problem.Number)))
            {
                found.Add(problem);
            }
        }

        return found;
    }
}
