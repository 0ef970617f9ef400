using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Findings;

/// <summary>Paragraphs of a feedback in which somebody demands, promises or passes on, and which tell of no finding: 组长强调，…; 书记表示：…; 收到的问题线索已移交….</summary>
internal static class Speech
{
    private const int LongestHead = 60;

    private static readonly string[] Says = ["要求", "强调", "建议", "表示", "表态", "希望"];

    // 落实上级要求，…: there the word is no verb.
    private static readonly string[] Fulfils = ["落实", "贯彻", "执行", "按照", "对照", "履行"];

    /// <summary>Whether a paragraph is one of these.</summary>
    public static bool Opens(string paragraph) => !Enumerator.TryRead(paragraph, 0, out _) && (IsSaid(paragraph) || PassesOn(paragraph));

    private static bool IsSaid(string paragraph)
    {
        var head = paragraph.AsSpan(0, Math.Min(LongestHead, paragraph.Length));
        for (var stop = head.IndexOfAny("，,：:。；"); stop >= 0; stop = head.IndexOfAny("，,：:。；"))
        {
            if (EndsWithVerb(head[..stop]))
            {
                return true;
            }

            if (head[stop] is '。' or '；')
            {
                return false;
            }

            head = head[(stop + 1)..];
        }

        return false;
    }

    private static bool EndsWithVerb(ReadOnlySpan<char> clause)
    {
        foreach (var word in Fulfils)
        {
            if (clause.Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        foreach (var verb in Says)
        {
            if (clause.EndsWith(verb) && clause.Length > verb.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool PassesOn(string paragraph)
    {
        var stop = paragraph.IndexOf('。', StringComparison.Ordinal);
        var sentence = paragraph.AsSpan(0, stop < 0 ? paragraph.Length : stop);
        return sentence.Contains("线索", StringComparison.Ordinal) && (sentence.Contains("收到", StringComparison.Ordinal) || sentence.Contains("移交", StringComparison.Ordinal));
    }
}
