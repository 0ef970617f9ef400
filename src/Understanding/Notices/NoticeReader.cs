using System.Collections.Immutable;
using RectifyBot.Understanding.Notices.Facts;
using RectifyBot.Understanding.Notices.Headings;
using RectifyBot.Understanding.Notices.Lines;
using RectifyBot.Understanding.Notices.Measures;
using RectifyBot.Understanding.Notices.Problems;

namespace RectifyBot.Understanding.Notices;

/// <summary>Reads a rectification-progress notice: lines, headings, problems, measures, facts, in this order.</summary>
public static class NoticeReader
{
    /// <summary>Reads any text, in time linear in its length. A text that is no notice gives one that says so.</summary>
    public static Notice Read(string text)
    {
        var page = Page.Of(text);
        var headings = HeadingTree.Of(page.Paragraphs);
        var problems = ProblemFinder.In(headings);
        return new Notice
        {
            Problems = [.. problems.Select((problem, at) => Numbered(problem, at + 1))],
            Documents = DocumentTitles.In(page.Paragraphs),
            Totals = ClaimedTotals.In(Preface.Around(headings, problems.Select(p => p.Heading).ToHashSet())),
        }.WithHeading(page, headings);
    }

    private static NoticeProblem Numbered(Found problem, int number) =>
        new(number, problem.Aspect, problem.Group, problem.Title, problem.Status, MeasureTexts.Of(problem.Body));

    private static Notice WithHeading(this Notice notice, Page page, Heading headings)
    {
        var preface = Preface.Of(headings);
        var days = NoticeDays.Of(preface);
        return notice with
        {
            Organisation = OrganisationName.Of(page, preface),
            Round = RoundName.In(page.Title) ?? RoundName.In(preface),
            Inspected = days.Inspected,
            Feedback = days.Feedback,
            Published = page.PublishedOn ?? page.Signature.Day,
            LooksLikeNotice = NoticeLikeness.Of(page, headings, days),
        };
    }
}
