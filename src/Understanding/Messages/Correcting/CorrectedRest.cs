using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Orders.Wording;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Correcting;

/// <summary>应为12份, 是9月18日印发的, not 3 but 5 meetings: the words that are to be read in the place of what was said.</summary>
internal sealed partial class CorrectedRest(OrderText said)
{
    /// <param name="withdraws">Something is taken back: what is told beside it then is why.</param>
    public Span? Read(bool withdraws)
    {
        var value = First(Certain()) ?? First(Likely()) ?? (withdraws ? null : Stated());
        return value is { } found ? said.Message.Span(found.Start, found.End) : null;
    }

    private (int Start, int End)? First(Regex mark) =>
        said.Clauses.Select(c => Value(c, mark)).FirstOrDefault(v => v is not null);

    // What stands behind 应为, 是, it was; up to 不是, and without 请改一下.
    private (int Start, int End)? Value(Clause clause, Regex pattern)
    {
        var text = said.In(clause);
        for (var mark = pattern.Find(text); mark.Success; mark = mark.NextMatch())
        {
            var from = mark.Index + mark.Length;
            var to = from + Ending().Find(text[from..]).Groups["v"].Length;
            if (Cut(clause, clause.Start + from, clause.Start + to) is { } cut)
            {
                return cut;
            }
        }

        return null;
    }

    private (int Start, int End)? Cut(Clause clause, int start, int end)
    {
        while (start < end && (said.Value[start] is OrderText.Item or ' ' or ':' or ',' || said.Value.AsSpan(start, end - start).StartsWith("是", StringComparison.Ordinal)))
        {
            start++;
        }

        while (end > start && said.Value[end - 1] is ' ' or '的' && !said.Value.AsSpan(start, end - start).EndsWithAny("发的", "办的", "开的"))
        {
            end--;
        }

        return end > start && Holds(clause, start, end) ? (start, end) : null;
    }

    // A day, a figure, or how far it is; 以这条为准 holds none of them.
    private bool Holds(Clause clause, int start, int end) =>
        clause.Tokens.Any(t => t.End > start && t.Start < end && (t is DateToken or QuantityToken or TitleToken || t is WordToken { Word: Word.Done or Word.Ongoing or Word.NotBegun or Word.LongTerm or Word.Blocked or Word.Basically or Word.NotDone or Word.NotYet })) ||
        said.Value.AsSpan(start, end - start).ContainsAnyInRange('0', '9') || Progress().Find(said.Value[start..end]).Success;

    // 更正：5-2是8月启动; 刚才说错了，其实只是发了通知.
    private (int Start, int End)? Stated()
    {
        if (said.Clauses.Count > 1 && Opening().Find(said.In(said.Clauses[0])).Success && said.Clauses[1] is { } next && !Apology().Find(said.In(next)).Success && !Cited().Find(said.In(next)).Success)
        {
            return Cut(next, next.Start, next.Start + Ending().Find(said.In(next)).Groups["v"].Length);
        }

        var really = said.Clauses.Select(c => (Clause: c, Really: Really().Find(said.In(c)))).FirstOrDefault(c => c.Really.Success);
        return really.Clause is null ? null : (really.Clause.Start + really.Really.Length, really.Clause.End);
    }

    [GeneratedRegex("(?<!不|还|先)(?:应该?当?(?:是|为|按)|该(?:是|为)|实际(?:上)?(?:是|为)?|实为|其实(?:只)?是|准确(?:地说)?是|正确的?是|核准后?是|改(?:成|为|回)|恢复(?:成|到)|更正(?:成|为)|订正(?:成|为)|请?按照?(?=[0-9\ue001推完]|.{1,8}[0-9])|请?照(?=[0-9])|以(?!这|本|此|我|[^,]*的为准)|\\bshould (?:be|have been|read)|\\bbut|\\brather|\\bactually)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Certain();

    [GeneratedRegex("(?<![不还算也都就说但可而正老总])是|\\bit(?:'s| is| was| has)|\\bthere (?:are|were|was)|\\b(?:correct )?(?:figure|number|date|count|amount) (?:is|was)|\\b[a-z]+ed (?=[0-9])|\\bwas (?=[0-9])|^ ?(?=[0-9][0-9,.]*(?: [a-z]+){0,2} ?$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Likely();

    [GeneratedRegex("^(?<v>.*?)(?=(?:,|;)?(?:而?不是|并非|别按|来?(?:更正|订正|改正|为准|计算|登记|算才对|才算?对)|算$|改$|改一下|,? ?\\bnot\\b|instead|,? please|$))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();

    [GeneratedRegex("推进|完成|办结|印发|通知|启动|进行|in progress|done|completed", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Progress();

    [GeneratedRegex("^(?:(?:请|特此|做个|作)?(?:更正|订正|修正|纠正)(?:一下|下)?|correction(?: to .*)?|(?:sorry,? )?(?:刚才|刚刚|上一?条|之前)?.{0,6}(?:说|报|写|打|填|记)错了?)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();

    [GeneratedRegex("抱歉|不好意思|sorry|麻烦|撤|作废|重新|回头|发错|不该", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Apology();

    // 我上次说的…: what was wrong.
    [GeneratedRegex("(?:上次|之前|昨天|前天|前面|刚才|刚刚|早上|上午|先前|原来|我)(?:我)?(?:说|报|发|写|讲|填)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cited();

    [GeneratedRegex("^(?:其实|实际上|实际情况是|事实上|in fact,? |actually,? |really )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Really();
}
