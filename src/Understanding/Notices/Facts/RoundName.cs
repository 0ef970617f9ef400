namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>The round of inspection as written: 十二届市委第九轮巡察.</summary>
internal static class RoundName
{
    private const int LongestCount = 6;
    private const int LongestBody = 20;

    private static readonly string[] Kinds = ["常规", "专项", "集中", "提级", "机动", "交叉", "政治", "联动", "对村", "巡察", "巡视"];

    private static readonly string[] Before = ["关于", "根据", "按照", "落实", "对照", "结合", "有关", "配合", "接受", "开展", "安排", "部署", "统一", "召开", "听取", "反馈", "通报", "公布", "参加"];

    /// <summary>The first one in the text, or null.</summary>
    public static string? In(string text)
    {
        for (var at = text.IndexOf('轮', StringComparison.Ordinal); at >= 0; at = text.IndexOf('轮', at + 1))
        {
            var (start, end) = (Count(text, at), End(text, at + 1));
            if (start >= 0 && end > 0)
            {
                return text[Body(text, start)..end].Trim();
            }
        }

        return null;
    }

    // 第九轮
    private static int Count(string text, int at)
    {
        var start = at - 1;
        while (start >= 0 && at - start <= LongestCount && "一二三四五六七八九十0123456789０１２３４５６７８９ ".Contains(text[start], StringComparison.Ordinal))
        {
            start--;
        }

        return start >= 0 && text[start] == '第' && start < at - 1 ? start : -1;
    }

    private static int End(string text, int at)
    {
        var inspection = false;
        for (var word = Kind(text, at); word is not null && !inspection; word = Kind(text, at))
        {
            at += word.Length;
            inspection = word is "巡察" or "巡视";
        }

        return inspection ? at : -1;
    }

    private static string? Kind(string text, int at) => Array.Find(Kinds, kind => text.AsSpan(at).StartsWith(kind));

    // Back over 十二届市委 to where the name begins.
    private static int Body(string text, int count)
    {
        var start = count;
        while (start > 0 && count - start < LongestBody && IsNameLetter(text[start - 1]))
        {
            start--;
        }

        foreach (var word in Before)
        {
            var at = text.AsSpan(start, count - start).LastIndexOf(word);
            start = at >= 0 ? start + at + word.Length : start;
        }

        return start;
    }

    private static bool IsNameLetter(char c) => char.IsLetterOrDigit(c) && c is not ('在' or '对' or '的' or '于' or '为' or '是' or '了' or '把' or '由' or '经' or '就' or '从' or '向');
}
