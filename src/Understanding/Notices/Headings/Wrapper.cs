namespace RectifyBot.Understanding.Notices.Headings;

/// <summary>The words and quotes around the title of a heading, which only headings have: 针对“…”问题, 关于…方面, “…”.</summary>
internal static class Wrapper
{
    private static readonly string[] Prefixes = ["针对反馈的", "针对反馈", "关于反馈的", "关于反馈", "针对", "关于", "对于"];

    // The words that may stand behind the quotes, in any order.
    private static readonly string[] Tail =
        ["方面", "存在", "问题", "整改", "落实", "进展", "完成", "情况", "集中", "工作", "突出", "主要", "具体", "反馈", "意见", "及", "的"];

    /// <summary>Whether the heading is wrapped, which only headings are: 针对“…”, 关于…问题, “…”.</summary>
    public static bool Is(string text) => End(text) > 0;

    /// <summary>Whether a line is nothing but a wrapped heading without a number.</summary>
    public static bool IsWhole(string line)
    {
        var end = PrefixLength(line) > 0 ? End(line) : 0;
        return end > 0 && (line.AsSpan(end).Trim("。；;:： ").IsEmpty || Label.TryRead(line, Skip(line, end), out _));
    }

    /// <summary>Whether a text begins with a wrapped problem: 针对“…”问题, 关于…的问题.</summary>
    public static bool NamesProblem(ReadOnlySpan<char> text) =>
        PrefixLength(text) > 0 && End(text) is > 0 and var end && text[..end].Contains("问题", StringComparison.Ordinal);

    /// <summary>Whether nothing is named between the words of a wrapper: 关于巡察反馈具体问题整改情况.</summary>
    public static bool WrapsNothing(string text)
    {
        var prefix = PrefixLength(text);
        return prefix > 1 && IsTail(text[prefix..].Replace("巡察", "", StringComparison.Ordinal).Replace("巡视", "", StringComparison.Ordinal).Replace("发现", "", StringComparison.Ordinal));
    }

    /// <summary>Whether a text begins with a quoted problem and goes on behind it: 针对“…”问题，….</summary>
    public static bool QuotesProblem(string text) =>
        NamesProblem(text) && QuoteLength(text.AsSpan(PrefixLength(text))) > 0 && !text.AsSpan(End(text)).Trim("。；;:： ").IsEmpty;

    /// <summary>Whether a wrapper was begun and is still open at the end.</summary>
    public static bool IsOpen(ReadOnlySpan<char> text)
    {
        var bare = text.Trim();
        return PrefixLength(bare) > 1 && End(bare) == 0;
    }

    /// <summary>Whether a heading may end so.</summary>
    public static bool EndsLikeHeading(ReadOnlySpan<char> line) =>
        line.EndsWith("问题") || line.EndsWith("方面") || line.EndsWith("情况") || line.EndsWith("整改") || line.EndsWith("”") || line.EndsWith("\"");

    /// <summary>The place after a wrapper at the head of a text, or 0: where a body may follow on the same line.</summary>
    public static int End(ReadOnlySpan<char> text)
    {
        var prefix = PrefixLength(text);
        var quote = QuoteLength(text[prefix..]);
        if (quote > 0)
        {
            var end = prefix + quote;
            while (TailLength(text[end..]) is > 0 and var word)
            {
                end += word;
            }

            // “三会一课”制度执行不严: a quoted word inside a title, no wrapper.
            return IsEnd(text, end) ? end : UnquotedEnd(text, WordsOf(prefix));
        }

        return UnquotedEnd(text, WordsOf(prefix));
    }

    // 关于甲不严，乙不实的问题: the title may hold commas; only where it then has no end does it end at the first.
    private static int UnquotedEnd(ReadOnlySpan<char> text, int prefix)
    {
        if (prefix == 0)
        {
            return 0;
        }

        return TitleUpTo(text, "。；;！？：: ") is > 0 and var end ? end : TitleUpTo(text, "。；;！？：:，, ");
    }

    private static int TitleUpTo(ReadOnlySpan<char> text, ReadOnlySpan<char> stops)
    {
        var end = Quotes.IndexOutside(text, stops);
        var line = end < 0 ? text : text[..end];
        var tail = line[^TrailingTail(line)..];
        return tail.Contains("问题", StringComparison.Ordinal) || tail.Contains("方面", StringComparison.Ordinal) ? line.Length : 0;
    }

    internal static int QuoteLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('“' or '"' or '‘' or '「' or '『'))
        {
            return 0;
        }

        if (text[0] == '"')
        {
            return text[1..].IndexOf('"') + 2 is > 1 and var straight ? straight : 0;
        }

        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] is '“' or '‘' or '「' or '『' ? 1 : text[at] is '”' or '’' or '」' or '』' ? -1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return 0;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int at) => at >= text.Length || text[at] is ' ' or '。' or '；' or ';' or ':' or '：' or '，' or ',' or '【' or '（' or '(';

    internal static bool IsTail(ReadOnlySpan<char> text)
    {
        while (TailLength(text) is > 0 and var word)
        {
            text = text[word..];
        }

        return text.Trim("。；;:：， ").IsEmpty;
    }

    private static int TailLength(ReadOnlySpan<char> text)
    {
        foreach (var word in Tail)
        {
            if (text.StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static int TrailingTail(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (EndingWord(text[..^length]) is > 0 and var word)
        {
            length += word;
        }

        return length;
    }

    private static int EndingWord(ReadOnlySpan<char> text)
    {
        foreach (var word in Tail)
        {
            if (text.EndsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    internal static int PrefixLength(ReadOnlySpan<char> text)
    {
        foreach (var prefix in Prefixes)
        {
            if (text.StartsWith(prefix))
            {
                return prefix.Length;
            }
        }

        return text is ['在' or '对' or '就', '“' or '"' or '「', ..] ? 1 : 0;
    }

    // 在“…”方面: such a short word wraps only what is quoted; without quotes it belongs to the title.
    internal static int WordsOf(int prefix) => prefix > 1 ? prefix : 0;

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '，' or ',' or '。' or '：' or ':')
        {
            at++;
        }

        return at;
    }
}
