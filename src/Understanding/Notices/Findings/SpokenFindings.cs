using RectifyBot.Understanding.Notices.Headings;
using RectifyBot.Understanding.Notices.Measures;

namespace RectifyBot.Understanding.Notices.Findings;

/// <summary>Findings told in running text, as the news of a feedback tells them: 主要是：…；…。 or 一是…；二是…。 or 存在…、…等问题。</summary>
internal static class SpokenFindings
{
    private const int Near = 40;

    private static readonly string[] Openers = ["主要是", "主要有", "主要表现在", "问题：", "问题:", "问题，有的", "问题,有的", "不足，有的", "不足,有的"];

    private static readonly string[] Verbs = ["发现", "指出", "存在", "反映"];

    /// <summary>The findings of the first passage that tells of any.</summary>
    public static List<Finding> In(IReadOnlyList<string> paragraphs)
    {
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var found = Announced(paragraphs, at) ?? SuchAs(paragraphs[at]);
            if (found is { Count: > 0 })
            {
                return found;
            }
        }

        return [];
    }

    private static List<Finding>? Announced(IReadOnlyList<string> paragraphs, int at)
    {
        var start = Start(paragraphs[at]);
        if (start < 0)
        {
            return null;
        }

        // A paragraph each: 一是… / 二是…
        var following = paragraphs.Skip(at + 1).TakeWhile(paragraph => Ordinal.TryRead(paragraph, 0, out _));
        var text = string.Join('\n', following.Prepend(paragraphs[at][start..]));
        if (Ordinal.TryRead(text, 0, out var first) && first.Value == 1 && Sequence.Split(text) is { } pieces)
        {
            return [.. pieces.Select(piece => new Finding(null, null, Sentence(piece)))];
        }

        return AspectFindings.StartsWithAspect(text) ? AspectFindings.In(text) : Parts(null, Sentence(text));
    }

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
            var end = sentence.LastIndexOf("等问题", StringComparison.Ordinal);
            var verb = end < 0 ? -1 : Math.Max(sentence.LastIndexOf("存在", end, StringComparison.Ordinal), sentence.LastIndexOf("发现", end, StringComparison.Ordinal));
            if (verb >= 0 && Parts(null, sentence[(verb + 2)..end]) is { Count: > 1 } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The parts of one sentence: at semicolons, else after each clause that says what is lacking.</summary>
    public static List<Finding> Parts(string? aspect, string sentence)
    {
        var bare = sentence.EndsWith('等') ? sentence[..^1] : sentence.EndsWith("等问题", StringComparison.Ordinal) ? sentence[..^3] : sentence;
        var parts = Cut(bare, "；;");
        parts = parts.Count > 1 ? parts : Clauses(AfterSome(bare, sentence));
        return [.. parts.Select(part => part.Trim()).Where(part => part.Length > 1).Select(part => new Finding(aspect, null, part))];
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
