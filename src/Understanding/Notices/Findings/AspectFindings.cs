using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Findings;

/// <summary>Findings told aspect by aspect in running text: 在党的领导方面。有的…；有的…。在党的建设方面。…, or 党的领导方面：…；….</summary>
internal static class AspectFindings
{
    private const int LongestAspect = 60;

    // Two aspects of which something is lacking: inspectors praise in the same words.
    private const int FewestUnannounced = 2;

    /// <summary>Whether a text begins with 在…方面.</summary>
    public static bool StartsWithAspect(string text) => Length(text, 0) > 0;

    /// <summary>The findings of all aspects at the head of a text.</summary>
    public static List<Finding> In(string text)
    {
        var found = new List<Finding>();
        var at = 0;
        for (var length = Length(text, at); length > 0; length = Length(text, at))
        {
            var end = End(text, at + length);
            found.AddRange(Of(text.AsSpan(at, length).TrimStart('在').ToString(), text[(at + length)..end]));
            at = Math.Min(text.Length, end + 1);
            at += text.Length - at - text.AsSpan(at).TrimStart().Length;
        }

        return found;
    }

    /// <summary>Aspects that no sentence announces: 巡察组指出，在…方面，…；在…方面，….</summary>
    public static List<Finding> Unannounced(string text)
    {
        for (var at = text.IndexOf('在', StringComparison.Ordinal); at >= 0; at = text.IndexOf('在', at + 1))
        {
            if ((at == 0 || char.IsPunctuation(text[at - 1])) && Length(text, at) > 0)
            {
                var found = In(text[at..]);
                var lacking = found.FindAll(IsLacking);
                return lacking.Count * 2 >= found.Count && lacking.Select(finding => finding.Aspect).Distinct().Count() >= FewestUnannounced ? found : [];
            }
        }

        return [];
    }

    private static bool IsLacking(Finding finding) => Array.Exists(finding.Title.Split('，', ','), Defect.Ends);

    /// <summary>The findings of a line that names its aspect first, 党的领导方面：…；…; none where it names none.</summary>
    public static List<Finding> OfLine(string line)
    {
        var length = Length(line, 0) is > 0 and var spoken ? spoken : Named(line);
        return length == 0 ? [] : Of(line.AsSpan(0, length).TrimStart('在').ToString(), line[length..]);
    }

    private static List<Finding> Of(string aspect, string told)
    {
        var bare = told.Trim('。', '，', ',', '：', ':', '；', ' ', '\n');
        var stop = Quotes.IndexOutside(bare, "。");
        return bare.Length == 0 ? [] : SpokenFindings.Aspect(HeadingTitle.Strip(aspect), stop < 0 ? bare : bare[..stop]);
    }

    // Up to the full stop, or the semicolon behind which the next aspect begins.
    private static int End(string text, int from)
    {
        var start = from + (text.Length - from - text.AsSpan(from).TrimStart("。，,：:； ").Length);
        var quotes = new Quotes();
        for (var at = start; at < text.Length; at++)
        {
            if (quotes.Outside && (text[at] == '。' || (text[at] is '；' or ';' && Length(text, at + 1) > 0)))
            {
                return at;
            }

            quotes.Pass(text[at]);
        }

        return text.Length;
    }

    private static int Length(string text, int from)
    {
        var rest = text.AsSpan(from);
        var end = rest.StartsWith("在") ? rest[..Math.Min(LongestAspect, rest.Length)].IndexOf("方面") : -1;
        return end < 0 || rest[..end].ContainsAny("。；") ? 0 : end + 2;
    }

    // Without 在 the comma or colon behind 方面 tells an aspect from a sentence about one.
    private static int Named(string line)
    {
        var end = line.AsSpan(0, Math.Min(LongestAspect, line.Length)).IndexOf("方面") + 2;
        var isNamed = end > 3 && end < line.Length && line[end] is '，' or ',' or '：' or ':' or '。' && line[end - 3] != '一';
        return isNamed && !line.AsSpan(0, end).ContainsAny("。；，：") ? end : 0;
    }
}
