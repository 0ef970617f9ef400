using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Problems;

/// <summary>A heading that turned out to be a problem, with what stands above and under it.</summary>
/// <param name="Heading">The heading itself.</param>
/// <param name="Above">Titles of the headings above it, from the top, without those that only announce the report.</param>
/// <param name="Body">The paragraphs that hold its measures.</param>
internal sealed record Found(Heading Heading, IReadOnlyList<string> Above, string Title, ItemStatus? Status, IReadOnlyList<BodyLine> Body)
{
    /// <summary>The topmost heading.</summary>
    public string? Aspect => Above.Count > 0 ? Above[0] : null;

    /// <summary>The nearest heading, where it is not the topmost.</summary>
    public string? Group => Above.Count > 1 ? Above[^1] : null;
}
