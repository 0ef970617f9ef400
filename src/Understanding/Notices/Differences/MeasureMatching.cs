using System.Collections.Immutable;
using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Notices.Differences;

/// <summary>Which old measure each new one was: the same text in the same problem, the same text anywhere, a text like it in the same problem.</summary>
internal static class MeasureMatching
{
    /// <summary>Every new measure in order.</summary>
    public static ImmutableArray<MeasureOrigin> Of(Rectification ledger, Notice notice, Dictionary<int, int> problems)
    {
        var now = notice.Problems.SelectMany(p => p.Measures.Select((text, at) => (Number: new MeasureNumber(p.Number, at + 1), Text: text))).ToList();
        var was = new Dictionary<int, int>();
        WithinProblems(ledger, now, problems, was, Pairing.Exact);
        Pairing.Exact(OldLeft(ledger, was), NewLeft(now, was), was);
        WithinProblems(ledger, now, problems, was, Pairing.Alike);
        return [.. now.Select((m, at) => new MeasureOrigin(m.Number, was.TryGetValue(at, out var old) ? ledger.Measures[old].Number : null))];
    }

    private static void WithinProblems(
        Rectification ledger, List<(MeasureNumber Number, string Text)> now, Dictionary<int, int> problems, Dictionary<int, int> was,
        Action<IReadOnlyList<(int, string)>, IReadOnlyList<(int, string)>, Dictionary<int, int>> pair)
    {
        var oldByProblem = OldLeft(ledger, was).ToLookup(m => ledger.Measures[m.Index].Number.Problem);
        foreach (var group in NewLeft(now, was).GroupBy(m => now[m.Index].Number.Problem).ToList())
        {
            if (problems.TryGetValue(group.Key, out var old))
            {
                pair([.. oldByProblem[old]], [.. group], was);
            }
        }
    }

    private static List<(int Index, string Text)> OldLeft(Rectification ledger, Dictionary<int, int> was)
    {
        var taken = was.Values.ToHashSet();
        return [.. ledger.Measures.Select((m, at) => (at, m.Text)).Where(m => !taken.Contains(m.at))];
    }

    private static List<(int Index, string Text)> NewLeft(List<(MeasureNumber Number, string Text)> now, Dictionary<int, int> was) =>
        [.. now.Select((m, at) => (at, m.Text)).Where(m => !was.ContainsKey(m.at))];
}
