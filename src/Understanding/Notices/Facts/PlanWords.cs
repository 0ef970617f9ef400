namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>Whether a clause tells of the future: 拟, 计划, 将, 准备, 打算, 年底前完成.</summary>
internal static class PlanWords
{
    // A plan that somebody else has, or that was passed on, is no plan of ours.
    private const int FarthestFromStart = 12;

    private static readonly string[] Certain =
        ["打算", "预计", "争取", "力争", "下一步", "下步", "有望", "即将", "预期", "目标是", "拟于", "拟对", "拟在", "拟将", "拟为", "拟定于", "拟订于", "准备于", "准备在", "正准备", "计划于", "计划在"];

    private static readonly string[] FutureVerbs =
    [
        "于", "在", "继续", "进一步", "按", "适时", "持续", "组织", "开展", "会", "尽快", "严格", "不断", "加强", "加大", "加快", "积极", "全面", "坚持", "定期", "逐步", "深入", "认真",
        "对", "把", "以", "逐", "由", "向", "与", "用", "陆续", "分批", "统筹", "切实", "扎实", "着力", "抓", "做好", "建立", "健全", "完善", "强化", "深化", "巩固", "督促", "启动", "实施",
        "采取", "采购", "购置", "探索", "及时", "全力", "研究", "首先",
        "重点", "根据", "结合", "召开", "举办", "修订", "制定", "出台", "完成", "推进", "落实", "安排", "邀请", "视", "从", "通过", "每", "再", "对标",
    ];

    // 将落实情况纳入考核 and 将研究成果汇编 move an object forward, whose name begins like a verb.
    private static readonly string[] Nouns = ["情况", "方案", "成果", "计划", "工作", "记录", "意见", "办法", "的", "结果", "清单", "制度"];

    private static readonly string[] Aims = ["确保", "力争", "争取", "保证", "务必", "应于", "应在", "需在", "需于", "须在", "须于", "到", "至"];

    private static readonly string[] Ends = ["年底", "年末", "年内", "上半年", "下半年", "月底", "月末", "月份", "季度", "明年"];

    private static readonly string[] Passed = ["传达", "学习", "贯彻", "转发", "印发", "通知", "根据", "按照", "收到", "纳入", "审议", "研究"];

    private static readonly string[] Ahead = ["前完成", "前到位", "前全部", "前办结", "前建成", "前整改", "前落实", "前清", "前实现", "前出台", "前印发", "前达到", "前解决", "前报", "前消化", "前启动"];

    /// <summary>Whether the clause plans.</summary>
    public static bool IsIn(string clause) => Find(clause) is not null;

    /// <summary>The word that makes a plan of the clause, with its place in it; null where it tells no plan.</summary>
    public static Span? Find(string clause) =>
        Certainly(clause) ?? Appointed(clause) ?? Propose(clause) ?? Word(clause, "计划") ?? Word(clause, "准备") ?? Future(clause) ?? Due(clause) ?? Aim(clause) ?? Waits(clause);

    private static Span? Certainly(string clause)
    {
        foreach (var word in Certain)
        {
            if (clause.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && IsOurs(clause, at))
            {
                return new Span(at, word.TrimEnd('于', '在', '对', '将', '为').Length);
            }
        }

        return null;
    }

    // 会议定于1月19日召开; but not 制定于, 审定于.
    private static Span? Appointed(string clause)
    {
        var at = clause.IndexOf("定于", StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !"审制签确商核判鉴规".Contains(clause[at - 1], StringComparison.Ordinal)) && !IsTold(clause) && IsOurs(clause, at) ? new Span(at, 2) : null;
    }

    // 拟, but not 草拟, 拟定, 模拟.
    private static Span? Propose(string clause)
    {
        for (var at = clause.IndexOf('拟', StringComparison.Ordinal); at >= 0; at = clause.IndexOf('拟', at + 1))
        {
            var before = at > 0 ? clause[at - 1] : ' ';
            var after = at + 1 < clause.Length ? clause[at + 1] : ' ';
            if (before is not ('草' or '模' or '虚' or '比') && after is not ('定' or '订' or '制' or '稿' or '写' or '任' or ' ') && !IsNamed(clause, at) && IsOurs(clause, at))
            {
                return new Span(at, 1);
            }
        }

        return null;
    }

    // 对拟提拔人选, 公示拟录用名单: the plan belongs to the noun.
    private static bool IsNamed(string clause, int at) =>
        at > 0 && "对示查核将把报审的等向".Contains(clause[at - 1], StringComparison.Ordinal)
        && Array.Exists(["人选", "名单", "人员", "对象", "事项", "项目", "干部", "职务"], noun => clause.AsSpan(at, Math.Min(10, clause.Length - at)).Contains(noun, StringComparison.Ordinal));

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
        return at >= 0 && IsOurs(clause, at) && !HasPerfect(clause) && Array.Exists(FutureVerbs, verb => IsVerbAt(clause, at + 1, verb)) ? new Span(at, 1) : null;
    }

    // 将与企业签订的合同归了档 is told; 为了 and 了解 tell nothing.
    private static bool HasPerfect(string clause)
    {
        var at = clause.LastIndexOf('了');
        return at > 0 && clause[at - 1] != '为' && clause[at - 1] != '除' && !clause.AsSpan(at + 1).StartsWith("解");
    }

    private static bool IsVerbAt(string clause, int at, string verb) =>
        clause.AsSpan(at).StartsWith(verb) && !Array.Exists(Nouns, noun => clause.AsSpan(at + verb.Length).StartsWith(noun));

    private static bool IsTold(string clause) => clause.Contains('已') || clause.Contains('了');

    // 确保上半年全部完成, 到年底全部完成, 应于六月底完成, 明年完成: an aim with its time.
    private static Span? Aim(string clause)
    {
        if (IsTold(clause) || !(clause.Contains('完') || clause.Contains("到位", StringComparison.Ordinal) || clause.Contains("销号", StringComparison.Ordinal) || clause.Contains("办结", StringComparison.Ordinal)) || !Array.Exists(Ends, clause.Contains))
        {
            return null;
        }

        var word = clause.StartsWith("明年", StringComparison.Ordinal) ? "明年" : Array.Find(Aims, word => clause.StartsWith(word, StringComparison.Ordinal));
        return word is null ? null : new Span(0, word.Length);
    }

    // 待资金到位后更换; but not 待遇.
    private static Span? Waits(string clause) =>
        clause.StartsWith('待') && !clause.StartsWith("待遇", StringComparison.Ordinal) && !IsTold(clause) && (clause.Contains('后') || clause.Contains('时') || clause.Contains('再')) ? new Span(0, 1) : null;

    private static Span? Due(string clause)
    {
        var word = IsTold(clause) ? null : Array.Find(Ahead, word => clause.Contains(word, StringComparison.Ordinal));
        return word is null ? null : new Span(clause.IndexOf(word, StringComparison.Ordinal), word.Length);
    }

    private static bool IsOurs(string clause, int at) =>
        at <= FarthestFromStart && !Array.Exists(Passed, word => clause.AsSpan(0, at).Contains(word, StringComparison.Ordinal));
}
