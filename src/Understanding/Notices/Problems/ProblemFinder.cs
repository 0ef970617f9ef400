using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Problems;

/// <summary>Tells which headings are problems, which stand above them, and which are measures in disguise.</summary>
internal sealed class ProblemFinder
{
    private readonly List<Found> found = [];
    private readonly List<string> above = [];
    private readonly Heading? last;
    private readonly Heading? only;
    private readonly bool isReporting;

    private ProblemFinder(List<Heading> parts)
    {
        last = parts.Count == 0 ? null : LastLeaf(parts[^1]);
        only = parts.Count == 1 && parts[0] is { Number.Mark: Mark.Section, Parent.Children.Count: > 1 } ? parts[0] : null;
        isReporting = parts.Exists(NoticePart.IsReporting);
    }

    /// <summary>The problems in the order of the text.</summary>
    public static List<Found> In(Heading notice)
    {
        var parts = NoticePart.WithProblems(notice);
        var finder = new ProblemFinder(parts);
        var holding = IsHolding(parts);
        foreach (var part in parts)
        {
            finder.Visit(part, null, holding);
        }

        return finder.found;
    }

    private void Visit(Heading heading, ItemStatus? inherited, bool likeSiblings)
    {
        if (heading.Children.Count == 0)
        {
            Leaf(heading, inherited);
        }
        else if (HoldsMeasures(heading) || (likeSiblings && MayHoldMeasures(heading)))
        {
            Add(heading, inherited, heading.Body.Concat(heading.Children.SelectMany(AsItem)));
        }
        else
        {
            Descend(heading, inherited);
        }
    }

    private void Descend(Heading heading, ItemStatus? inherited)
    {
        var report = NoticePart.IsReport(heading) || (heading == only && NoticePart.NamesNothing(heading));
        if (!report)
        {
            above.Add(TitleAndBody.Of(heading).Title);
        }

        var holding = IsHolding(heading.Children);
        foreach (var child in heading.Children)
        {
            Visit(child, inherited, holding);
        }

        if (!report)
        {
            above.RemoveAt(above.Count - 1);
        }
    }

    private void Leaf(Heading heading, ItemStatus? inherited)
    {
        if ((heading.Text.Any(char.IsLetter) || heading is { Number.Mark: Mark.Problem, Body.Count: > 0 }) && !(heading.Number.Mark == Mark.Section && NoticePart.IsReport(heading)))
        {
            Add(heading, inherited, heading.Body);
        }
    }

    private void Add(Heading heading, ItemStatus? inherited, IEnumerable<BodyLine> body)
    {
        var (title, inline) = TitleAndBody.Of(heading);
        if (HeadingTitle.IsAnnouncement(title) && body.FirstOrDefault() is { Label: null, Item.Length: 0, Text.Length: > 0 } named)
        {
            (title, body) = (HeadingTitle.Strip(named.Text), body.Skip(1));
        }

        var paragraphs = heading == last || last?.Parent == heading ? Closing.CutOff(body) : body;
        var status = StatusLine.Take(Details.Drop([.. inline is null ? paragraphs : paragraphs.Prepend(new BodyLine(inline))]), out var rest);
        status ??= TitleAndBody.MarkOf(heading) ?? inherited ?? StatusLine.OfRemainder(rest);

        // A bare action with nothing under it is its own measure, in a notice where nothing else is labelled either.
        if (rest.Count == 0 && status is null && !isReporting)
        {
            rest.Add(new BodyLine(heading.Text));
        }

        found.Add(new Found(heading, [.. above], title, status, rest));
    }

    // Sentences numbered under a wrapped problem are its measures; so are deeds under what is lacking.
    private static bool HoldsMeasures(Heading heading) =>
        heading.Children.TrueForAll(IsSentence) && (IsProblem(heading) || IsCircled(heading) || (Defect.Ends(TitleAndBody.Of(heading).Title) && MayHoldMeasures(heading)));

    // ① is the number of a measure, whatever stands above it.
    private static bool IsCircled(Heading heading) =>
        heading.Number.Mark is not (Mark.None or Mark.Section) && !HeadingTitle.IsAspect(heading.Text) && heading.Children.TrueForAll(child => child.Number.Mark == Mark.Circled && !Defect.Ends(TitleAndBody.Of(child).Title));

    private static bool IsHolding(List<Heading> siblings) => siblings.Exists(heading => heading.Children.Count > 0 && HoldsMeasures(heading));

    private static bool MayHoldMeasures(Heading heading) =>
        heading.Children.TrueForAll(child => IsSentence(child) && !Defect.Ends(TitleAndBody.Of(child).Title));

    private static bool IsProblem(Heading heading)
    {
        if (heading.IsLabelled || heading.Number.Mark is Mark.Problem)
        {
            return true;
        }

        var end = Wrapper.End(heading.Text);
        return end > 0 && heading.Text.AsSpan(0, end).Contains("问题", StringComparison.Ordinal) && !HeadingTitle.IsAspect(heading.Text);
    }

    private static bool IsSentence(Heading heading) =>
        !heading.IsLabelled && heading.Children.Count == 0 && heading.Body.Count == 0 && !Wrapper.Is(heading.Text)
        && heading.Number.Mark is not (Mark.Problem or Mark.Unnumbered) && !heading.Text.Contains("一是", StringComparison.Ordinal);

    private static IEnumerable<BodyLine> AsItem(Heading heading) =>
        heading.Body.Prepend(new BodyLine(heading.Text, null, heading.Number with { Length = Math.Max(1, heading.Number.Length) }));

    private static Heading LastLeaf(Heading heading) => heading.Children.Count == 0 ? heading : LastLeaf(heading.Children[^1]);
}
