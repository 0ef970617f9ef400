namespace RectifyBot.Understanding.Notices.Headings;

/// <summary>What a heading is called, without the words that only say that it is one: 关于“…”方面问题, 针对“…”问题, 反馈问题：….</summary>
internal static class HeadingTitle
{
    private static readonly string[] Announcements =
        ["反馈的具体问题", "反馈具体问题", "反馈的问题", "反馈问题", "反馈意见", "存在的问题", "存在问题", "具体问题", "问题描述", "问题表述", "问题内容", "反馈内容", "问题"];

    private static readonly string[] TailsOfUnquoted =
    [
        "方面存在的突出问题", "方面存在的主要问题", "方面存在的问题", "方面存在问题", "方面存在", "方面的问题", "方面问题", "方面",
    ];

    /// <summary>The bare title of a heading.</summary>
    public static string Strip(string text)
    {
        var bare = WithoutAnnouncement(WithoutCount(text.Trim()).TrimEnd('。', '；', ';', ':', '：', '，', ',', ' '));
        var prefix = Wrapper.PrefixLength(bare);
        if (Quoted(bare, prefix) is { } inside)
        {
            // “关于…不到位”的问题: the word stands inside of the quotes.
            return inside.StartsWith("关于", StringComparison.Ordinal) && inside.Length > 4 ? inside[2..].TrimStart() : inside;
        }

        prefix = Wrapper.WordsOf(prefix);
        var report = WithoutReport(bare[prefix..]);
        var stripped = prefix > 0 ? WithoutProblem(report) : report;
        stripped = WithoutAspect(stripped).Trim();
        return stripped.Length == 0 ? bare : stripped;
    }

    /// <summary>Whether it names an aspect (…方面).</summary>
    public static bool IsAspect(string text)
    {
        var bare = WithoutCount(text).AsSpan().TrimEnd("。；;:： ");
        var at = bare.LastIndexOf("方面");
        return at >= 0 && Wrapper.IsTail(bare[at..]) && !bare.EndsWith("一方面");
    }

    /// <summary>Whether a heading only says that a problem follows: 反馈问题, 问题描述.</summary>
    public static bool IsAnnouncement(string title) => title.Length == 0 || Array.IndexOf(Announcements, title) >= 0;

    // 民生方面（2个问题，已完成2个）
    private static string WithoutCount(string text)
    {
        var open = text.Length > 2 && text[^1] is '）' or ')' ? text.AsSpan().LastIndexOfAny('（', '(') : -1;
        var note = open > 2 ? text.AsSpan(open) : default;
        return note.ContainsAny('个', '项', '条') && note.IndexOfAnyInRange('0', '9') >= 0 ? text[..open].TrimEnd() : text;
    }

    private static string? Quoted(string text, int prefix)
    {
        if (prefix >= text.Length || text[prefix] is not ('“' or '"' or '‘' or '「' or '『'))
        {
            return null;
        }

        var close = text.AsSpan().LastIndexOfAny("”\"’」』“");
        var whole = close > prefix + 1 && Wrapper.IsTail(text.AsSpan(close + 1)) && !ClosesEarly(text.AsSpan(prefix, close + 1 - prefix));
        return whole ? text[(prefix + 1)..close].Trim().TrimEnd('。', '；') : null;
    }

    // “甲”和“乙”问题: two quotes are not one.
    private static bool ClosesEarly(ReadOnlySpan<char> quoted)
    {
        var early = Wrapper.QuoteLength(quoted);
        return early > 0 && early < quoted.Length;
    }

    private static string WithoutAnnouncement(string text)
    {
        foreach (var word in Announcements)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && text.Length > word.Length + 1 && text[word.Length] is ':' or '：')
            {
                return text[(word.Length + 1)..].Trim();
            }
        }

        return text;
    }

    // …的整改进展情况
    private static string WithoutReport(string text)
    {
        var at = text.LastIndexOf("整改", StringComparison.Ordinal);
        if (at <= 0 || !Wrapper.IsTail(text.AsSpan(at)) || text.AsSpan(at).Contains("问题", StringComparison.Ordinal) || text.AsSpan(at).Contains("方面", StringComparison.Ordinal))
        {
            return text;
        }

        at -= text.AsSpan(0, at).EndsWith("集中") ? 2 : 0;
        return text[..at].TrimEnd('的', ' ');
    }

    private static string WithoutProblem(string text)
    {
        if (text.EndsWith("的问题", StringComparison.Ordinal))
        {
            return text[..^3];
        }

        // 存在突出问题: here the word belongs to the sentence.
        var said = text.LastIndexOf("存在", StringComparison.Ordinal);
        var belongs = said >= 0 && text.Length - said <= 8 && !text.AsSpan(0, said).EndsWith("方面");
        return text.EndsWith("问题", StringComparison.Ordinal) && !belongs ? text[..^2] : text;
    }

    private static string WithoutAspect(string text)
    {
        foreach (var tail in TailsOfUnquoted)
        {
            if (text.EndsWith(tail, StringComparison.Ordinal) && !text.EndsWith("一方面", StringComparison.Ordinal))
            {
                return WithoutPlace(text[..^tail.Length]);
            }
        }

        return text;
    }

    // 在医德医风方面; 在岗履职方面 is about those who are there.
    private static string WithoutPlace(string text) => text is ['在', not ('岗' or '编' or '职' or '建' or '校' or '册' or '线'), ..] ? text[1..] : text;
}
