using RectifyBot.Understanding.Notices.Facts;
using RectifyBot.Understanding.Notices.Told;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Notices.Checks;

/// <summary>A measure as the rules see it.</summary>
internal sealed record CheckedMeasure(NoticeProblem Problem, int Number, MeasureReading Reading, NoticeTime Time)
{
    public string Text => Reading.Text;

    public IReadOnlyList<MeasureClause> Clauses => Reading.Clauses;

    public static CheckedMeasure Of(NoticeProblem problem, int number, NoticeTime time) =>
        new(problem, number, MeasureReading.Of(problem.Measures[number - 1], problem.Status, time), time);

    /// <summary>A question about words of this measure.</summary>
    public CheckQuestion CheckQuestion(CheckKind kind, Span? words) => new(kind, Problem.Number, Number, (words ?? new Span(0, Text.Length)).In(Text));

    /// <summary>The clause in which something stands, or null where it stands between two.</summary>
    public MeasureClause? ClauseAt(Span span)
    {
        var at = FirstFrom(Clauses.Count, n => Clauses[n].Place.End > span.Start);
        return at < Clauses.Count && Clauses[at].Place.Start <= span.Start ? Clauses[at] : null;
    }

    /// <summary>The figures that stand within a place.</summary>
    public IEnumerable<ToldQuantity> QuantitiesIn(Span place) =>
        Reading.Quantities.Skip(FirstFrom(Reading.Quantities.Length, n => Reading.Quantities[n].Span.Start >= place.Start)).TakeWhile(quantity => quantity.Span.End <= place.End);

    /// <summary>The sentence around something, as far as the text was read: megabytes behind it are not searched for each figure.</summary>
    public Span SentenceAround(Span span)
    {
        const string ends = "。；;！\n";
        var read = Text.AsSpan(0, Math.Max(span.End, Math.Min(Text.Length, NormalText.Limit)));
        var start = read[..span.Start].LastIndexOfAny(ends) + 1;
        var end = read[span.End..].IndexOfAny(ends);
        return Span.Between(start, end < 0 ? read.Length : span.End + end);
    }

    private static int FirstFrom(int count, Predicate<int> holds)
    {
        var (from, to) = (0, count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = holds(middle) ? (from, middle) : (middle + 1, to);
        }

        return from;
    }
}
