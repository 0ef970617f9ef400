using RectifyBot.Understanding.Figures;
using RectifyBot.Understanding.Notices.Told;

namespace RectifyBot.Understanding.Notices.Checks;

/// <summary>Documents said to be made or issued where the measure has neither a date nor a number: by their titles, or as 出台行动方案.</summary>
internal static class UndatedDocuments
{
    private const int LongestName = 16;
    private static readonly string[] Verbs = ["修订印发", "制定印发", "制定出台", "研究制定", "印发", "出台", "下发", "制发", "制定", "修订"];
    private static readonly string[] Nouns = ["办法", "制度", "方案", "规定", "细则", "通知", "规则", "规划", "预案", "文件", "规程", "守则"];

    public static IEnumerable<CheckQuestion> In(CheckedMeasure measure)
    {
        if (!measure.Reading.Dates.IsEmpty || DocumentNumber.IsIn(measure.Text))
        {
            return [];
        }

        var titled = measure.Reading.Documents
            .Where(document => document.Act is DocumentAct.Issued or DocumentAct.Made or DocumentAct.Revised && measure.ClauseAt(document.Span) is { IsPlanned: false })
            .Select(document => document.Span).ToList();
        return (titled.Count > 0 || !measure.Reading.Documents.IsEmpty ? titled : Untitled(measure)).Select(span => measure.CheckQuestion(CheckKind.DocumentWithoutDate, span));
    }

    private static IEnumerable<Span> Untitled(CheckedMeasure measure)
    {
        foreach (var clause in measure.Clauses.Where(clause => clause is { IsPlanned: false, IsDone: true }))
        {
            var words = clause.Place.In(measure.Text);
            foreach (var verb in Verb.All(words, Verbs))
            {
                if (End(words, verb) is > 0 and var end)
                {
                    yield return Span.Between(clause.Place.Start + verb.Start, clause.Place.Start + end);
                    break;
                }
            }
        }
    }

    // Where the name of the document ends: it ends the clause, and nothing but its own words stand between.
    private static int End(string words, Verb verb)
    {
        var name = words[verb.End..];
        return name.Length <= LongestName && !verb.IsBehind(words, 4, "未", "待", "按", "的", "照", "对") && !name.Contains('的', StringComparison.Ordinal)
            && Array.Exists(Nouns, noun => name.EndsWith(noun, StringComparison.Ordinal)) ? words.Length : -1;
    }
}
