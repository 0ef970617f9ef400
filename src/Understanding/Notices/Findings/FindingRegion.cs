using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Findings;

/// <summary>The paragraphs of a feedback (巡察反馈意见) in which findings are listed: behind what announces them, before the advice.</summary>
internal static class FindingRegion
{
    private const int LongestAnnouncement = 60;

    private static readonly string[] Kinds = ["主要问题", "突出问题", "具体问题", "发现的问题", "存在的问题", "存在问题", "反馈问题", "反馈的问题", "问题和不足", "问题清单"];

    /// <summary>The region, or nothing where no paragraph of its own announces findings.</summary>
    public static List<string> Of(IReadOnlyList<string> paragraphs)
    {
        for (var at = 0; at < paragraphs.Count; at++)
        {
            if (Announces(paragraphs[at], out var mark) || (at + 1 < paragraphs.Count && Introduces(paragraphs[at], paragraphs[at + 1])))
            {
                return [.. paragraphs.Skip(at + 1).TakeWhile(paragraph => !Ends(paragraph, mark))];
            }
        }

        return [];
    }

    /// <summary>All paragraphs before the advice.</summary>
    public static List<string> BeforeAdvice(IReadOnlyList<string> paragraphs) => [.. paragraphs.TakeWhile(paragraph => !Advice.Opens(paragraph) && !Speech.Opens(paragraph))];

    // 二、发现的主要问题 / 巡察发现的主要问题：
    private static bool Announces(string paragraph, out Mark mark)
    {
        // 存在的问题： is itself read as the number of a problem.
        var numbered = Enumerator.TryRead(paragraph, 0, out var number) && number.Mark is not (Mark.Problem or Mark.Unnumbered);
        mark = numbered ? number.Mark : Mark.None;
        var text = paragraph.AsSpan(numbered ? number.Length : 0).TrimEnd("。 ");
        var isHeading = numbered || text is [.., ':' or '：'];
        return isHeading && text.Length <= LongestAnnouncement && !text.Contains('。') && Names(text) && !Advice.Opens(paragraph) && !Speech.Opens(paragraph) && !text.Contains("整改", StringComparison.Ordinal);
    }

    // …。但还存在以下几个方面的问题： / …，仍存在一些不足。 before （一）…
    private static bool Introduces(string paragraph, string next)
    {
        var bare = paragraph.TrimEnd('。', ' ');
        var said = bare[(bare.LastIndexOf('。') + 1)..];
        var opensList = SpokenFindings.BeginsList(next) || AspectFindings.StartsWithAspect(next);
        return (said is [.., ':' or '：'] || opensList) && !Enumerator.TryRead(paragraph, 0, out _) && SpokenFindings.TellsOfDefects(said) && !Speech.Opens(said);
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
        Speech.Opens(paragraph) || (announced == Mark.None
            ? Advice.Opens(paragraph)
            : Enumerator.TryRead(paragraph, 0, out var number) && number.Mark != Mark.None && number.Mark <= announced && number.Mark is not Mark.Problem);
}
