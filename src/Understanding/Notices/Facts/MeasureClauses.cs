namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>One clause of a measure and what it claims.</summary>
/// <param name="Place">Where it stands in the measure.</param>
/// <param name="IsPlanned">Tells a plan, or goes on with the one before it.</param>
/// <param name="IsDone">Tells of something done.</param>
/// <param name="IsOpen">Tells that something is still to be done, beyond keeping up.</param>
internal readonly record struct MeasureClause(Span Place, bool IsPlanned, bool IsDone, bool IsOpen, bool ClaimsCompletion, bool ClaimsBasicCompletion, Span? KeptUp)
{
    /// <summary>Tells of something kept up for good.</summary>
    public bool IsKeptUp => KeptUp is not null;
}

/// <summary>Reads a measure clause by clause: an aim behind a plan belongs to the plan, and an intent before it is no deed.</summary>
internal static class MeasureClauses
{
    private static readonly string[] Intents =
        ["坚持", "为", "根据", "按照", "围绕", "结合", "针对", "聚焦", "加强", "强化", "进一步", "高度重视", "充分", "立足", "对照", "严格", "认真", "以"];

    private static readonly string[] DeedMarks = ["已", "完成", "印发", "召开", "出台", "开展了", "举办了", "修订了", "制定了", "新增", "累计", "先后"];

    private static readonly string[] Completion =
    [
        "完成", "整改到位", "落实到位", "清退到位", "退还到位", "全部到位", "整改完毕", "消化完毕", "清理完毕", "办理完毕", "办结", "销号", "全部整改", "全部落实",
    ];

    // A claim of completion speaks of all of it, and of the past.
    private static readonly string[] All = ["全部", "完成整改", "整改完成", "已完成", "已办结", "已销号", "已整改", "已落实到位", "均已", "均完成", "完毕", "全面完成"];

    private static readonly string[] NotAll =
    [
        "未", "没有", "不到位", "确保", "力争", "督促", "限期", "推动", "要求", "促进", "待", "部分", "第一批", "首批", "初步", "阶段", "率", "更新完成",
    ];

    private static readonly string[] Basic =
        ["基本完成", "基本实现", "基本整改", "基本到位", "基本建立", "基本形成", "基本解决", "基本办结", "基本落实", "基本消除", "大部分已完成"];

    private static readonly string[] Unfinished = ["剩余", "其余", "尚未", "还有", "尚有", "未完成", "未全部", "没有完成", "未能", "尚需", "待完成"];

    private static readonly string[] Kept =
        ["长期坚持", "坚持长期", "长期抓", "长期推进", "长期整改", "长期执行", "常态化", "常态长效", "常抓不懈", "持续"];

    private static readonly string[] Upkeep = ["继续", "持续", "巩固", "进一步", "常态", "长期", "不断"];

    /// <summary>The clauses in order; empty for an empty text.</summary>
    public static List<MeasureClause> Of(string text)
    {
        var clauses = new List<MeasureClause>();
        var planned = false;
        var places = ClausePlaces.Of(text).ToList();
        var planAhead = places.Exists(place => PlanWords.IsIn(place.In(text)));
        var end = 0;
        foreach (var place in places)
        {
            var part = place.In(text);
            var plan = PlanWords.IsIn(part);
            var deed = HasDeed(part);
            var begins = clauses.Count == 0 || text.AsSpan(end, place.Start - end).ContainsAny("。；;！\n");
            planned = plan || (planned && !(begins ? deed : IsTold(part)));
            end = place.End;
            clauses.Add(Read(place, part, planned, planAhead && !deed && StartsWithAny(part, Intents)));
        }

        return clauses;
    }

    private static MeasureClause Read(Span place, string part, bool planned, bool intent)
    {
        var unfinished = HasAny(part, Unfinished);
        var basic = !planned && HasAny(part, Basic);
        return new MeasureClause(
            place,
            IsPlanned: planned,
            IsDone: !planned && !intent && !IsOnlyUnfinished(part, unfinished),
            IsOpen: unfinished || (PlanWords.IsIn(part) && !HasAny(part, Upkeep)),
            ClaimsCompletion: !planned && !unfinished && !basic && IsComplete(part),
            ClaimsBasicCompletion: basic,
            KeptUp: planned && !HasAny(part, ["长期坚持", "常态"]) ? null : KeptUp(place, part));
    }

    private static bool IsComplete(string part) =>
        HasAny(part, Completion) && HasAny(part, All) && !HasAny(part, NotAll) && !IsCounted(part);

    // 已完成12项, 4个单位已消化完毕: of how many it does not say. Figures of a date count nothing.
    private static bool IsCounted(string part)
    {
        if (HasAny(part, ["全部", "均", "全面"]))
        {
            return false;
        }

        for (var at = 0; at + 1 < part.Length; at++)
        {
            if (char.IsDigit(part[at]) && !char.IsDigit(part[at + 1]) && part[at + 1] is not ('年' or '月' or '日' or '号'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOnlyUnfinished(string part, bool unfinished) => unfinished && !part.Contains('已');

    private static bool IsDenied(string part) => HasAny(part, ["未整改", "未办结", "未销号", "未落实", "不到位", "未到位", "确保", "力争", "待"]);

    // 可持续发展 and 持续3天 keep nothing up; nor does what is only needed or aimed at.
    private static Span? KeptUp(Span place, string part)
    {
        foreach (var word in Kept)
        {
            var at = part.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && !IsDenied(part) && part.AsSpan(Math.Max(0, at - 3), at - Math.Max(0, at - 3)).IndexOfAny('未', '不', '可') < 0 && (word != "持续" || IsUpkeep(part, at + 2)))
            {
                return new Span(place.Start + at, word.Length);
            }
        }

        return null;
    }

    private static bool IsUpkeep(string part, int after) =>
        after < part.Length && !char.IsDigit(part[after]) && !HasAny(part, ["持续时间", "持续发展", "持续性"]) && !HasAny(part[after..], ["了"]);

    private static bool HasDeed(string part) => HasAny(part, DeedMarks) || IsTold(part);

    // In the sentence of a plan, 完成 and 印发 belong to it; only 已 and 了 tell of a deed.
    private static bool IsTold(string part) =>
        part.Contains('已') || (part.Contains('了') && !part.StartsWith("为了", StringComparison.Ordinal)) || HasAny(part, ["累计", "先后"]);

    private static bool StartsWithAny(string part, string[] words) => Array.Exists(words, word => part.StartsWith(word, StringComparison.Ordinal));

    private static bool HasAny(string part, string[] words) => Array.Exists(words, word => part.Contains(word, StringComparison.Ordinal));
}
