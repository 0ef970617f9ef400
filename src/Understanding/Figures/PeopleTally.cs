namespace RectifyBot.Understanding.Figures;

/// <summary>People held to account. 问责 names the whole, of which 处分 and 诫勉 behind it are parts; who was filed against (立案) and then disciplined is one person.</summary>
internal static class PeopleTally
{
    private static readonly string[] General = ["追责问责", "问责追责", "问责", "追责"];
    private static readonly string[] Filed = ["立案"];
    private static readonly string[] Punished = ["处分"];
    private static readonly string[] Milder = ["诫勉谈话", "诫勉", "组织处理", "组织调整", "免职", "撤职", "降级"];
    private static readonly string[] Talks = ["批评教育", "谈话提醒", "提醒谈话", "谈心谈话", "廉政谈话", "约谈", "通报批评", "提醒", "谈话", "教育", "培训", "警示"];
    private static readonly string[] All = [.. General, .. Filed, .. Punished, .. Milder, .. Talks];
    private static readonly string[] Denials = ["未", "没", "不予", "免予", "无", "建议", "应", "待", "受到过", "曾受"];
    private static readonly string[] NotNow = ["人员", "的", "期", "决定", "影响", "执行", "条例", "办法", "制度", "力度"];
    private static readonly string[] Totals = ["共", "合计", "累计", "涉及", "其中"];

    public static int? Of(List<TallyClause> sentence)
    {
        var counts = new Counts();
        Verb? open = null;
        foreach (var clause in sentence)
        {
            if (counts.Any && clause.Words.StartsWith("其中", StringComparison.Ordinal))
            {
                break;
            }

            var people = People(clause);
            var verbs = clause.IsDeed ? Verbs(clause.Words) : [];
            Take(clause, people, verbs, open, counts);
            open = clause.IsDeed && people.Count == 0 && verbs.Count > 0 ? verbs[^1] : null;
        }

        return counts.Total;
    }

    private static void Take(TallyClause clause, List<TallyFigure> people, List<Verb> verbs, Verb? open, Counts counts)
    {
        var end = 0;
        var inside = clause.Words.IndexOf("其中", StringComparison.Ordinal);
        foreach (var figure in people)
        {
            if (inside >= 0 && figure.Start > inside && counts.Any)
            {
                return;
            }

            var goesOn = verbs.Count == 0 && Array.Exists(Totals, word => clause.Words.StartsWith(word, StringComparison.Ordinal));
            counts.Add((goesOn ? open : Of(clause.Words, figure, verbs, end))?.Word, (int)Math.Min(figure.Value, int.MaxValue / 4));
            end = figure.End;
        }
    }

    // 问责3人; but 对3名责任人进行问责, 给予3人党纪处分, 3人受到处分.
    private static Verb? Of(string words, TallyFigure figure, List<Verb> verbs, int from)
    {
        var led = words[Math.Max(0, figure.Start - 3)..figure.Start];
        var isObject = led.Contains('对', StringComparison.Ordinal) || led.Contains('给', StringComparison.Ordinal) || led.EndsWith('、') || led.EndsWith('有') || led.EndsWith('将');
        var before = verbs.FindLastIndex(verb => verb.Start >= from && verb.End <= figure.Start);
        var behind = verbs.FindIndex(verb => verb.Start >= figure.End);
        var chosen = before >= 0 && !(isObject && behind >= 0) ? before : behind;
        return chosen < 0 ? null : verbs[chosen];
    }

    private static List<Verb> Verbs(string words) =>
        Verb.All(words, All).FindAll(verb => !verb.IsBehind(words, 3, Denials) && !(Punished.Contains(verb.Word) && Array.Exists(NotNow, word => words.AsSpan(verb.End).StartsWith(word))));

    private static List<TallyFigure> People(TallyClause clause) =>
        [.. clause.Figures.Where(figure => figure.Unit is "人" or "人次" or "名" or "位" && figure.Value == decimal.Truncate(figure.Value))];

    /// <summary>What one sentence counts.</summary>
    private sealed class Counts
    {
        private int general;
        private int filed;
        private int punished;
        private int milder;

        public bool Any => general + filed + punished + milder > 0;

        public int? Total => !Any ? null : general > 0 ? general : Math.Max(filed, punished) + milder;

        public void Add(string? verb, int people)
        {
            general += General.Contains(verb) ? people : 0;
            filed += Filed.Contains(verb) ? people : 0;
            punished += Punished.Contains(verb) ? people : 0;
            milder += Milder.Contains(verb) ? people : 0;
        }
    }
}
