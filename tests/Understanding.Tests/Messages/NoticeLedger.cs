using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Tests.Messages;

/// <summary>Just enough of a notice's reader to give these tests a ledger: problems (N)针对“…”问题, measures by 一是二是.</summary>
internal static class NoticeLedger
{
    private const string Ordinals = "一二三四五六七八九";

    /// <summary>The ledger of the shared notice that the labelled messages speak of.</summary>
    public static Rectification Seed()
    {
        var notices = Path.Combine(RectifyBot.Tests.Repository.Shared!, "notices");
        return Of(File.ReadAllText(Path.Combine(notices, "zaozhuang-2026.txt")), File.ReadAllText(Path.Combine(notices, "zaozhuang-2026.assignments.csv")));
    }

    public static Rectification Of(string notice, string assignments)
    {
        var offices = assignments.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Trim().Split(','))
            .ToDictionary(c => (Number(c[0]), Number(c[1])), c => c[2]);
        var (problems, measures) = (new List<Problem>(), new List<Measure>());
        foreach (var line in notice.Split('\n'))
        {
            if (line.StartsWith('(') && line.IndexOf(")针对“", StringComparison.Ordinal) is > 0 and < 4 and var close)
            {
                var title = line[(close + 4)..line.LastIndexOf("”问题", StringComparison.Ordinal)];
                problems.Add(new Problem(Number(line[1..close]), null, null, title));
            }
            else if (line.StartsWith("整改进展情况", StringComparison.Ordinal) && problems.Count > 0)
            {
                var texts = Split(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
                measures.AddRange(texts.Select((text, at) => new Measure
                {
                    Number = new MeasureNumber(problems[^1].Number, at + 1),
                    Text = text,
                    Office = offices.GetValueOrDefault((problems[^1].Number, at + 1)),
                }));
            }
        }

        return Ledger(problems, measures);
    }

    public static Rectification Ledger(IEnumerable<Problem> problems, IEnumerable<Measure> measures) => new()
    {
        Id = "test",
        Version = 1,
        Heading = new NoticeHeading("test", null, null, null, null),
        Problems = [.. problems],
        Measures = [.. measures],
    };

    private static IEnumerable<string> Split(string text)
    {
        var starts = Ordinals.Select((o, n) => text.IndexOf($"{o}是", StringComparison.Ordinal)).TakeWhile(at => at >= 0).ToList();
        for (var n = 0; n < starts.Count; n++)
        {
            yield return text[(starts[n] + 2)..(n + 1 < starts.Count ? starts[n + 1] : text.Length)];
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
