using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>What a notice says outside of its problems.</summary>
internal static class Preface
{
    private const int Longest = 4000;

    /// <summary>The text before the first heading or, where there is none, that under it; at most a page or two.</summary>
    public static string Of(Heading notice)
    {
        var before = Joined(notice.Body);
        return before.Length > 0 || notice.Children.Count == 0 ? before : Joined(notice.Children[0].Body.Prepend(new BodyLine(notice.Children[0].Text)));
    }

    /// <summary>All paragraphs that belong to no problem, in order: of the parts that hold none, and under headings that hold others.</summary>
    public static IEnumerable<string> Around(Heading notice, IReadOnlySet<Heading> problems) =>
        problems.Contains(notice)
            ? []
            : notice.Body.Select(line => line.Text).Prepend(notice.Text).Concat(notice.Children.SelectMany(child => Around(child, problems)));

    private static string Joined(IEnumerable<BodyLine> body)
    {
        var text = string.Join('\n', body.Select(line => line.Text));
        return text.Length > Longest ? text[..Longest] : text;
    }
}
