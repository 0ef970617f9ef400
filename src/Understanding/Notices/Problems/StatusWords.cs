namespace RectifyBot.Understanding.Notices.Problems;

/// <summary>Phrases that say nothing but how far something is: 已完成, 持续推进, 该任务长期坚持.</summary>
internal static class StatusWords
{
    private const int Longest = 40;

    // Longer words first where one begins like another.
    private static readonly string[] Words =
    [
        "立行立改", "阶段性", "同意", "视同", "认定", "验收", "通过", "常态化", "整改", "完成", "办结", "销号", "到位", "完毕", "落实", "推进", "开展", "进行", "启动", "开始", "坚持", "取得", "成效", "成果",
        "进展", "任务", "问题", "事项", "措施", "工作", "情况", "状态", "目前", "现已", "截至", "全部", "均已", "已经", "尚未", "基本", "长期", "持续", "正在", "有序", "继续",
        "按照", "按期", "按时", "计划", "序时", "进度", "需要", "属于", "列为", "转入", "巩固", "深化", "部分", "现", "已", "均", "未", "正", "需", "为", "是", "并", "且", "的",
        "中", "该", "此", "本", "项", "条", "个", "类", "按", "了", "（", "）", "(", ")", "，", ",", "、", "。", "；", ";", "：", ":", " ", "【", "】",
    ];

    private static readonly string[] NotBegun = ["未启动", "未开展", "未开始", "未整改", "未进行", "未推进"];

    private static readonly string[] Unfinished = ["未完成", "未办结", "未到位", "未销号", "部分完成"];

    private static readonly string[] Basic = ["基本完成", "基本整改", "基本到位", "基本办结", "基本落实", "阶段性完成", "阶段性整改完成"];

    private static readonly string[] Done = ["完成", "办结", "销号", "到位", "完毕"];

    private static readonly string[] Lasting = ["长期坚持", "长期整改", "长期推进", "长期落实", "长期任务", "长期持续", "常态化", "持续坚持", "长期"];

    private static readonly string[] UnderWay =
        ["推进", "正在", "继续", "持续", "整改中", "进行中", "阶段性", "序时", "进展", "巩固", "开展"];

    /// <summary>What the phrase claims; null where it says anything else besides.</summary>
    public static ItemStatus? Read(string phrase) =>
        phrase.Length <= Longest && IsOnlyWords(phrase) ? Claim(phrase) : null;

    /// <summary>What the first clause of a labelled line claims; null where it is no status.</summary>
    public static ItemStatus? ReadFirstClause(string text)
    {
        var end = text.AsSpan().IndexOfAny("，,。；;（(");
        return Read(end < 0 ? text : text[..end]);
    }

    private static ItemStatus? Claim(string phrase)
    {
        if (Has(phrase, NotBegun))
        {
            return ItemStatus.NotStarted;
        }

        if (Has(phrase, Unfinished))
        {
            return ItemStatus.InProgress;
        }

        if (Has(phrase, Basic))
        {
            return ItemStatus.BasicallyCompleted;
        }

        if (Has(phrase, Done))
        {
            return ItemStatus.Completed;
        }

        return Has(phrase, Lasting) ? ItemStatus.LongTerm : Has(phrase, UnderWay) ? ItemStatus.InProgress : null;
    }

    private static bool Has(string phrase, string[] words) =>
        Array.Exists(words, word => phrase.Contains(word, StringComparison.Ordinal));

    private static bool IsOnlyWords(string phrase)
    {
        var rest = phrase.AsSpan();
        while (!rest.IsEmpty)
        {
            var length = WordAt(rest);
            if (length == 0)
            {
                return false;
            }

            rest = rest[length..];
        }

        return phrase.Length > 0;
    }

    private static int WordAt(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
