namespace RectifyBot.Understanding.Figures;

/// <summary>Money recovered, in 元: 追回违规资金1.2万元, 涉及的8000元已全部清退. Parts named behind 其中 and repeated totals count once.</summary>
internal static class MoneyTally
{
    private static readonly string[] Recovering =
        ["追缴", "追回", "清退", "退还", "挽回", "收缴", "上缴", "退缴", "清缴", "收回", "退回", "退赔", "清收", "上交", "追讨"];

    private static readonly string[] Denials = ["应", "未", "没", "待", "需", "须", "正在", "尚", "继续", "难以", "无法", "不予", "可", "要"];
    private static readonly string[] Orders = ["督促", "要求", "责令", "限期", "责成", "动员"];
    private static readonly string[] Done = ["已", "到位", "到账", "入库", "了", "完成", "完毕", "全部", "全额", "足额"];
    private static readonly string[] Left = ["剩余", "其余", "尚余", "余下", "还差", "尚欠"];

    public static decimal? Of(List<TallyClause> sentence)
    {
        var parts = new List<decimal>();
        TallyClause? before = null;
        var done = sentence.FindLastIndex(clause => clause.IsDeed && Has(clause.Words, Done));
        for (var n = 0; n < sentence.Count; n++)
        {
            var clause = sentence[n];
            if (parts.Count > 0 && clause.Words.StartsWith("其中", StringComparison.Ordinal))
            {
                break;
            }

            Take(clause, before, parts, isDone: n <= done);
            before = clause;
        }

        return parts.Count == 0 ? null : parts.Sum();
    }

    private static void Take(TallyClause clause, TallyClause? before, List<decimal> parts, bool isDone)
    {
        var verbs = Verb.All(clause.Words, Recovering);
        if (!clause.IsDeed || verbs.Count == 0 || Has(clause.Words, Left))
        {
            return;
        }

        var inside = clause.Words.IndexOf("其中", StringComparison.Ordinal);
        var money = Money(clause).Where(figure => inside < 0 || figure.Start < inside).ToList();
        var behind = money.Where(figure => figure.Start >= verbs[0].End).ToList();
        foreach (var figure in behind.Count > 0 ? behind : money)
        {
            var verb = behind.Count > 0 ? verbs.FindLast(v => v.End <= figure.Start) : verbs[0];
            Add(clause.Words, verb, figure, parts, isDone);
        }

        // 涉及的1.2万元补贴，已全部清退
        if (money.Count == 0 && before is { IsDeed: true } && Has(clause.Words, Done) && IsDone(clause.Words, verbs[0], isDone) && Verb.All(before.Words, Recovering).Count == 0)
        {
            parts.AddRange(Money(before).Select(figure => figure.Value));
        }
    }

    private static void Add(string words, Verb verb, TallyFigure figure, List<decimal> parts, bool isDone)
    {
        var repeats = (verb.Word is "上缴" or "收缴" or "上交" && parts.Contains(figure.Value)) || (parts.Count > 1 && parts.Sum() == figure.Value);
        if (IsDone(words, verb, isDone) && !repeats)
        {
            parts.Add(figure.Value);
        }
    }

    // 督促3户退还900元 is an order, until the sentence says that the money came.
    private static bool IsDone(string words, Verb verb, bool isDone) =>
        !verb.IsBehind(words, 4, Denials) && (isDone || !verb.IsBehind(words, 20, Orders));

    private static IEnumerable<TallyFigure> Money(TallyClause clause) => clause.Figures.Where(figure => figure.Unit == "元");

    private static bool Has(string words, string[] any) => Array.Exists(any, word => words.Contains(word, StringComparison.Ordinal));
}
