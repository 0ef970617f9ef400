using System.Globalization;

namespace RectifyBot.Understanding.Notices.Checks;

/// <summary>The notice's own figures against what it lists, and against each other.</summary>
internal static class Totals
{
    // 98.7 for 98.71: a rate may be rounded to a whole percent.
    private const decimal Rounding = 0.51m;

    public static IEnumerable<CheckQuestion> In(Notice notice)
    {
        var (totals, measures) = (notice.Totals, notice.Problems.Sum(p => p.Measures.Length));
        if (totals.Problems is { } problems && notice.Problems.Length > 0 && problems != notice.Problems.Length)
        {
            yield return Of(CheckKind.ProblemsMiscounted, problems, notice.Problems.Length);
        }

        if (totals.Measures is { } claimed && measures > 0 && claimed != measures && totals.DetailedMeasures != measures)
        {
            yield return Of(CheckKind.MeasuresMiscounted, claimed, measures);
        }

        foreach (var question in States(totals))
        {
            yield return question;
        }
    }

    private static IEnumerable<CheckQuestion> States(NoticeTotals totals)
    {
        var whole = new[] { totals.Problems, totals.Tasks, totals.Measures, totals.DetailedMeasures, totals.Items }.OfType<int>().ToList();
        var parts = new[] { totals.Completed, totals.BasicallyCompleted, totals.InProgress, totals.LongTerm, totals.NotStarted, totals.NotCompleted }.OfType<int>().ToList();
        var sum = parts.Sum(part => (long)part);
        if (whole.Count > 0 && totals.Completed is not null && ((parts.Count > 1 && !whole.Exists(w => w == sum)) || whole.Max() < sum))
        {
            yield return Of(CheckKind.StatesMiscounted, whole[0], sum);
        }

        if (totals is { CompletionRatePercent: { } rate, Completed: { } completed } && whole.Exists(w => w > 0) && !whole.Exists(w => Fits(rate, completed, w) || Fits(rate, completed + (totals.BasicallyCompleted ?? 0), w)))
        {
            yield return Of(CheckKind.RateMiscounted, $"{rate.ToString("0.##", CultureInfo.InvariantCulture)}%", $"{completed}/{whole[0]}");
        }

        if (totals.LongTermWithinCompleted is > 0 and var lasting && totals.Completed is { } done)
        {
            yield return Of(CheckKind.LongTermCountedAsDone, lasting, done);
        }
    }

    private static bool Fits(decimal rate, int completed, int whole) => whole > 0 && Math.Abs((100m * completed / whole) - rate) <= Rounding;

    private static CheckQuestion Of(CheckKind kind, params object[] values) =>
        new(kind, Values: [.. values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)!)]);
}
