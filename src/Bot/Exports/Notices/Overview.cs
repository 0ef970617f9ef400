using System.Globalization;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports.Notices;

/// <summary>The first part of the notice: its figures, each counted from what is published, each with the measures that it counts.</summary>
internal sealed class Overview(ExportRequest request, Published published)
{
    private static readonly (Progress Progress, string Name)[] Steps =
    [
        (Progress.Completed, "Overview_Completed"), (Progress.BasicallyCompleted, "Overview_Basic"), (Progress.InProgress, "Overview_InProgress"), (Progress.NotStarted, "Overview_NotStarted"),
    ];

    private readonly Counting counting = new(request.Trail);

    /// <summary>The sentences.</summary>
    public IEnumerable<Sourced> Sentences() =>
        new[] { Scope(), Sentence([.. Progressed()], "Overview_Progress"), Sentence([.. Kept()]), Sentence([.. Results()]), Documents() }.SelectMany(s => s);

    private IEnumerable<Sourced> Scope() =>
    [
        counting.Of(
            PaperWords.Fill("Overview_Scope", PaperWords.Day(request.Today), NoticePreface.Inspection(request.Ledger.Heading), published.Problems.Length, published.Measures.Length),
            published.Measures),
    ];

    // What the notice named outside of its problems is named here, so that no cited document is lost. Whose they are nobody can tell:
    // where anything is withheld, they may be of that, and none is named.
    private IEnumerable<Sourced> Documents()
    {
        var titles = request.Ledger.Documents;
        return titles.IsEmpty || request.Ledger.Measures.Any(m => m.Disclosure != Disclosure.Public) ? [] : [new Sourced(PaperWords.Fill("Overview_Documents", PaperWords.List(titles.Select(t => PaperWords.Fill("Title", t)))), [request.Trail.Notice], PaperWords.Find("Source_Heading"))];
    }

    // 已完成 is said even where nothing is: a reader looks for it first.
    private IEnumerable<Sourced> Progressed() =>
        from step in Steps
        let counted = published.Measures.Where(m => m.Progress == step.Progress).ToList()
        where counted.Count > 0 || (step.Progress == Progress.Completed && !published.Measures.IsEmpty)
        select counting.Of(Filled(step.Name, counted.Count), counted);

    private IEnumerable<Sourced> Kept() =>
        from kind in new (string Name, Func<Measure, bool> Is)[] { ("Overview_LongTerm", m => m.IsLongTerm), ("Overview_Closed", m => !m.IsOpen) }
        let counted = published.Measures.Where(kind.Is).ToList()
        where counted.Count > 0
        select counting.Of(Filled(kind.Name, counted.Count), counted);

    private IEnumerable<Sourced> Results()
    {
        var sum = published.Measures.Select(m => m.Tally).Aggregate(default(Tally), Tally.Add);
        return new (bool IsSaid, string Sentence, Func<Measure, bool> Is)[]
            {
                (sum.Rules > 0, Filled("Overview_Rules", sum.Rules), m => m.Tally.Rules > 0),
                (sum.Recovered > 0, PaperWords.Fill("Overview_Recovered", PaperWords.Money(sum.Recovered)), m => m.Tally.Recovered > 0),
                (sum.HeldToAccount > 0, Filled("Overview_Held", sum.HeldToAccount), m => m.Tally.HeldToAccount > 0),
            }
            .Where(result => result.IsSaid).Select(result => counting.Of(result.Sentence, published.Measures.Where(result.Is)));
    }

    // The clauses of one sentence, each keeping its own source: the marks between them go with the clause before.
    private static IEnumerable<Sourced> Sentence(List<Sourced> clauses, string? frame = null)
    {
        var (opening, closing) = frame is null ? ("", PaperWords.Find("Sentence")) : Around(PaperWords.Find(frame));
        return clauses.Select((clause, at) => clause with
        {
            Sentence = (at == 0 ? opening : "") + clause.Sentence + (at == clauses.Count - 1 ? closing : PaperWords.Find("Clause")),
        });
    }

    private static (string Before, string After) Around(string frame) => frame.Split("{0}") is [var before, var after] ? (before, after) : (frame, "");

    private static string Filled(string name, int count) => PaperWords.Fill(name, count.ToString(CultureInfo.InvariantCulture));
}
