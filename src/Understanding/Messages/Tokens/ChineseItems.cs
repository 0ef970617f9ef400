using RectifyBot.Understanding.Dates.Grammar;

namespace RectifyBot.Understanding.Messages.Tokens;

/// <summary>第9项第1条, 问题九的第一项措施, 9号问题, 第2项第1至第3条, 第1、2条.</summary>
internal static class ChineseItems
{
    private const string Joints = "的,:之 中里下";
    private static readonly string[] ProblemPrefixes = ["问题", "序号", "编号", "整改问题", "任务"];
    private static readonly string[] ProblemSuffixes = ["号问题", "个问题", "大项", "项问题", "项任务", "项整改任务", "项整改措施", "项措施", "项", "题"];
    private static readonly string[] MeasureSuffixes = ["条整改措施", "项整改措施", "条措施", "项措施", "个措施", "小项", "小条", "小点", "条", "款", "点"];
    private static readonly string[] AfterProblemSuffixes = [.. MeasureSuffixes, "项"];

    public static List<ItemRef>? Read(ref Cursor c) => OfProblem(ref c) ?? OfMeasure(ref c, afterProblem: false);

    private static List<ItemRef>? OfProblem(ref Cursor c)
    {
        var start = c;
        if (Problems(ref c) is not { } problems)
        {
            c = start;
            return null;
        }

        problems = ThroughProblem(ref c, problems);
        if (problems.Count == 1)
        {
            var behind = c;
            while (c.TakeAny(Joints))
            {
            }

            if (OfMeasure(ref c, afterProblem: true) is { } measures)
            {
                return [.. measures.Select(m => new ItemRef(problems[0], m.Measure))];
            }

            c = behind;
        }

        return [.. problems.Select(p => new ItemRef(p, null))];
    }

    // 第1项到第3项.
    private static List<int> ThroughProblem(ref Cursor c, List<int> problems)
    {
        var behind = c;
        if (c.TakeAny("至到-~") && Ordinals(ref c, ProblemSuffixes) is { Count: 1 } last && NumberList.Range(problems[^1], last[0]) is { } range)
        {
            return [.. problems.SkipLast(1), .. range];
        }

        c = behind;
        return problems;
    }

    private static List<int>? Problems(ref Cursor c)
    {
        var start = c;
        if (c.TakeOne(ProblemPrefixes) >= 0)
        {
            c.TakeAny(": ");
            var ordinal = c.Take("第");
            if (NumberList.Read(ref c) is { } named && (ordinal ? c.TakeOne(ProblemSuffixes) >= 0 : !"个项条件处类起份名人次%万.-年月日".Contains(c.Peek(), StringComparison.Ordinal)))
            {
                return named;
            }
        }

        c = start;
        return Ordinals(ref c, ProblemSuffixes) ?? Plain(ref c);
    }

    // 9号问题; 9项1条 only with its measure behind it, since 9项 alone is a count.
    private static List<int>? Plain(ref Cursor c)
    {
        var start = c;
        if (!char.IsAsciiDigit(c.Peek(-1)) && c.Peek(-1) is not '第' && c.TakeInteger(out var number) && number > 0)
        {
            if (c.Take("号问题"))
            {
                return [number];
            }

            var behind = c;
            if (c.Take("项") && (c.Take("第") || true) && c.TakeInteger(out _) && c.Take("条"))
            {
                c = behind;
                c.Take("项");
                return [number];
            }
        }

        c = start;
        return null;
    }

    private static List<int>? Ordinals(ref Cursor c, string[] suffixes)
    {
        var start = c;
        if (c.Take("第") && NumberList.Read(ref c) is { } numbers && TakeSuffix(ref c, numbers.Count, suffixes))
        {
            return numbers;
        }

        c = start;
        return null;
    }

    // 第2、3两条.
    private static bool TakeSuffix(ref Cursor c, int count, string[] suffixes)
    {
        if (count > 1)
        {
            c.TakeOne("这两", "这几", "两", "三", "四", "几");
        }

        return c.TakeOne(suffixes) >= 0;
    }

    private static List<ItemRef>? OfMeasure(ref Cursor c, bool afterProblem)
    {
        var numbers = MeasureNumbers(ref c, afterProblem);
        if (numbers is null)
        {
            return null;
        }

        // 第1条至第3条.
        var behind = c;
        if (c.TakeAny("至到-~") && Ordinals(ref c, MeasureSuffixes) is { Count: 1 } last && NumberList.Range(numbers[^1], last[0]) is { } range)
        {
            numbers = [.. numbers.SkipLast(1), .. range];
        }
        else
        {
            c = behind;
        }

        return [.. numbers.Select(n => new ItemRef(null, n))];
    }

    private static List<int>? MeasureNumbers(ref Cursor c, bool afterProblem) =>
        (afterProblem ? FirstFew(ref c) : null) ?? Ordinals(ref c, afterProblem ? AfterProblemSuffixes : MeasureSuffixes) ?? Named(ref c) ??
        (afterProblem ? Bare(ref c) ?? Bracketed(ref c) : null);

    // 第5项前两条.
    private static List<int>? FirstFew(ref Cursor c)
    {
        var start = c;
        if (c.Take("前") && c.TakeInteger(out var count) && count is > 1 and < 50 && c.TakeOne("条", "项") >= 0)
        {
            return [.. Enumerable.Range(1, count)];
        }

        c = start;
        return null;
    }

    // 措施2, but not 措施2项, which counts.
    private static List<int>? Named(ref Cursor c)
    {
        var start = c;
        if (c.Take("措施") && !c.Sees("第") && NumberList.Read(ref c) is { } named && !"个项条件处%万共些起定直般并律样旦度次".Contains(c.Peek(), StringComparison.Ordinal))
        {
            return named;
        }

        c = start;
        return null;
    }

    // 9项1条, but not 第1项3条都, which counts.
    private static List<int>? Bare(ref Cursor c)
    {
        var start = c;
        if (char.IsAsciiDigit(c.Peek()) && NumberList.Read(ref c) is { } plain && c.Take("条") && c.Peek() is not ('都' or '均' or '全' or '措'))
        {
            return plain;
        }

        c = start;
        return null;
    }

    private static List<int>? Bracketed(ref Cursor c)
    {
        var start = c;
        if (c.Take("(") && c.TakeInteger(out var inside) && c.Take(")"))
        {
            return [inside];
        }

        c = start;
        return null;
    }
}
