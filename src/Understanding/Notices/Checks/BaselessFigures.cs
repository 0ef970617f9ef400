using RectifyBot.Understanding.Notices.Told;

namespace RectifyBot.Understanding.Notices.Checks;

/// <summary>Rates without what they were reckoned from (12 of 15), changes without from and to, and changes told as 大幅 with no figure at all.</summary>
internal static class BaselessFigures
{
    private static readonly string[] Changes = ["提高", "增长", "下降", "上升", "同比", "环比", "减少", "降低", "提升", "增加", "压减", "增幅", "降幅", "缩短"];
    private static readonly string[] FromTo = ["由", "从", "升至", "降至", "增至", "提高到", "提高至", "下降到", "减少到", "增加到", "提升到", "提升至", "降低到", "降低至"];
    private static readonly string[] Large = ["大幅", "成倍", "翻番", "显著增长", "显著下降", "显著减少", "显著上升", "明显增长", "明显下降", "明显减少", "明显上升", "明显增加", "显著增加"];

    public static IEnumerable<CheckQuestion> In(CheckedMeasure measure)
    {
        foreach (var rate in measure.Reading.Quantities.Where(quantity => quantity.Quantity.Unit == "%" && measure.ClauseAt(quantity.Span) is { IsPlanned: false }))
        {
            var sentence = measure.SentenceAround(rate.Span);
            var clause = measure.ClauseAt(rate.Span)!.Value.Place;
            if (Any(clause.In(measure.Text), Changes) ? !HasFromTo(measure, sentence) : !HasCounts(measure, sentence))
            {
                yield return measure.CheckQuestion(CheckKind.FigureWithoutBase, clause);
            }
        }

        foreach (var clause in measure.Clauses.Where(clause => !clause.IsPlanned && clause.IsDone))
        {
            var words = clause.Place.In(measure.Text);
            if (Any(words, Large) && !measure.QuantitiesIn(clause.Place).Any())
            {
                yield return measure.CheckQuestion(CheckKind.FigureWithoutBase, clause.Place);
            }
        }
    }

    private static bool HasFromTo(CheckedMeasure measure, Span sentence) =>
        Any(sentence.In(measure.Text), FromTo) && measure.QuantitiesIn(sentence).Count() > 1;

    private static bool HasCounts(CheckedMeasure measure, Span sentence) =>
        measure.QuantitiesIn(sentence).Any(quantity => quantity.Quantity.Unit != "%");

    private static bool Any(string words, string[] any) => Array.Exists(any, word => words.Contains(word, StringComparison.Ordinal));
}
