using RectifyBot.Understanding.Notices.Headings;
using RectifyBot.Understanding.Notices.Measures;
using RectifyBot.Understanding.Notices.Problems;

namespace RectifyBot.Understanding.Notices.Findings;

/// <summary>Findings under headings: each lowest heading is one; under an aspect without headings, each 一是.</summary>
internal static class ListedFindings
{
    /// <summary>The findings in the order of the text.</summary>
    public static List<Finding> In(Heading region)
    {
        var found = new List<Finding>();
        Visit(region, [], found);
        return found;
    }

    private static void Visit(Heading heading, List<string> above, List<Finding> found)
    {
        if (heading.Children.Count > 0)
        {
            Descend(heading, above, found);
        }
        else if (heading.Parent is not null)
        {
            found.AddRange(Titles(heading, above));
        }
    }

    private static void Descend(Heading heading, List<string> above, List<Finding> found)
    {
        List<string> path = heading.Parent is null ? above : [.. above, TitleAndBody.Of(heading).Title];
        foreach (var child in heading.Children)
        {
            Visit(child, path, found);
        }
    }

    private static IEnumerable<Finding> Titles(Heading heading, List<string> above)
    {
        var (title, inline) = TitleAndBody.Of(heading);
        var pieces = HeadingTitle.IsAspect(FirstSentence(heading.Text)) ? Sequence.Split(inline ?? string.Join('\n', heading.Body.Select(line => line.Text))) : null;
        return pieces is null
            ? title.Any(char.IsLetter) ? [Of(above, title)] : []
            : pieces.Select(piece => Of([.. above, title], FirstSentence(piece)));
    }

    private static Finding Of(List<string> above, string title) =>
        new(above.Count > 0 ? above[0] : null, above.Count > 1 ? above[^1] : null, title.Trim(' ', '，', ',', '；', ';', '。'));

    private static string FirstSentence(string text)
    {
        var end = Quotes.IndexOutside(text, "。；;");
        return end < 0 ? text : text[..end];
    }
}
