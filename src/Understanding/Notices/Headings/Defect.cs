namespace RectifyBot.Understanding.Notices.Headings;

/// <summary>Titles that end with what is wrong (…不到位, …有差距), as findings do and reports of deeds do not.</summary>
internal static class Defect
{
    private const int Near = 6;

    private static readonly string[] Lacking =
        ["差距", "落差", "温差", "误差", "弱项", "松懈", "短板", "薄弱", "薄弱环节", "滞后", "弱化", "淡化", "虚化", "缺失", "缺位", "偏差", "漏洞", "突出", "缓慢", "形式", "随意", "混乱", "松散", "缺乏", "较差", "较弱", "较少", "过大", "过多", "隐患", "空转", "走过场", "打折扣",
         "虚设", "偏低", "偏少", "偏弱", "偏软", "偏慢", "偏高", "偏长", "偏大", "宽松", "松软", "粗放", "脱节", "两张皮", "单一", "断层", "断档", "停滞", "迟缓", "盲区", "盲点", "堵点", "空白", "推诿", "扯皮", "失察", "失管", "进展慢", "推进慢", "渠道窄"];

    private static readonly string[] Resolves = ["确保", "做到", "坚决", "推动", "切实", "决不", "绝不", "不断", "不折不扣"];

    /// <summary>Whether its last clause says that something is lacking.</summary>
    public static bool Ends(string title)
    {
        var bare = title.AsSpan().TrimEnd("。；;:：”’\"' ");
        var clause = bare[(bare.LastIndexOfAny("，,；;") + 1)..];
        foreach (var word in Resolves)
        {
            if (clause.Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return Lacks(clause) || EndsWith(clause);
    }

    private static bool Lacks(ReadOnlySpan<char> clause)
    {
        var end = clause[^Math.Min(Near, clause.Length)..];
        return end.ContainsAny('不', '未', '欠') || end.Contains("有待", StringComparison.Ordinal) || end.Contains("亟待", StringComparison.Ordinal) || end.Contains("需", StringComparison.Ordinal);
    }

    private static bool EndsWith(ReadOnlySpan<char> clause)
    {
        foreach (var word in Lacking)
        {
            if (clause.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }
}
