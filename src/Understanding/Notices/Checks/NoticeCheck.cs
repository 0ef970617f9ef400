using RectifyBot.Understanding.Notices.Told;

namespace RectifyBot.Understanding.Notices.Checks;

/// <summary>The 纸面整改 check: asks of a notice what a careful reader would ask.</summary>
public static class NoticeCheck
{
    private static readonly Func<CheckedMeasure, IEnumerable<CheckQuestion>>[] OfMeasures =
        [DoneOnPaper.In, Plans.In, UndatedDocuments.In, BaselessFigures.In, UntimelyDeeds.In, NoFacts.In, BrokenDates.In];

    /// <summary>All questions: of the notice as a whole first, then problem by problem in the order of the text.</summary>
    /// <param name="notice">What was read.</param>
    /// <param name="text">What it was read from.</param>
    public static IReadOnlyList<CheckQuestion> Of(Notice notice, string text)
    {
        var time = NoticeTime.Of(notice);
        var repeated = new RepeatedTexts();
        var inProblems = notice.Problems.SelectMany(problem => OfProblem(problem, time, repeated)).ToList();
        return [.. Totals.In(notice), .. BrokenDates.Outside(text, notice.Problems), .. inProblems];
    }

    private static IEnumerable<CheckQuestion> OfProblem(NoticeProblem problem, NoticeTime time, RepeatedTexts repeated)
    {
        if (problem.Measures.IsEmpty)
        {
            yield return new CheckQuestion(CheckKind.ProblemWithoutMeasure, problem.Number, Words: problem.Title);
        }

        for (var number = 1; number <= problem.Measures.Length; number++)
        {
            var measure = CheckedMeasure.Of(problem, number, time);
            foreach (var question in OfMeasures.SelectMany(rule => rule(measure)).Concat(repeated.Take(measure)))
            {
                yield return question;
            }
        }
    }
}
