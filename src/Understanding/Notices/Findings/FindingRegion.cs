using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Findings;

/// <summary>The paragraphs of a feedback (巡察反馈意见) in which findings are listed: behind what announces them, before the advice.</summary>
internal static class FindingRegion
{
    private const int LongestAnnouncement = 60;

    private static readonly string[] Kinds = ["主要问题", "突出问题", "具体问题", "发现的问题", "存在的问题", "存在问题", "反馈问题", "反馈的问题", "问题和不足", "问题清单"];

    private static readonly string[] Advice = ["意见建议", "意见和建议", "整改要求", "整改建议", "整改意见", "工作建议", "工作要求", "有关要求", "几点建议", "几点要求", "下一步", "表态发言", "同时，", "同时,"];

    /// <summary>The region, or nothing where no paragraph of its own announces findings.</summary>
    public static List<string> Of(IReadOnlyList<string> paragraphs)
    {
        for (var at = 0; at < paragraphs.Count; at++)
        {
            if (Announces(paragraphs[at], out var mark))
            {
                return [.. paragraphs.Skip(at + 1).TakeWhile(paragraph => !Ends(paragraph, mark))];
            }
        }

        return [];
    }

    /// <summary>Whether a paragraph begins the part in which inspectors give advice or set terms.</summary>
    public static bool IsAdvice(string paragraph)
    {
        var head = paragraph.AsSpan(0, Math.Min(LongestAnnouncement, paragraph.Length));
        var stop = head.IndexOfAny("。；;");
        head = stop < 0 ? head : head[..stop];
        foreach (var word in Advice)
        {
            if (head.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 二、发现的主要问题 / 巡察发现的主要问题：
    private static bool Announces(string paragraph, out Mark mark)
    {
        // 存在的问题： is itself read as the number of a problem.
        var numbered = Enumerator.TryRead(paragraph, 0, out var number) && number.Mark is not (Mark.Problem or Mark.Unnumbered);
        mark = numbered ? number.Mark : Mark.None;
        var text = paragraph.AsSpan(numbered ? number.Length : 0).TrimEnd("。 ");
        var isHeading = numbered || text is [.., ':' or '：'];
        return isHeading && text.Length <= LongestAnnouncement && !text.Contains('。') && Names(text) && !IsAdvice(paragraph) && !text.Contains("整改", StringComparison.Ordinal);
    }

    private static bool Names(ReadOnlySpan<char> text)
    {
        foreach (var kind in Kinds)
        {
            if (text.Contains(kind, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Behind 二、发现的主要问题 the next 三、 ends the list, whatever it says.
    private static bool Ends(string paragraph, Mark announced) =>
        announced == Mark.None
            ? IsAdvice(paragraph)
            : Enumerator.TryRead(paragraph, 0, out var number) && number.Mark != Mark.None && number.Mark <= announced && number.Mark is not Mark.Problem;
}
