namespace RectifyBot.Understanding.Notices.Checks;

/// <summary>Measures of intentions: no date, no figure, no document, and words such as 加强 and 进一步 in most of what they say.</summary>
internal static class NoFacts
{
    private static readonly string[] Soft =
    [
        "加强", "强化", "进一步", "认真", "严格", "深化", "提高", "提升", "坚持", "切实", "持续", "积极", "不断", "注重", "压实", "高度重视", "增强", "扎实", "深入", "着力", "全面", "充分", "牢固",
        "夯实", "严肃", "精准", "从严", "狠抓", "聚焦", "突出", "统筹", "推进", "推动", "优化", "有效", "及时", "确保", "抓实", "引导", "自觉", "做好", "定期", "要求", "落实",
    ];

    private static readonly string[] Deeds =
        ["了", "已", "完成", "召开", "印发", "举办", "签订", "建成", "归档", "更换", "新增", "成立", "修订", "发放", "补签", "补齐", "退还", "追回", "清退", "约谈", "出台", "制定"];

    public static IEnumerable<CheckQuestion> In(CheckedMeasure measure)
    {
        var reading = measure.Reading;
        if (reading.Dates.IsEmpty && reading.Quantities.IsEmpty && reading.Documents.IsEmpty && IsSoft(measure) && !measure.Clauses.Any(clause => clause.IsPlanned))
        {
            yield return measure.CheckQuestion(CheckKind.NoFact, measure.Clauses[0].Place);
        }
    }

    private static bool IsSoft(CheckedMeasure measure)
    {
        var clauses = measure.Clauses.Select(clause => clause.Place.In(measure.Text)).ToList();
        return clauses.Count > 0 && !clauses.Exists(words => Has(words, Deeds)) && clauses.Count(words => Has(words, Soft)) * 2 >= clauses.Count;
    }

    private static bool Has(string words, string[] any) => Array.Exists(any, word => words.Contains(word, StringComparison.Ordinal));
}
