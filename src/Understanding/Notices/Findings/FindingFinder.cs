using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Findings;

/// <summary>Reads what inspectors found, under headings or in running text.</summary>
internal static class FindingFinder
{
    /// <summary>The findings; none of what the inspectors praise or advise.</summary>
    public static List<Finding> In(IReadOnlyList<string> paragraphs)
    {
        var listed = ListedFindings.In(HeadingTree.Of(FindingRegion.Of(paragraphs)));
        var spoken = listed.Count > 0 ? listed : SpokenFindings.In(paragraphs);
        return spoken.Count > 0 ? spoken : ListedFindings.UnderAspects(HeadingTree.Of(FindingRegion.BeforeAdvice(paragraphs)));
    }
}
