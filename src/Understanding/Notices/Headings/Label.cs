namespace RectifyBot.Understanding.Notices.Headings;

/// <summary>What a label announces.</summary>
internal enum LabelKind
{
    /// <summary>整改情况： what was done.</summary>
    Content,

    /// <summary>责任领导： and the like: not part of a measure.</summary>
    Metadata,
}

/// <summary>A word with a colon that stands before the measures of a problem: 整改进展情况：, 完成情况：, 【整改措施】.</summary>
/// <param name="Length">Characters, with brackets, colon and blanks.</param>
internal readonly record struct Label(LabelKind Kind, int Length)
{
    private const int Longest = 16;

    private static readonly string[] Parts =
    [
        "整改", "落实", "完成", "办理", "进展", "推进", "采取", "主要", "具体", "集中", "目前", "阶段性", "情况", "措施", "举措", "成效", "成果",
        "结果", "进度", "状态", "工作", "销号", "以及", "及", "和", "与", "的",
    ];

    private static readonly string[] Cores = ["情况", "措施", "举措", "成效", "成果", "结果", "进度", "状态", "进展", "整改", "落实"];

    private static readonly string[] Metadata =
    [
        "责任领导", "责任单位", "责任部门", "责任科室", "责任处室", "责任人", "牵头领导", "牵头单位", "牵头部门", "牵头科室", "牵头责任人", "配合单位",
        "配合部门", "配合科室", "分管领导", "整改责任人", "整改责任单位", "整改时限", "整改期限", "完成时限", "完成时间", "时限",
    ];

    /// <summary>Reads the label at a place: closed by a colon or brackets, or alone up to the end of the text.</summary>
    public static bool TryRead(string text, int at, out Label found)
    {
        var rest = text.AsSpan(at, Math.Min(Longest + 6, text.Length - at));
        var bracket = !rest.IsEmpty && rest[0] is '【' or '[' or '（' or '(' or '〔' ? 1 : 0;
        var words = rest[bracket..];
        var (length, kind) = MetadataLength(words) is > 0 and var metadata ? (metadata, LabelKind.Metadata) : (WordsLength(words), LabelKind.Content);
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
                if (TryRead(text, start, out found) && start + found.Length > at)
                {
                    return start;
                }
            }
        }

        found = default;
        return -1;
    }

    private static int MetadataLength(ReadOnlySpan<char> text)
    {
        foreach (var word in Metadata)
        {
            if (text.StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static int WordsLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        var core = false;
        while (PartAt(text[at..]) is { } part)
        {
            at += part.Length;
            core = Array.IndexOf(Cores, part) >= 0;
        }

        return core && at <= Longest ? at : 0;
    }

    private static string? PartAt(ReadOnlySpan<char> text)
    {
        foreach (var part in Parts)
        {
            if (text.StartsWith(part))
            {
                return part;
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

        var closed = bracket == 0 || text[end] is ':' or '：' ? text[end] is ':' or '：' : text[end] is '】' or ']' or '）' or ')' or '〕';
        var spoken = bracket == 0 && length >= 4 && Ordinal.TryRead(text[end..Math.Min(text.Length, end + 8)], 0, out var ordinal) && ordinal.Value == 1;
        if (!closed)
        {
            return spoken ? end - at : 0;
        }

        end = Blanks(text, end + 1);
        return (end < text.Length && text[end] is ':' or '：' ? Blanks(text, end + 1) : end) - at;
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
