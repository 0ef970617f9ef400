using System.Globalization;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Figures;
using RectifyBot.Understanding.Notices;
using RectifyBot.Understanding.Notices.Told;

namespace RectifyBot.Bot.Words;

/// <summary>What the measures of a notice tell, as an outline for a person.</summary>
internal static class FactWords
{
    private const int TextShown = 40;

    public static IEnumerable<string> Lines(Notice notice, Language language)
    {
        var (words, time) = (Phrases.Of(language), NoticeTime.Of(notice));
        foreach (var problem in notice.Problems)
        {
            yield return $"{problem.Number} {Texts.Short(problem.Title, TextShown)}";
            foreach (var (number, text) in problem.Measures.Index())
            {
                var read = MeasureReading.Of(text, problem.Status, time);
                yield return $"  {problem.Number}.{number + 1} {Texts.Short(text, TextShown)} [{words.ProgressName(read.Progress)}{(read.LongTerm ? $"; {words.Find("LongTerm")}" : string.Empty)}]";
                foreach (var line in Facts(read, words))
                {
                    yield return "    " + line;
                }
            }
        }
    }

    private static IEnumerable<string> Facts(MeasureReading read, Phrases words) =>
    [
        .. read.Dates.Select(d => Fill(words, "Fact_Date", d.Span.In(read.Text), d.Period, words.Find($"DateWhy_{d.Why}"))),
        .. read.Documents.Select(d => Fill(words, "Fact_Document", d.Title, d.Verb ?? words.Find("Fact_NoVerb"), d.Number ?? words.Find("Fact_NoNumber"))),
        .. read.Quantities.Select(q => Fill(words, "Fact_Quantity", q.Span.In(read.Text), q.Quantity)),
        .. read.Plans.Select(p => Fill(words, "Fact_Plan", p.Span.In(read.Text), words.Find($"PlanKind_{p.Kind}"))),
        .. Tally(TallyReader.Read(read.Text), words),
    ];

    private static IEnumerable<string> Tally(TallyClaim tally, Phrases words) =>
        from told in new (string Name, decimal? Value)[] { ("Fact_Rules", tally.Rules), ("Fact_Recovered", tally.Recovered), ("Fact_HeldToAccount", tally.HeldToAccount) }
        where told.Value is not null
        select Fill(words, told.Name, told.Value);

    private static string Fill(Phrases words, string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, words.Find(name), values);
}
