using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Notices.Differences;

/// <summary>Which old problem each new one was: by title, then by measures that they share, then by a title like it.</summary>
internal static class ProblemMatching
{
    /// <summary>Old numbers by new numbers.</summary>
    public static Dictionary<int, int> Of(Rectification ledger, Notice notice)
    {
        var was = new Dictionary<int, int>();
        Pairing.Exact(ledger.Problems.Select(p => (p.Number, Key(p.Aspect, p.Title))).ToList(), notice.Problems.Select(p => (p.Number, Key(p.Aspect, p.Title))).ToList(), was);
        Pairing.Exact(Old(ledger, was), New(notice, was), was);
        ByMeasures(ledger, notice, was);
        Pairing.Alike(Old(ledger, was), New(notice, was), was);
        return was;
    }

    private static string Key(string? aspect, string title) => $"{aspect}\n{title}";

    private static List<(int Index, string Text)> Old(Rectification ledger, Dictionary<int, int> was)
    {
        var taken = was.Values.ToHashSet();
        return [.. ledger.Problems.Where(p => !taken.Contains(p.Number)).Select(p => (p.Number, p.Title))];
    }

    private static List<(int Index, string Text)> New(Notice notice, Dictionary<int, int> was) =>
        [.. notice.Problems.Where(p => !was.ContainsKey(p.Number)).Select(p => (p.Number, p.Title))];

    // A retitled problem is known by its measures: the first it shares with a problem that has no partner yet.
    private static void ByMeasures(Rectification ledger, Notice notice, Dictionary<int, int> was)
    {
        var taken = was.Values.ToHashSet();
        var home = ledger.Measures.GroupBy(m => m.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Number.Problem, StringComparer.Ordinal);
        foreach (var problem in notice.Problems.Where(p => !was.ContainsKey(p.Number)))
        {
            foreach (var measure in problem.Measures)
            {
                if (home.TryGetValue(measure, out var old) && taken.Add(old))
                {
                    was[problem.Number] = old;
                    break;
                }
            }
        }
    }
}
