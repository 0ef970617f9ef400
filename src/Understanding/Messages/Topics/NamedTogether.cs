using RectifyBot.Understanding.Messages.Clauses;

namespace RectifyBot.Understanding.Messages.Topics;

/// <summary>电梯和违建这两个问题, 读物发放、文章表扬两件都在收尾: things named side by side and then counted, each to be looked up for itself.</summary>
internal static class NamedTogether
{
    private const string Counts = "两几三四五";
    private const string Units = "个项条件块样事";
    private const int LongestPart = 24;

    /// <summary>The stretches that name one thing each; empty where nothing is named so.</summary>
    public static List<(int Start, int End)> In(string text, Clause clause)
    {
        for (var at = clause.Start + 4; at + 1 < clause.End; at++)
        {
            if (Counts.Contains(text[at], StringComparison.Ordinal) && Units.Contains(text[at + 1], StringComparison.Ordinal) && Parts(text, clause.Start, at) is { Count: > 1 } parts)
            {
                return parts;
            }
        }

        return [];
    }

    /// <summary>策划会、外地学习考察均已完成: side by side before 都 or 均.</summary>
    public static List<(int Start, int End)> BeforeAll(string text, Clause clause)
    {
        var all = clause.In(text).IndexOfAny('都', '均');
        return all > 4 ? Parts(text, clause.Start, clause.Start + all) : [];
    }

    private static List<(int Start, int End)> Parts(string text, int from, int to)
    {
        var (parts, start) = (new List<(int, int)>(), from);
        for (var at = from + 1; at < to; at++)
        {
            if (text[at] is '和' or '跟' or '与' or '、' or '及')
            {
                parts.Add((start, at));
                start = at + 1;
            }
        }

        parts.Add((start, to));
        return parts.TrueForAll(p => p.Item2 - p.Item1 is > 1 and < LongestPart) ? parts : [];
    }
}
