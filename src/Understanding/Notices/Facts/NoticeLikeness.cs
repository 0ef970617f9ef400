using RectifyBot.Understanding.Notices.Headings;
using RectifyBot.Understanding.Notices.Lines;

namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>Whether a text is a notice at all: it must speak of an inspection and of putting right, and be built like one.</summary>
internal static class NoticeLikeness
{
    private const int Bar = 2;
    private const int FewestArticles = 3;

    /// <summary>True where enough speaks for it and it is no law.</summary>
    public static bool Of(Page page, Heading notice, NoticeDays days) =>
        Mentions(page, "整改") && (Mentions(page, "巡察") || Mentions(page, "巡视") || Mentions(page, "督察")) && !IsLaw(page)
        && Announcement(page) + Dates(days) + Labels(notice) >= Bar;

    private static int Announcement(Page page)
    {
        var titled = page.Title.Contains("整改", StringComparison.Ordinal) && (page.Title.EndsWith("通报", StringComparison.Ordinal) || page.Title.Contains("情况", StringComparison.Ordinal));
        return (titled ? 2 : 0) + (page.Paragraphs.Take(20).Any(Announces) ? 1 : 0);
    }

    // 现将…整改进展情况予以公布
    internal static bool Announces(string paragraph)
    {
        var at = paragraph.IndexOf("现将", StringComparison.Ordinal);
        at = at >= 0 ? at : paragraph.IndexOf("现公布", StringComparison.Ordinal);
        at = at >= 0 ? at : paragraph.IndexOf("现向社会公开", StringComparison.Ordinal);
        return at >= 0;
    }

    private static int Dates(NoticeDays days) => (days.Inspected is null ? 0 : 1) + (days.Feedback is null ? 0 : 1);

    private static int Labels(Heading heading) => Math.Min(2, Count(heading));

    private static int Count(Heading heading) => (heading.IsLabelled ? 1 : 0) + heading.Children.Sum(Count);

    internal static bool IsLaw(Page page) => page.Paragraphs.Count(IsArticle) >= FewestArticles;

    private static bool IsArticle(string paragraph)
    {
        var length = paragraph.StartsWith('第') ? Numeral.ReadChinese(paragraph.AsSpan(1), out _) : 0;
        return length > 0 && length + 1 < paragraph.Length && paragraph[length + 1] is '条' or '章';
    }

    private static bool Mentions(Page page, string word) =>
        page.Title.Contains(word, StringComparison.Ordinal) || page.Paragraphs.Any(p => p.Contains(word, StringComparison.Ordinal));
}
