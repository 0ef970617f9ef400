using System.Text;
using RectifyBot.Understanding.Notices.Headings;
using RectifyBot.Understanding.Notices.Measures;

namespace RectifyBot.Understanding.Notices.Findings;

/// <summary>Findings told in running text, as the news of a feedback tells them: 主要是：…；…。 or 一是…；二是…。 or 存在…、…等问题。</summary>
internal static class SpokenFindings
{
    private const int Near = 40;

    // A page or two of findings; what is longer is no list that somebody wrote.
    private const int Longest = 6000;

    private const int LongestQuote = 200;

    private static readonly string[] Openers = ["主要是", "主要有", "主要表现在", "问题：", "问题:", "问题，有的", "问题,有的", "不足，有的", "不足,有的"];

    private static readonly string[] Lacks = ["问题", "不足", "短板"];

    private static readonly string[] Verbs = ["发现", "指出", "存在", "反映"];

    /// <summary>The findings of the first passage that tells of any.</summary>
    public static List<Finding> In(IReadOnlyList<string> paragraphs)
    {
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var found = Announced(paragraphs, at) ?? Unannounced(paragraphs[at]) ?? SuchAs(paragraphs[at]);
            if (found is { Count: > 0 })
            {
                return found;
            }
        }

        return [];
    }

    private static List<Finding>? Unannounced(string paragraph) =>
        !Speech.Opens(paragraph) && AspectFindings.Unannounced(paragraph) is { Count: > 0 } found ? found : null;

    private static List<Finding>? Announced(IReadOnlyList<string> paragraphs, int at)
    {
        var start = Start(paragraphs[at]);
        if (start < 0)
        {
            return null;
        }

        var text = Passage(paragraphs, at, start);
        if (BeginsList(text) && Sequence.Split(text) is { } pieces)
        {
            return [.. pieces.Select(piece => new Finding(null, null, Sentence(piece)))];
        }

        return AspectFindings.StartsWithAspect(text) ? AspectFindings.In(text) : Sentences(text);
    }

    // With the paragraphs behind it that go on with 一是… / 二是…; no more than anybody writes, so that many such passages stay linear.
    private static string Passage(IReadOnlyList<string> paragraphs, int at, int start)
    {
        var text = new StringBuilder(paragraphs[at], start, Math.Min(paragraphs[at].Length - start, Longest), Longest);
        for (var next = at + 1; next < paragraphs.Count && text.Length < Longest && Ordinal.TryRead(paragraphs[next], 0, out _); next++)
        {
            text.Append('\n').Append(paragraphs[next], 0, Math.Min(paragraphs[next].Length, Longest));
        }

        return text.ToString(0, Math.Min(text.Length, Longest)).TrimStart();
    }

    /// <summary>Whether a text begins with the first number of a list: 一是, （一）, 1.</summary>
    public static bool BeginsList(string text) =>
        (Ordinal.TryRead(text, 0, out var spoken) && spoken.Value == 1) || (Enumerator.TryRead(text, 0, out var number) && number is { Value: 1, Mark: not Mark.Problem });

    // One sentence with its parts; or, where it has none, as many sentences as say what is lacking.
    private static List<Finding> Sentences(string text)
    {
        var first = Sentence(text);
        var sentences = text.Split('。').Select(Sentence).TakeWhile(Defect.Ends).ToList();
        return sentences.Count < 2 || first.AsSpan().ContainsAny('；', ';') ? Parts(null, first) : [.. sentences.Select(sentence => new Finding(null, null, sentence))];
    }

    /// <summary>Whether a sentence says that something is lacking, and not yet what: 也发现一些问题, 还存在不足.</summary>
    public static bool TellsOfDefects(string sentence) =>
        Says(sentence) && Array.Exists(Lacks, word => sentence.Contains(word, StringComparison.Ordinal)) && !sentence.Contains("整改", StringComparison.Ordinal);

    // Where the list begins, behind the words that announce it.
    private static int Start(string text)
    {
        foreach (var opener in Openers)
        {
            for (var at = text.IndexOf(opener, StringComparison.Ordinal); at >= 0; at = text.IndexOf(opener, at + 1, StringComparison.Ordinal))
            {
                var before = text.AsSpan(Math.Max(0, at - Near), Math.Min(Near, at) + 2);
                var end = at + opener.Length - (opener.EndsWith("有的", StringComparison.Ordinal) ? 2 : 0);
                if (before.ContainsAny("问不") && Says(before) && (before.Contains("问题", StringComparison.Ordinal) || before.Contains("不足", StringComparison.Ordinal)))
                {
                    return end + (text.Length - end - text.AsSpan(end).TrimStart("：:，,是 ").Length);
                }
            }
        }

        return Colon(text);
    }

    // 也发现一些不足：…; 发现的主要问题有：…
    private static int Colon(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(":："); at >= 0; at = text.AsSpan(at + 1).IndexOfAny(":：") is >= 0 and var next ? at + 1 + next : -1)
        {
            var from = Math.Max(Math.Max(0, at - Near), text.LastIndexOf('。', at, Math.Min(Near, at)) + 1);
            var before = text[from..at];
            if (before.Length > 1 && Array.Exists(Lacks, word => before.AsSpan(Math.Max(0, before.Length - 6)).Contains(word, StringComparison.Ordinal)) && TellsOfDefects(before) && at + 1 < text.Length)
            {
                return at + 1;
            }
        }

        return -1;
    }

    private static bool Says(ReadOnlySpan<char> text)
    {
        foreach (var verb in Verbs)
        {
            if (text.Contains(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 还存在甲不到位、乙不规范等问题。
    private static List<Finding>? SuchAs(string paragraph)
    {
        foreach (var sentence in paragraph.Split('。'))
        {
            var end = EndOfExamples(sentence);
            var verb = end < 0 ? -1 : Math.Max(sentence.LastIndexOf("存在", end, StringComparison.Ordinal), sentence.LastIndexOf("发现", end, StringComparison.Ordinal));
            if (verb >= 0 && end - verb <= Longest && Parts(null, sentence[(verb + 2)..end]) is { Count: > 1 } found)
            {
                return found;
            }
        }

        return null;
    }

    // 等问题, 等“五不”问题
    private static int EndOfExamples(string sentence)
    {
        for (var at = sentence.LastIndexOf('等'); at >= 0; at = at == 0 ? -1 : sentence.LastIndexOf('等', at - 1))
        {
            var rest = sentence.AsSpan(at + 1, Math.Min(LongestQuote, sentence.Length - at - 1));
            if (rest.StartsWith("问题") || (rest.StartsWith("“") && rest[(Wrapper.QuoteLength(rest))..].StartsWith("问题")))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The parts of what is told of one aspect: at semicolons; at commas only where it is a list (等).</summary>
    public static List<Finding> Aspect(string? aspect, string sentence) =>
        sentence.EndsWith('等') || sentence.EndsWith("等问题", StringComparison.Ordinal) || sentence.AsSpan().ContainsAny("；;")
            ? Parts(aspect, sentence) : [new Finding(aspect, null, sentence)];

    // At semicolons, else after each clause that says what is lacking.
    private static List<Finding> Parts(string? aspect, string sentence)
    {
        var bare = sentence.EndsWith('等') ? sentence[..^1] : sentence.EndsWith("等问题", StringComparison.Ordinal) ? sentence[..^3] : sentence;
        var parts = Cut(bare, "；;");
        parts = parts.Count > 1 ? parts : Clauses(AfterSome(bare, sentence));
        return [.. parts.Select(Bare).Where(part => part.Length > 1).Select(part => new Finding(aspect, null, part))];
    }

    // 一、甲不严；二、乙不实
    private static string Bare(string part)
    {
        var trimmed = part.Trim().TrimStart('的');
        return Enumerator.TryRead(trimmed, 0, out var number) ? trimmed[number.Length..].Trim() : trimmed;
    }

    // 有的党组织存在甲不到位、乙不严等问题
    private static string AfterSome(string text, string sentence)
    {
        var at = sentence.EndsWith("等问题", StringComparison.Ordinal) ? text.IndexOf("存在", StringComparison.Ordinal) : -1;
        return at < 0 ? text : text[(at + 2)..];
    }

    private static List<string> Clauses(string text)
    {
        var clauses = new List<string>();
        var open = "";
        foreach (var piece in Cut(text, "、，,"))
        {
            open = open.Length == 0 ? piece : $"{open}、{piece}";
            if (Defect.Ends(piece))
            {
                clauses.Add(open);
                open = "";
            }
        }

        return open.Length == 0 ? clauses : [.. clauses, open];
    }

    private static List<string> Cut(string text, string marks)
    {
        var parts = new List<string>();
        var rest = text.AsSpan();
        for (var at = Quotes.IndexOutside(rest, marks); at >= 0; at = Quotes.IndexOutside(rest, marks))
        {
            parts.Add(rest[..at].ToString());
            rest = rest[(at + 1)..];
        }

        return [.. parts, rest.ToString()];
    }

    private static string Sentence(string text)
    {
        var end = Quotes.IndexOutside(text, "。");
        return (end < 0 ? text : text[..end]).Trim(' ', '，', ',', '；', ';', '。', '：', ':', '\n');
    }
}
