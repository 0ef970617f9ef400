namespace RectifyBot.Understanding.Notices.Headings;

/// <summary>Puts each paragraph under the heading to which it belongs. One look at each, from the first to the last.</summary>
internal sealed class HeadingTree
{
    private const int LongestBare = 60;

    private readonly Heading root = new(default, "", null);
    private Heading current;

    private HeadingTree() => current = root;

    /// <summary>The whole notice as a heading without a number.</summary>
    public static Heading Of(IReadOnlyList<string> paragraphs)
    {
        var tree = new HeadingTree();
        for (var at = 0; at < paragraphs.Count; at++)
        {
            tree.Take(paragraphs[at], at + 1 < paragraphs.Count ? paragraphs[at + 1] : "");
        }

        return tree.root;
    }

    private void Take(string paragraph, string next)
    {
        if (!Enumerator.TryRead(paragraph, 0, out var number))
        {
            TakeUnnumbered(paragraph, next);
            return;
        }

        var rest = paragraph[number.Length..].Trim();
        if (number.Mark != Mark.Section && Label.TryRead(rest, 0, out var label) && (label.Length < rest.Length || (rest[^1] is ':' or '：' && current.Parent is not null)))
        {
            current.Add(Labelled(rest[label.Length..], label.Kind));
        }
        else if (IsItem(number, rest))
        {
            current.Add(new BodyLine(rest, null, number));
        }
        else
        {
            Open(number, rest);
        }
    }

    private void TakeUnnumbered(string paragraph, string next)
    {
        if (Label.TryRead(paragraph, 0, out var label))
        {
            AddLabelled(paragraph[label.Length..], label.Kind);
        }
        else if (IsSpokenHeading(paragraph, out var spoken))
        {
            Open(new Enumerator(Mark.Problem, spoken.Value, spoken.Length), paragraph[spoken.Length..].Trim());
        }
        else if (IsWrappedInPassing(paragraph))
        {
            Open(new Enumerator(Mark.Unnumbered, 0, 0), paragraph);
        }
        else if ((Wrapper.IsWhole(paragraph) && !IsRepeated(paragraph)) || IsBareHeading(paragraph, next))
        {
            Open(new Enumerator(Mark.Unnumbered, 0, 0), paragraph);
        }
        else
        {
            current.Add(new BodyLine(paragraph));
        }
    }

    // 路灯不亮 / 整改情况：…: a short line between no numbers is a heading where a label follows.
    private bool IsBareHeading(string paragraph, string next)
    {
        var stands = current.Parent is null || (current.IsLabelled ? current.Number.Mark is Mark.Unnumbered : HeadingTitle.IsAspect(current.Text));
        return stands && paragraph.Length <= LongestBare && !paragraph.AsSpan().TrimEnd("。").ContainsAny("。；：:") && !Ordinal.IsAt(paragraph, 0)
            && !paragraph.Contains("公布", StringComparison.Ordinal) && !paragraph.Contains("如下", StringComparison.Ordinal) && Label.TryRead(next, 0, out var label) && label.Kind == LabelKind.Content;
    }

    // 一是针对“…”问题，…: under an aspect this names a problem; under a problem it begins a measure.
    private bool IsSpokenHeading(string paragraph, out Ordinal spoken)
    {
        if (!Ordinal.TryRead(paragraph, 0, out spoken) || !Wrapper.NamesProblem(paragraph.AsSpan(spoken.Length)))
        {
            return false;
        }

        var above = current.Number.Mark is Mark.Problem ? current.Parent : current;
        return above is { IsLabelled: false } && (HeadingTitle.IsAspect(above.Text) || above.Number.Mark is Mark.Section or Mark.None);
    }

    // 针对“…”问题，一是…: a paragraph under an aspect or a part that quotes a problem before it tells what was done.
    private bool IsWrappedInPassing(string paragraph)
    {
        var above = current.Number.Mark is Mark.Unnumbered ? current.Parent : current;
        return Wrapper.QuotesProblem(paragraph) && above is { IsLabelled: false, Parent: not null } && !Wrapper.Is(above.Text)
            && (HeadingTitle.IsAspect(above.Text) || (above.Number.Mark is Mark.Section && !Defect.Ends(above.Text)));
    }

    // 整改情况：①…: the first item stands on the label's line. 整改情况：完成情况：…: the later label says what it is.
    private static BodyLine Labelled(string text, LabelKind kind)
    {
        for (var again = 0; again < 2 && Label.TryRead(text, 0, out var label); again++)
        {
            (text, kind) = (text[label.Length..], label.Kind);
        }

        return Enumerator.TryRead(text, 0, out var number) && number is { Value: 1, Mark: Mark.ParenChinese or Mark.Arabic or Mark.ParenArabic or Mark.Circled }
            ? new BodyLine(text[number.Length..], kind, number)
            : new BodyLine(text, kind);
    }

    // 1.学习不深入 / 针对“学习不深入”问题: the same thing said twice.
    private bool IsRepeated(string paragraph) =>
        current.Children.Count == 0 && current.Body.Count == 0 && HeadingTitle.Strip(paragraph) == HeadingTitle.Strip(current.Text);

    // Numbers under a label number the measures, unless they carry on the numbering of the headings.
    private bool IsItem(Enumerator number, string rest)
    {
        if (!current.IsLabelled || current.Parent is null || number.Mark is Mark.Problem or Mark.Unnumbered || Wrapper.Is(rest))
        {
            return false;
        }

        var last = current.LastItem;
        if (last.Length > 0 && last.Mark == number.Mark)
        {
            return number.Value == last.Value + 1 || !CarriesOn(number);
        }

        return OnPath(number.Mark) is null
            ? IsBelow(number.Mark, current) || (number.Value == 1 && number.Mark != Mark.Section)
            : number.Value == 1 && !CarriesOn(number);
    }

    private bool CarriesOn(Enumerator number) => OnPath(number.Mark) is { } same && number.Value > same.Number.Value;

    private Heading? OnPath(Mark mark)
    {
        var heading = current;
        while (heading is not null && heading.Number.Mark != mark)
        {
            heading = heading.Parent;
        }

        return heading;
    }

    private static bool IsBelow(Mark mark, Heading heading) =>
        heading.Number.Mark is Mark.Problem or Mark.Unnumbered ? mark != Mark.Section : mark > heading.Number.Mark;

    private void Open(Enumerator number, string rest)
    {
        var parent = ParentFor(number.Mark);
        var at = Label.FindInside(rest, out var label);
        current = new Heading(number, at < 0 ? rest : rest[..at].Trim(), parent);
        parent.Children.Add(current);
        if (at >= 0)
        {
            AddLabelled(rest[(at + label.Length)..], label.Kind);
        }
    }

    // 整改情况：…。完成时限：…。责任人：…: more labels on the same line.
    private void AddLabelled(string text, LabelKind kind)
    {
        var next = Label.FindTrailing(text, out var label);
        current.Add(Labelled(next < 0 ? text : text[..next], kind));
        if (next >= 0)
        {
            AddLabelled(text[(next + label.Length)..], label.Kind);
        }
    }

    private Heading ParentFor(Mark mark)
    {
        if (mark != Mark.None && OnPath(mark) is { Parent: { } above })
        {
            return above;
        }

        var parent = current;
        while (parent.Parent is { } next && !IsBelow(mark, parent) && !(mark is Mark.Problem or Mark.Unnumbered && !parent.IsLabelled))
        {
            parent = next;
        }

        return parent;
    }
}
