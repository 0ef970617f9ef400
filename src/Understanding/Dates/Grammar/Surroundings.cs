using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>What stands right before and behind a date and changes what it says: 前, 后, 截至, by, since.</summary>
internal static class Surroundings
{
    private const string NotBefore = "后往期面来去述沿身提景台者三两几";
    private const string NotAfter = "勤续期面台备门";

    private static readonly string[] DeadlinePrefixes =
        ["不晚于", "不迟于", "延期至", "延期到", "延长至", "延长到", "延至", "延到", "推迟至", "推迟到", "推到", "宽限至", "宽限到", "放宽至", "放宽到", "顺延至", "顺延到", "展期至", "展期到", "缓至", "缓到", "改到", "改至", "拖到", "调整到", "调整至", "截止日期", "完成时限", "完成时间", "赶在"];

    private static readonly string[] AsOfPrefixes = ["截至", "截止到", "截止", "截至到"];

    private static readonly string[] EnglishDeadlines =
        ["by", "before", "until", "till", "no later than", "due", "due on", "deadline", "target date", "target", "extended to", "extension to", "postponed to", "through", "by close of business", "by close of business on", "by cob", "by end of day", "by end of day on"];

    public static DateUse Of(ReadOnlySpan<char> text, int start, int end) =>
        // 到今天谈了30人次 counts up to now.
        text[start] is '今' or '昨' && start > 0 && text[start - 1] == '到' ? DateUse.AsOf : (text[end - 1] is '内' ? DateUse.Deadline : Behind(new Cursor(text, end))) | Before(text[Math.Max(0, start - 24)..start]);

    private static DateUse Behind(Cursor c)
    {
        if (c.TakeOne("之前", "以前") >= 0 || (c.Take("前") && !NotBefore.Contains(c.Peek(), StringComparison.Ordinal)))
        {
            return DateUse.Deadline;
        }

        if (c.TakeOne("之后", "以后") >= 0 || (c.Take("后") && !NotAfter.Contains(c.Peek(), StringComparison.Ordinal)))
        {
            return DateUse.After;
        }

        return c.TakeOne("以来", "为止", "到期", "期满", "截止") switch
        {
            0 or 2 or 3 or 4 => DateUse.AsOf,
            1 => DateUse.Deadline,
            _ => DateUse.None,
        };
    }

    private static DateUse Before(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd(' ').TrimEnd(':').TrimEnd('为');
        if (trimmed.EndsWithAny(DeadlinePrefixes) || EndsWord(trimmed, EnglishDeadlines) || EndsWord(TrimArticle(trimmed), EnglishDeadlines))
        {
            return DateUse.Deadline;
        }

        if (trimmed.EndsWithAny("今后", "往后", "以后", "每逢", "逢", "每个", "每"))
        {
            return DateUse.After;
        }

        if (EndsWord(trimmed, ["as of"]) || trimmed.EndsWithAny(AsOfPrefixes))
        {
            return DateUse.AsOf;
        }

        return EndsWord(trimmed, ["after"]) ? DateUse.After : DateUse.None;
    }

    private static ReadOnlySpan<char> TrimArticle(ReadOnlySpan<char> text) =>
        text.EndsWith(" the", StringComparison.Ordinal) ? text[..^4] : text.EndsWith(" is", StringComparison.Ordinal) ? text[..^3] : text;

    private static bool EndsWord(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsAsciiLetter(text[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }
}
