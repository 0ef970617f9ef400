using RectifyBot.Understanding.Notices.Told;

namespace RectifyBot.Understanding.Figures;

/// <summary>Rules made or mended: as a number where one is told (修订制度12项), else as many as are named by their titles.</summary>
internal static class RulesTally
{
    private const int LongestName = 40;

    private static readonly string[] Making =
        ["建立健全", "修订完善", "制定出台", "新建", "新增", "新制定", "建立", "健全", "修订", "修改", "完善", "制定", "制订", "出台", "印发", "补充", "优化"];

    private static readonly string[] Nouns = ["制度", "规章", "管理办法", "实施办法", "工作办法", "规定", "细则", "规则", "规范性文件"];
    private static readonly string[] RuleNames = ["办法", "制度", "规定", "规则", "细则", "条例", "准则", "守则", "规程", "规范", "章程", "流程", "指引", "实施意见", "指导意见"];
    private static readonly string[] Denials = ["未", "没", "待", "需", "应", "正在", "尚", "不"];

    public static int? Of(string text, List<List<TallyClause>> sentences)
    {
        var told = sentences.SelectMany(Numbers).ToList();
        return told.Count > 0 ? (int)Math.Min(told.Sum(), int.MaxValue) : Titles(text, sentences);
    }

    /// <summary>Whether a title names a rule, and not a notice, a plan or a list.</summary>
    internal static bool IsRule(string title)
    {
        var bare = title.TrimEnd('）', ')', ' ');
        var open = bare.AsSpan().LastIndexOfAny('（', '(');
        bare = bare.Length < title.Length && open > 0 ? bare[..open].TrimEnd() : bare;
        return Array.Exists(RuleNames, name => bare.EndsWith(name, StringComparison.Ordinal));
    }

    private static IEnumerable<decimal> Numbers(List<TallyClause> sentence)
    {
        var (named, counted) = (false, false);
        foreach (var clause in sentence)
        {
            var inside = clause.Words.IndexOf("其中", StringComparison.Ordinal);
            if (inside == 0 && counted)
            {
                yield break;
            }

            var verbs = clause.Figures.Count > 0 ? Verb.All(clause.Words, Making) : [];
            foreach (var figure in clause.Figures)
            {
                if (clause.IsDeed && IsCount(figure) && !(counted && inside >= 0 && inside < figure.Start) && Counts(clause.Words, verbs, figure, named))
                {
                    counted = named = true;
                    yield return figure.Value;
                }
            }
        }
    }

    private static bool IsCount(TallyFigure figure) =>
        figure.Unit is "项" or "个" or "条" or "部" or "份" or "件" or "套" or "种" && figure.Value == decimal.Truncate(figure.Value);

    // 修订制度12项, 出台5项制度, and 制定制度3项、修订2项 where the noun was said before.
    private static bool Counts(string words, List<Verb> verbs, TallyFigure figure, bool named)
    {
        var at = verbs.FindLastIndex(verb => verb.End <= figure.Start);
        if (at < 0 || verbs[at].IsBehind(words, 3, Denials))
        {
            return false;
        }

        var between = words[Math.Max(verbs[at].End, figure.Start - LongestName)..figure.Start];
        var bare = between.TrimEnd('共', '计', '了', '各', '类', '等', '相', '关', '累', '有');
        return Array.Exists(Nouns, noun => bare.EndsWith(noun, StringComparison.Ordinal)) || (named && bare.Length == 0) || IsFollowed(words[figure.End..]);
    }

    // 5项管理制度; but not 5项制度的执行日期 and not 5项问题的整改制度.
    private static bool IsFollowed(string behind)
    {
        var near = behind[..Math.Min(14, behind.Length)];
        var end = near.IndexOfAny(['、', '（', '(', '及', '并']);
        near = end < 0 ? near : near[..end];
        return !near.Contains('的', StringComparison.Ordinal) && Array.Exists(Nouns, noun => near.Contains(noun, StringComparison.Ordinal));
    }

    private static int? Titles(string text, List<List<TallyClause>> sentences)
    {
        var clauses = new Queue<TallyClause>(sentences.SelectMany(s => s));
        var titles = DocumentFacts.In(text)
            .Where(d => d.Act is DocumentAct.Made or DocumentAct.Revised or DocumentAct.Issued && IsRule(d.Title) && IsInDeed(d.Span, clauses))
            .Select(d => d.Title).Distinct(StringComparer.Ordinal).Count();
        return titles == 0 ? null : titles;
    }

    private static bool IsInDeed(Span title, Queue<TallyClause> clauses)
    {
        while (clauses.Count > 0 && clauses.Peek().Start + clauses.Peek().Words.Length <= title.Start)
        {
            clauses.Dequeue();
        }

        return clauses.Count > 0 && clauses.Peek().IsDeed;
    }
}
