namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>Whether a clause tells of the future: 拟, 计划, 将, 准备, 打算, 年底前完成.</summary>
internal static class PlanWords
{
    // A plan that somebody else has, or that was passed on, is no plan of ours.
    private const int FarthestFromStart = 12;

    private static readonly string[] Certain =
        ["打算", "预计", "争取", "力争", "下一步", "下步", "有望", "即将", "拟于", "拟对", "拟在", "拟将", "拟为", "准备于", "准备在", "正准备", "计划于", "计划在"];

    private static readonly string[] FutureVerbs =
    [
        "于", "在", "继续", "进一步", "按", "适时", "持续", "组织", "开展", "会", "尽快", "严格", "不断", "加强", "加大", "加快", "积极", "全面", "坚持", "定期", "逐步", "深入", "认真",
        "重点", "根据", "结合", "召开", "举办", "修订", "制定", "出台", "完成", "推进", "落实", "安排", "邀请", "视", "从", "通过", "每", "再", "对标",
    ];

    private static readonly string[] Passed = ["传达", "学习", "贯彻", "转发", "印发", "通知", "根据", "按照", "收到", "纳入", "审议", "研究"];

    private static readonly string[] Ahead = ["前完成", "前到位", "前全部", "前办结", "前建成", "前整改", "前落实", "前清", "前实现", "前出台", "前印发", "前达到", "前解决", "前报", "前消化", "前启动"];

    /// <summary>Whether the clause plans.</summary>
    public static bool IsIn(string clause) => Find(clause) is not null;

    /// <summary>The word that makes a plan of the clause, with its place in it; null where it tells no plan.</summary>
    public static Span? Find(string clause) =>
        Certainly(clause) ?? Propose(clause) ?? Word(clause, "计划") ?? Word(clause, "准备") ?? Future(clause) ?? Due(clause);

    private static Span? Certainly(string clause)
    {
        foreach (var word in Certain)
        {
            if (clause.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && IsOurs(clause, at))
            {
                return new Span(at, word.Length);
            }
        }

        return null;
    }

    // 拟, but not 草拟, 拟定, 模拟.
    private static Span? Propose(string clause)
    {
        for (var at = clause.IndexOf('拟', StringComparison.Ordinal); at >= 0; at = clause.IndexOf('拟', at + 1))
        {
            var before = at > 0 ? clause[at - 1] : ' ';
            var after = at + 1 < clause.Length ? clause[at + 1] : ' ';
            if (before is not ('草' or '模' or '虚' or '比') && after is not ('定' or '订' or '制' or '稿' or '写' or '任' or ' ') && IsOurs(clause, at))
            {
                return new Span(at, 1);
            }
        }

        return null;
    }

    // 计划 and 准备 as verbs open a clause or follow 目前, 并, 已 and the like; as nouns they stand anywhere.
    private static Span? Word(string clause, string word)
    {
        var at = clause.IndexOf(word, StringComparison.Ordinal);
        var after = at + word.Length < clause.Length ? clause[at + word.Length] : ' ';
        return at >= 0 && after is not ('工' or '好' or '了' or '表' or '书' or '的' or '，' or ' ' or '期' or '内' or '、' or '》' or '”')
            && clause[..at].TrimEnd('并', '还', '目', '前', '现', '已', '也', '同', '时', '均', '正') is "" or "下一步" or "我局" or "党组" or "党委" or "局党组" or "机关党组"
            ? new Span(at, word.Length) : null;
    }

    // 将于, 将继续; but 将…纳入 only moves the object forward.
    private static Span? Future(string clause)
    {
        var at = clause.IndexOf('将', StringComparison.Ordinal);
        return at >= 0 && IsOurs(clause, at) && Array.Exists(FutureVerbs, verb => clause.AsSpan(at + 1).StartsWith(verb)) ? new Span(at, 1) : null;
    }

    private static Span? Due(string clause)
    {
        var word = clause.Contains('已') || clause.Contains('了') ? null : Array.Find(Ahead, word => clause.Contains(word, StringComparison.Ordinal));
        return word is null ? null : new Span(clause.IndexOf(word, StringComparison.Ordinal), word.Length);
    }

    private static bool IsOurs(string clause, int at) =>
        at <= FarthestFromStart && !Array.Exists(Passed, word => clause.AsSpan(0, at).Contains(word, StringComparison.Ordinal));
}
