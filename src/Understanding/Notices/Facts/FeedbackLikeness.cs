using RectifyBot.Understanding.Notices.Headings;
using RectifyBot.Understanding.Notices.Lines;

namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>Whether a text tells what inspectors found (巡察反馈) and not yet what was done about it.</summary>
internal static class FeedbackLikeness
{
    private const int Opening = 12;
    private const int LongestTarget = 60;

    private static readonly string[] Advised = ["建议", "意见", "要求"];

    /// <summary>True where inspectors hand something over to somebody and no measure is reported.</summary>
    public static bool Of(Page page, Heading text) =>
        page.Title.Length == 0 && !IsReporting(text) && !page.Paragraphs.Take(Opening).Any(TellsOfMeasures)
        && page.Paragraphs.Take(Opening).Any(HandsOver) && !NoticeLikeness.IsLaw(page);

    // 现将整改情况予以公布; 现将巡察情况反馈如下 tells of no measures.
    private static bool TellsOfMeasures(string paragraph) =>
        NoticeLikeness.Announces(paragraph) && (!paragraph.Contains("现将", StringComparison.Ordinal) || PromisesMeasures(paragraph[paragraph.IndexOf("现将", StringComparison.Ordinal)..]));

    // 现将问题和整改建议反馈如下: what is advised is not yet done.
    private static bool PromisesMeasures(string text)
    {
        for (var at = text.IndexOf("整改", StringComparison.Ordinal); at >= 0; at = text.IndexOf("整改", at + 2, StringComparison.Ordinal))
        {
            if (!Array.Exists(Advised, word => text.AsSpan(at + 2).StartsWith(word)))
            {
                return true;
            }
        }

        return false;
    }

    // 市委第一巡察组向某局党组反馈巡察情况; 关于巡察某局党组的反馈意见
    private static bool HandsOver(string paragraph)
    {
        if (!paragraph.Contains("巡察", StringComparison.Ordinal) && !paragraph.Contains("巡视", StringComparison.Ordinal))
        {
            return false;
        }

        return (paragraph.Contains("反馈意见", StringComparison.Ordinal) && paragraph.Length <= LongestTarget && !paragraph.Contains("整改", StringComparison.Ordinal)) || AtMeeting(paragraph) || ToSomebody(paragraph);
    }

    // 召开巡察某局党组情况反馈会
    private static bool AtMeeting(string paragraph) =>
        paragraph.Contains("情况反馈会", StringComparison.Ordinal) || paragraph.Contains("巡察组反馈", StringComparison.Ordinal) || paragraph.Contains("巡视组反馈", StringComparison.Ordinal);

    private static bool ToSomebody(string paragraph)
    {
        for (var at = paragraph.IndexOf("反馈", StringComparison.Ordinal); at >= 0; at = paragraph.IndexOf("反馈", at + 2, StringComparison.Ordinal))
        {
            var from = Math.Max(0, at - LongestTarget);
            var before = paragraph.AsSpan(from, at - from);
            if (before.LastIndexOfAny('向', '对', '到') > before.LastIndexOf('。'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReporting(Heading heading) =>
        heading.Body.Exists(line => line.Label is LabelKind.Content or LabelKind.Outcome) || heading.Children.Exists(IsReporting);
}
