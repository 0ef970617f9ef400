namespace RectifyBot.Understanding.Notices.Findings;

/// <summary>Where inspectors begin to advise or to set terms: 意见建议, 整改要求.</summary>
internal static class Advice
{
    private const int LongestHead = 60;

    private static readonly string[] Words = ["意见建议", "意见和建议", "整改要求", "整改建议", "整改意见", "工作建议", "工作要求", "有关要求", "几点建议", "几点要求", "下一步", "表态发言", "同时，", "同时,"];

    /// <summary>Whether a paragraph begins the part in which inspectors give advice or set terms.</summary>
    public static bool Opens(string paragraph)
    {
        var head = paragraph.AsSpan(0, Math.Min(LongestHead, paragraph.Length));
        var stop = head.IndexOfAny("。；;");
        head = stop < 0 ? head : head[..stop];
        foreach (var word in Words)
        {
            if (head.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
