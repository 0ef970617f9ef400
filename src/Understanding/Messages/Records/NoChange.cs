using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Content;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Records;

/// <summary>本月无进展, no progress this month, with the time that it is said of.</summary>
internal sealed record NoChangeToken(int Start, int End) : Token(Start, End);

/// <summary>Reads the empty report: nothing is claimed, and still something was reported.</summary>
internal static partial class NoChange
{
    private const int Near = 16;

    // 请知悉, 汇报如下: words around it that tell nothing more.
    private static readonly string[] Fillers =
    [
        "报告", "汇报", "汇报如下", "情况", "进展", "整改", "整改工作", "工作", "任务", "措施", "事项", "各项", "所有", "全部", "都", "均", "也", "目前", "暂时", "暂", "还", "仍", "仍然", "尚", "基本", "现在", "我们", "我们科", "我科", "本科", "本科室", "我处", "本处", "我室", "我办", "我部门", "我单位",
        "科室", "科", "室", "处", "的", "了", "请知悉", "特此报告", "请查收", "谢谢", "你好", "您好", "在", "负责", "方面", "如下", "报", "一下",
        "this", "month", "week", "from", "us", "our", "side", "office", "on", "the", "for", "we", "have", "has", "been", "there", "is", "are", "made", "to", "report", "so", "far", "thanks", "hello", "hi", "as", "of", "now", "items", "measures", "all", "any",
    ];

    /// <summary>The pieces of a message with each such phrase as one; a date beside it says when nothing changed, not when something was done.</summary>
    public static List<Token> Over(string text, List<Token> tokens)
    {
        var said = Phrase().Matches(text);
        if (said.Count == 0)
        {
            return tokens;
        }

        foreach (Match match in said)
        {
            var place = Fit(text, tokens, match);
            if (place is { } at && !tokens.Exists(t => t.Start < at.End && at.Start < t.End && (t is TitleToken or QuoteToken)))
            {
                tokens.RemoveAll(t => t.Start < at.End && at.Start < t.End);
                var pieces = tokens.ConvertAll(t => t is DateToken && IsTimeOf(text, tokens, t, at) ? new NoChangeToken(t.Start, t.End) : t);
                tokens = [.. pieces, new NoChangeToken(at.Start, at.End)];
            }
        }

        tokens.Sort((a, b) => a.Start.CompareTo(b.Start));
        return tokens;
    }

    /// <summary>Whether nothing but this is said, of no item, and of no office but the sender's: it speaks of all that the sender's office has open.</summary>
    public static bool IsAll(Message message) =>
        message.Has<NoChangeToken>() && !message.Has<ItemToken>() && !message.Has<QuantityToken>() && !message.Has<TitleToken>() &&
        message.Index.Offices.FindIn(message.Text).TrueForAll(o => string.Equals(o.Name, message.Utterance.Office, StringComparison.Ordinal)) &&
        message.Clauses.All(c => c.Of<NoChangeToken>().Any() ? IsBare(message, c) : c.Has(Word.Blocked) || IsBare(message, c));

    /// <summary>The words that say that something holds it up, or null.</summary>
    public static Span? HeldUp(Message message) =>
        message.Clauses.SelectMany(c => c.Of<WordToken>()).Where(w => w.Word == Word.Blocked).Select(w => (Span?)message.Span(w)).FirstOrDefault();

    /// <summary>The facts of one measure without what only the phrase itself seemed to tell: held up is no progress.</summary>
    public static List<ClauseFacts> Without(IReadOnlyList<Clause> clauses, List<ClauseFacts> facts, string text)
    {
        if (!clauses.Any(c => c.Of<NoChangeToken>().Any()))
        {
            return facts;
        }

        return facts.Exists(IsReal) || !clauses.All(c => IsSilent(text, c)) ? facts : [];
    }

    // Still waiting for the supplier: held up, and no work under way.
    private static bool IsReal(ClauseFacts facts) =>
        facts.Occurred.Count + facts.Quantities.Count + facts.Due.Count > 0 ||
        facts.Signals.Exists(s => s.Signal is not (Signal.Blocked or Signal.Action or Signal.NoAction) && !(s.Signal == Signal.Ongoing && facts.Has(Signal.Blocked)));

    // Blocked, or nothing: a clause of the empty report that tells no action.
    private static bool IsSilent(string text, Clause clause) =>
        clause.Of<NoChangeToken>().Any() || clause.Has(Word.Blocked) || !(clause.Has(Word.Already) || Perfective.In(text, clause.Start, clause.End) || Perfective.InEnglish(clause.In(text)));

    private static (int Start, int End)? Fit(string text, List<Token> tokens, Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        var before = text[Math.Max(0, start - 4)..start];
        return before.AsSpan().EndsWithAny("不是", "并非", "不能", "不得", "因", "因为", "如", "如果", "若", "凡", "对", "有", "是否", "防止", "避免", "if ", "why ") ||
            NotBehind().IsMatch(text.AsSpan(end)) || (text[end - 1] is '无' && end < text.Length && Gram.IsIdeograph(text[end])) || tokens.Exists(t => t is ItemToken && t.Start < end && start < t.End)
                ? null
                : (start, end);
    }

    // 本月9-2无进展, no progress this month: only the item and fillers stand between.
    private static bool IsTimeOf(string text, List<Token> tokens, Token date, (int Start, int End) phrase)
    {
        var (from, to) = date.End <= phrase.Start ? (date.End, phrase.Start) : (phrase.End, date.Start);
        var items = tokens.Where(t => t is ItemToken && t.Start >= from && t.End <= to).Sum(t => t.End - t.Start);
        return to >= from && to - from - items <= Near && !text.AsSpan()[from..to].ContainsAny(",。;\n") && (date.End <= phrase.Start || char.IsAsciiLetter(text[phrase.Start]));
    }

    private static bool IsBare(Message message, Clause clause)
    {
        var rest = message.Text.ToCharArray(clause.Start, clause.End - clause.Start);
        foreach (var token in clause.Tokens.Where(t => t is NoChangeToken or DateToken or MentionToken || t is WordToken { Word: Word.Turn or Word.Blocked }))
        {
            rest.AsSpan(token.Start - clause.Start, token.End - token.Start).Fill(' ');
        }

        foreach (var office in message.Index.Offices.FindIn(new string(rest)))
        {
            rest.AsSpan(office.Start, office.End - office.Start).Fill(' ');
        }

        return clause.Has(Word.Blocked) || Rest().Replace(new string(rest), "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(IsFiller);
    }

    private static bool IsFiller(string words)
    {
        for (var at = 0; at < words.Length;)
        {
            var length = Fillers.Where(f => words.AsSpan(at).StartsWith(f, StringComparison.Ordinal)).Select(f => f.Length).DefaultIfEmpty(0).Max();
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    [GeneratedRegex(
        "(?:没有什么|没有啥|没有任何|没什么|没啥|没有|没|未有|毫无|并无|暂无|尚无|仍无|无|零)(?:取得)?(?:什么|任何|明显的?|实质性的?|实质|大的?|新的?|更新的?|进一步的?|其他)?(?:进展|变化|新情况|更新)(?:情况)?"
        + "|(?:进展|变化|更新)(?:情况)?: ?(?:暂)?无"
        + "|(?:情况|进度|进展)?(?:与|和|同)?上(?:个?月|周|期|次)(?:相同|一致|一样|持平)"
        + "|\\b(?:there (?:is|was|has been) )?(?:no|not any|without any|haven't made any|hasn't made any|have not made any|has not made any|made no) (?:new |further |real |significant |more |other )?(?:progress|changes?|updates?|developments?)\\b(?: (?:was|has been|have been|to report|made|at all|so far))*"
        + "|\\bnothing (?:new|to report|has changed|changed)(?: to report)?\\b|\\bunchanged\\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();

    [GeneratedRegex("^ ?(?:的[^,。;!?\\s]|问题|事项|科室|单位|部门|项目|表|率|不大的|吗|么|[?]|不行|不算|就)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NotBehind();

    [GeneratedRegex("[^\u3400-\u9fffa-z ]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}
