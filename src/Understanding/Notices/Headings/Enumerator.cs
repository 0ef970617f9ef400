namespace RectifyBot.Understanding.Notices.Headings;

/// <summary>The shapes in which headings and items are numbered, from the highest level to the lowest.</summary>
internal enum Mark
{
    /// <summary>The whole notice.</summary>
    None,

    /// <summary>一、</summary>
    Section,

    /// <summary>（一）</summary>
    ParenChinese,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>1.1 or 1-1</summary>
    Decimal,

    /// <summary>（1）</summary>
    ParenArabic,

    /// <summary>①</summary>
    Circled,

    /// <summary>问题1：, at whatever level it is used.</summary>
    Problem,

    /// <summary>反馈问题：… or 针对“…”问题, with no number.</summary>
    Unnumbered,
}

/// <summary>A number at the head of a heading or an item.</summary>
/// <param name="Value">From 1; 0 where there is no number.</param>
/// <param name="Length">Characters, with the blanks behind it.</param>
internal readonly record struct Enumerator(Mark Mark, int Value, int Length)
{
    private const string Units = "万亿千元%％倍-—至~";

    private static readonly string[] ProblemWords =
    [
        "反馈的具体问题", "反馈具体问题", "反馈的问题", "反馈意见", "反馈问题", "反馈指出", "巡察指出", "存在的问题", "存在问题", "具体问题", "整改问题", "问题描述", "问题表述", "问题内容", "反馈内容", "问题",
    ];

    /// <summary>Reads the number at a place, if there is one.</summary>
    public static bool TryRead(string text, int at, out Enumerator found)
    {
        var rest = text.AsSpan(at, Math.Min(30, text.Length - at));
        found = Bracketed(rest) ?? Pointed(rest) ?? Stepped(rest) ?? Signs(rest) ?? Named(rest) ?? Counted(rest) ?? default;
        if (found.Length == 0)
        {
            return false;
        }

        found = found with { Length = SkipBlanks(rest, found.Length) };
        return true;
    }

    // （一） (1) 1）
    private static Enumerator? Bracketed(ReadOnlySpan<char> text)
    {
        var open = !text.IsEmpty && text[0] is '(' or '（' ? 1 : 0;
        var start = SkipBlanks(text, open);
        var chinese = open == 1 ? Numeral.ReadChinese(text[start..], out var value) : (value = 0);
        var length = chinese > 0 ? chinese : Numeral.ReadDigits(text[start..], out value);
        var close = SkipBlanks(text, start + length);
        if (length == 0 || value == 0 || close >= text.Length || text[close] is not (')' or '）'))
        {
            return null;
        }

        var end = close + 1;
        var point = end < text.Length && text[end] is '、' or '.' or '．' ? 1 : 0;
        return new Enumerator(chinese > 0 ? Mark.ParenChinese : Mark.ParenArabic, value, end + point);
    }

    // 一、 1. 1、
    private static Enumerator? Pointed(ReadOnlySpan<char> text)
    {
        var chinese = Numeral.ReadChinese(text, out var value);
        var length = chinese > 0 ? chinese : Numeral.ReadDigits(text, out value);
        var point = SkipBlanks(text, length);
        if (length == 0 || value == 0 || point >= text.Length || text[point] is not ('、' or '.' or '．'))
        {
            return null;
        }

        var decimals = text[point] != '、' && IsDecimal(text[(point + 1)..]);
        return decimals ? null : new Enumerator(chinese > 0 ? Mark.Section : Mark.Arabic, value, point + 1);
    }

    // 1.1 or 2-3 before a blank or a 、: the last figure counts. 1.5 万元 is a figure.
    private static Enumerator? Stepped(ReadOnlySpan<char> text)
    {
        var at = Numeral.ReadDigits(text, out var value);
        var steps = 0;
        while (at > 0 && at < text.Length && text[at] is '.' or '．' or '-' && Numeral.ReadDigits(text[(at + 1)..], out var next) is > 0 and <= 2 and var length)
        {
            (at, value, steps) = (at + 1 + length, next, steps + 1);
        }

        var after = SkipBlanks(text, at);
        var stands = steps is 1 or 2 && value > 0 && at < text.Length && text[at] is ' ' or '、' && after < text.Length;
        return stands && !Units.Contains(text[after], StringComparison.Ordinal) ? new Enumerator(Mark.Decimal, value, at + 1) : null;
    }

    // 1.5万元 is a figure; 1.2024年… is a heading that begins with a year.
    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && Numeral.Digit(text[digits]) >= 0)
        {
            digits++;
        }

        var dated = digits < text.Length && ((digits == 4 && text[digits] == '年') || (digits is 1 or 2 && text[digits] is '月' or '项' or '个'));
        return digits > 0 && !dated;
    }

    // ① ⑴ ⒈ ㈠
    private static Enumerator? Signs(ReadOnlySpan<char> text) => text.IsEmpty ? null : text[0] switch
    {
        >= '①' and <= '⑳' => new Enumerator(Mark.Circled, text[0] - '①' + 1, 1),
        >= '⑴' and <= '⒇' => new Enumerator(Mark.ParenArabic, text[0] - '⑴' + 1, 1),
        >= '⒈' and <= '⒛' => new Enumerator(Mark.Arabic, text[0] - '⒈' + 1, 1),
        >= '㈠' and <= '㈩' => new Enumerator(Mark.ParenChinese, text[0] - '㈠' + 1, 1),
        _ => null,
    };

    // 问题1： 反馈问题（一）： 【问题一】 反馈问题：
    private static Enumerator? Named(ReadOnlySpan<char> text)
    {
        var bracket = !text.IsEmpty && text[0] is '【' or '[' ? 1 : 0;
        var word = WordLength(text[bracket..]);
        if (word == 0)
        {
            return null;
        }

        var at = SkipBlanks(text, bracket + word);
        at += at < text.Length && text[at] is '(' or '（' ? 1 : 0;
        var number = Numeral.Read(text[at..], out var value);
        at += number;
        at += at < text.Length && text[at] is ')' or '）' ? 1 : 0;
        at = SkipBlanks(text, at);
        var closed = at < text.Length ? text[at] is ':' or '：' or '】' or ']' || (number > 0 && text[at] is '.' or '、' or '．') : number > 0 && bracket == 0;
        return closed ? new Enumerator(number > 0 ? Mark.Problem : Mark.Unnumbered, value, Math.Min(text.Length, AfterColon(text, at + 1))) : null;
    }

    // 第一个问题：
    private static Enumerator? Counted(ReadOnlySpan<char> text)
    {
        var number = text.StartsWith("第") ? Numeral.Read(text[1..], out var value) : (value = 0);
        var at = number + 1 < text.Length && text[number + 1] is '个' or '项' or '条' ? number + 2 : number + 1;
        var word = number > 0 && at < text.Length ? WordLength(text[at..]) : 0;
        var closed = word > 0 && at + word < text.Length && text[at + word] is ':' or '：' or '，' or '、' or '.';
        return closed ? new Enumerator(Mark.Problem, value, at + word + 1) : null;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        foreach (var word in ProblemWords)
        {
            if (text.StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static int AfterColon(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is ':' or '：' ? at + 1 : at;

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
