using RectifyBot.Understanding.Dates.Grammar;

namespace RectifyBot.Understanding.Messages.Tokens;

/// <summary>item 9 measure 1, measure 1 of item 9, items 9 and 10, measure 9.1, #9.</summary>
internal sealed class EnglishItems(LedgerIndex index)
{
    private static readonly string[] ProblemWords = ["items", "item", "problems", "problem", "issues", "issue", "tasks", "task", "no.", "number", "#"];
    private const int FirstMark = 8;
    private static readonly string[] MeasureWords = ["measures", "measure", "steps", "step", "actions", "action", "points", "point", "parts", "part"];

    private readonly DottedNumbers dotted = new(index);

    public List<ItemRef>? Read(ref Cursor c, bool leads)
    {
        var start = c;
        if (char.IsAsciiLetter(c.Peek(-1)))
        {
            return null;
        }

        var items = EnglishProblem(ref c, leads) ?? EnglishMeasure(ref c);
        c = items is null ? start : c;
        return items;
    }

    private List<ItemRef>? EnglishProblem(ref Cursor c, bool leads)
    {
        var start = c;
        var word = c.TakeOne(ProblemWords);
        c.SkipSpaces();
        if (word < 0)
        {
            return null;
        }

        if (dotted.Read(ref c, leads: true, ranges: ProblemWords[word][^1] is 's') is { } named)
        {
            return named;
        }

        // Lecture No. 11 is none.
        if ((word >= FirstMark && !leads) || NumberList.Read(ref c, english: true) is not { } problems)
        {
            c = start;
            return null;
        }

        return problems.Count == 1 && MeasuresBehind(ref c) is { } measures
            ? [.. measures.Select(m => new ItemRef(problems[0], m))]
            : [.. problems.Select(p => new ItemRef(p, null))];
    }

    // item 9, measure 1.
    private static List<int>? MeasuresBehind(ref Cursor c)
    {
        var behind = c;
        while (c.TakeAny(", -") || c.TakeWord("of"))
        {
        }

        var measures = EnglishMeasures(ref c);
        c = measures is null ? behind : c;
        return measures;
    }

    private List<ItemRef>? EnglishMeasure(ref Cursor c)
    {
        var start = c;
        if (c.TakeOne(MeasureWords) >= 0)
        {
            c.SkipSpaces();
            if (dotted.Read(ref c, leads: true) is { } named)
            {
                return named;
            }
        }

        c = start;
        if (EnglishMeasures(ref c) is not { } measures)
        {
            return null;
        }

        var behind = c;
        c.SkipSpaces();
        if ((c.TakeWord("of") || c.TakeWord("under") || c.TakeWord("in")) && OwnProblem(ref c) is { } problem)
        {
            return [.. measures.Select(m => new ItemRef(problem, m))];
        }

        c = behind;
        return [.. measures.Select(m => new ItemRef(null, m))];
    }

    private static int? OwnProblem(ref Cursor c)
    {
        c.SkipSpaces();
        if (c.TakeOne(ProblemWords) < 0)
        {
            return null;
        }

        c.SkipSpaces();
        return c.TakeInteger(out var problem) ? problem : null;
    }

    private static List<int>? EnglishMeasures(ref Cursor c)
    {
        var start = c;
        if (c.TakeOne(MeasureWords) >= 0)
        {
            c.SkipSpaces();
            if (NumberList.Read(ref c, english: true) is { } numbers)
            {
                return numbers;
            }
        }

        c = start;
        return null;
    }
}
