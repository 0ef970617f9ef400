using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Findings;

/// <summary>Findings told aspect by aspect in running text: 在党的领导方面。有的…；有的…。在党的建设方面。…</summary>
internal static class AspectFindings
{
    private const int LongestAspect = 60;

    /// <summary>Whether a text begins with 在…方面.</summary>
    public static bool StartsWithAspect(string text) => AspectLength(text) > 0;

    /// <summary>The findings of all aspects at the head of a text.</summary>
    public static List<Finding> In(string text)
    {
        var found = new List<Finding>();
        var rest = text;
        for (var length = AspectLength(rest); length > 0; length = AspectLength(rest))
        {
            var aspect = HeadingTitle.Strip(rest[1..length]);
            var told = rest[length..].TrimStart('。', '，', ',', '：', ':', '；', ' ');
            var end = Quotes.IndexOutside(told, "。");
            end = end < 0 ? told.Length : end;
            found.AddRange(SpokenFindings.Parts(aspect, told[..end]));
            rest = told[Math.Min(told.Length, end + 1)..].TrimStart();
        }

        return found;
    }

    private static int AspectLength(string text)
    {
        var end = text.StartsWith('在') ? text.AsSpan(0, Math.Min(LongestAspect, text.Length)).IndexOf("方面") : -1;
        return end < 0 || text.AsSpan(0, end).ContainsAny("。；") ? 0 : end + 2;
    }
}
