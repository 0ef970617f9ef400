using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports.Notices;

/// <summary>The second part of the notice: aspects, groups, problems and their measures. A level that a problem lacks is left out, and the rest moves up.</summary>
internal sealed class ProblemSections(PaperDraft draft, ExportRequest request)
{
    private string? aspect;
    private string? group;
    private string aspectLine = "";
    private string groupLine = "";
    private int aspects;
    private int groups;
    private int number;

    /// <summary>Writes them all.</summary>
    public static void Write(PaperDraft draft, ExportRequest request, Published published)
    {
        var sections = new ProblemSections(draft, request);
        foreach (var problem in published.Problems)
        {
            sections.Write(problem);
        }
    }

    private void Write(PublishedProblem problem)
    {
        Open(problem.Problem);
        number++;
        IReadOnlyList<string> above = [.. new[] { aspect is null ? null : aspectLine, group is null ? null : groupLine }.OfType<string>()];
        var level = 2 + above.Count;
        var ordinal = Ordinal(level);
        var title = HeadingShapes.Problem(problem.Problem.Title, above, level, ordinal);
        var heading = HeadingBlock.Numbered(level, ordinal, title);
        draft.Add(heading);
        Body(problem, [.. above, heading.Text]);
    }

    // Problems at the lowest level run through the whole notice; higher up they take their turn among the headings there.
    private int Ordinal(int level) => level switch
    {
        2 => ++aspects,
        3 => ++groups,
        _ => number,
    };

    private void Body(PublishedProblem problem, IReadOnlyList<string> above)
    {
        var stories = problem.Measures.Select(m => MeasureStory.Of(m, request)).ToImmutableArray();
        var status = ProblemStatus.Of(problem.Measures, request.Ledger.MeasuresOf(problem.Problem.Number), request.Trail);
        foreach (var paragraph in MeasureShapes.Of([.. stories.Select(s => s.Text)], above, status))
        {
            draft.Add(paragraph);
        }

        foreach (var (measure, story) in problem.Measures.Zip(stories))
        {
            draft.Trace(measure.Number.ToString(), story.Sentences);
        }

        if (status is not null)
        {
            draft.Paragraph(problem.Problem.Number.ToString(CultureInfo.InvariantCulture), [new Counting(request.Trail).Of(status, problem.Measures)]);
        }
    }

    private void Open(Problem problem)
    {
        if (problem.Aspect != aspect)
        {
            (aspect, group, groups) = (problem.Aspect, null, 0);
            aspectLine = aspect is null ? "" : Heading(2, ++aspects, HeadingShapes.Aspect(aspect));
        }

        // A group without an aspect stands where aspects stand.
        if (problem.Group != group)
        {
            group = problem.Group;
            groupLine = group is null ? "" : aspect is null ? Heading(2, ++aspects, HeadingShapes.Aspect(group)) : Heading(3, ++groups, HeadingShapes.Group(group));
        }
    }

    private string Heading(int level, int at, string text)
    {
        var heading = HeadingBlock.Numbered(level, at, text);
        draft.Add(heading);
        return heading.Text;
    }
}
