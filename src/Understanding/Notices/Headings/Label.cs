namespace RectifyBot.Understanding.Notices.Headings;

/// <summary>What a label announces.</summary>
internal enum LabelKind
{
    /// <summary>整改情况：, 整改措施： what was done.</summary>
    Content,

    /// <summary>完成情况：, 整改成效： how far it came; often a status only.</summary>
    Outcome,

    /// <summary>责任领导：, 整改时限：, 具体表现： and the like: said of the problem, not part of a measure.</summary>
    Metadata,
}

/// <summary>A word with a colon that stands before the measures of a problem: 整改进展情况：, 完成情况：, 【整改措施】.</summary>
/// <param name="Length">Characters, with brackets, colon and blanks.</param>
internal readonly record struct Label(LabelKind Kind, int Length)
{
    private const int Longest = 16;
    private const int Trailing = 120;

    private static readonly string[] Parts =
    [
        "整改", "落实", "完成", "办理", "进展", "推进", "采取", "取得", "主要", "具体", "集中", "目前", "阶段性", "情况", "措施", "举措", "成效", "成果",
        "结果", "进度", "状态", "工作", "销号", "以及", "及", "和", "与", "的",
    ];

    private static readonly string[] Outcomes = ["完成", "成效", "成果", "结果", "状态", "进度", "销号"];

    private static readonly string[] Cores = ["情况", "措施", "举措", "成效", "成果", "结果", "进度", "状态", "进展", "整改", "落实"];

    // Who, until when, what for; and what the problem looks like: 责任领导, 整改时限, 验收单位, 具体表现, 原因分析.
    private static readonly string[] About =
        ["整改", "责任", "牵头", "配合", "协助", "分管", "包保", "包联", "主体", "主责", "验收", "督导", "督办", "监督", "主办", "承办", "协办", "完成", "预计", "直接", "第一", "具体", "主要", "问题", "存在", "反馈"];

    private static readonly string[] Matters =
    [
        "领导", "单位", "部门", "科室", "处室", "股室", "责任人", "负责人", "主体", "时限", "期限", "时间", "目标", "要求", "类型", "类别", "来源", "性质", "表现", "原因分析", "原因", "根源",
    ];

    /// <summary>Reads the label at a place: closed by a colon or brackets, or alone up to the end of the text.</summary>
    public static bool TryRead(string text, int at, out Label found)
    {
        var rest = text.AsSpan(at, Math.Min(Longest + 6, text.Length - at));
        var bracket = !rest.IsEmpty && rest[0] is '【' or '[' or '（' or '(' or '〔' ? 1 : 0;
        var words = rest[bracket..];
        var (length, kind) = MetadataLength(words) is > 0 and var metadata ? (metadata, LabelKind.Metadata) : Words(words);
        var end = length == 0 ? 0 : Close(text, at, bracket, bracket + length);
        found = new Label(kind, end);
        return end > 0;
    }

    /// <summary>Finds the first label inside a heading's line, 针对“…”问题整改情况：一是…; -1 where there is none.</summary>
    public static int FindInside(string text, out Label found)
    {
        var colons = 0;
        for (var at = 1; at < text.Length && at < 600 && colons < 4; at++)
        {
            if (text[at] is not (':' or '：' or '】'))
            {
                continue;
            }

            colons++;
            for (var start = Math.Max(1, at - Longest); start < at - 1; start++)
            {
                if (TryRead(text, start, out found) && (start + found.Length > at || text[start + found.Length] is '（' or '('))
                {
                    return start;
                }
            }
        }

        found = default;
        return -1;
    }

    /// <summary>Finds a label behind a full stop near the end of a line, …。责任人：…; -1 where there is none.</summary>
    public static int FindTrailing(string text, out Label found)
    {
        for (var at = Math.Max(1, text.Length - Trailing); at < text.Length; at++)
        {
            if (text[at - 1] is '。' or '；' or ';' && TryRead(text, at, out found) && found.Kind != LabelKind.Content && text[at + found.Length - 1] is ':' or '：')
            {
                return at;
            }
        }

        found = default;
        return -1;
    }

    private static int MetadataLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (WordAt(text[at..], Matters) is null && WordAt(text[at..], About) is { } about)
        {
            at += about.Length;
        }

        // 目标： alone may be the beginning of a measure.
        return WordAt(text[at..], Matters) is { } matter && (at > 0 || matter is "责任人" or "时限") ? at + matter.Length : 0;
    }

    private static (int Length, LabelKind Kind) Words(ReadOnlySpan<char> text)
    {
        var at = 0;
        var (core, outcome) = (false, false);
        while (WordAt(text[at..], Parts) is { } part)
        {
            at += part.Length;
            core = Array.IndexOf(Cores, part) >= 0;
            outcome |= Array.IndexOf(Outcomes, part) >= 0;
        }

        return (core && at <= Longest ? at : 0, outcome ? LabelKind.Outcome : LabelKind.Content);
    }

    private static string? WordAt(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
            {
                return word;
            }
        }

        return null;
    }

    private static int Close(string text, int at, int bracket, int length)
    {
        var end = Blanks(text, at + length);
        if (end == text.Length)
        {
            return bracket == 0 && !text.AsSpan(at, length).EndsWith("整改") && !text.AsSpan(at, length).EndsWith("落实") ? end - at : 0;
        }

        // 整改情况（已完成）：
        if (bracket == 0 && length >= 4 && text[end] is '（' or '(' && ClosesAsStatus(text, end))
        {
            return end - at;
        }

        var closed = bracket == 0 || text[end] is ':' or '：' ? text[end] is ':' or '：' : text[end] is '】' or ']' or '）' or ')' or '〕';
        var spoken = bracket == 0 && length >= 4 && Ordinal.TryRead(text[end..Math.Min(text.Length, end + 8)], 0, out var ordinal) && ordinal.Value == 1;
        if (!closed)
        {
            return spoken ? end - at : 0;
        }

        end = Blanks(text, end + 1);
        return (end < text.Length && text[end] is ':' or '：' ? Blanks(text, end + 1) : end) - at;
    }

    private static bool ClosesAsStatus(string text, int open)
    {
        var close = text.AsSpan(open, Math.Min(Longest, text.Length - open)).IndexOfAny("）)");
        return close > 0 && open + close + 1 < text.Length && text[open + close + 1] is ':' or '：';
    }

    private static int Blanks(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
