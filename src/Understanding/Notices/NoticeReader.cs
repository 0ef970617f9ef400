using System.Collections.Immutable;
using RectifyBot.Understanding.Notices.Facts;
using RectifyBot.Understanding.Notices.Findings;
using RectifyBot.Understanding.Notices.Headings;
using RectifyBot.Understanding.Notices.Lines;
using RectifyBot.Understanding.Notices.Measures;
using RectifyBot.Understanding.Notices.Problems;

namespace RectifyBot.Understanding.Notices;

/// <summary>Reads a rectification-progress notice: lines, headings, problems, measures, facts, in this order. Of a feedback, which has no measures yet, it reads the findings.</summary>
public static class NoticeReader
{
    /// <summary>Reads any text, in time linear in its length. A text that is no notice gives one that says so.</summary>
    public static Notice Read(string text)
    {
        var page = Page.Of(text);
        var headings = HeadingTree.Of(page.Paragraphs);
        var findings = FeedbackLikeness.Of(page, headings) ? FindingFinder.In(page.Paragraphs) : [];
        var problems = findings.Count > 0 ? [] : ProblemFinder.In(headings);
        return new Notice
        {
            IsFeedback = findings.Count > 0,
            Problems = findings.Count > 0 ? [.. findings.Select(Numbered)] : [.. problems.Select((problem, at) => Numbered(problem, at + 1))],
            Documents = DocumentTitles.In(page.Paragraphs),
            Totals = ClaimedTotals.In(Preface.Around(headings, problems.Select(p => p.Heading).ToHashSet())),
        }.WithHeading(page, headings);
    }

    private static NoticeProblem Numbered(Found problem, int number) =>
        new(number, problem.Aspect, problem.Group, problem.Title, problem.Status, MeasureTexts.Of(problem.Body));

    private static NoticeProblem Numbered(Finding finding, int at) => new(at + 1, finding.Aspect, finding.Group, finding.Title, null, []);

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
            LooksLikeNotice = notice.IsFeedback || NoticeLikeness.Of(page, headings, days),
        };
    }
}
