namespace RectifyBot.Understanding.Messages.Clauses;

/// <summary>The marks by which Chinese, and the endings by which English, tell that something was done: 发了, 开过, 昨天办的, held, printed.</summary>
internal static class Perfective
{
    private const string NotBeforeLe = "为除不得罢极忘算到";
    private const string NotAfterLe = "解结吗没么望然";
    private const string BeforeGuo = "开办报学去做搞查看谈走来审讲核签改交议察访试装修问用印发评听约收跑催退还";
    private const string BeforeDe = "开搞办发报做收签弄学过织展成建装订修交布谈检查训行立退还";

    private static readonly string[] English =
        ["was", "were", "held", "sent", "came", "did", "took", "made", "went", "got", "met", "paid", "ran", "gave", "signed", "has been", "have been", "fixed", "passed", "opened", "closed", "issued", "started", "finished", "visited", "covered", "collected", "trained"];

    public static bool In(string text, int start, int end) => FirstIn(text, start, end) >= 0;

    /// <summary>Where the first such mark stands, or -1.</summary>
    public static int FirstIn(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (IsMark(text, at, start, end))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>An English verb of the past stands there.</summary>
    public static bool InEnglish(ReadOnlySpan<char> clause)
    {
        var isAttribute = false;
        foreach (var range in clause.SplitAny(' ', ',', '.', ':'))
        {
            var word = clause[range];
            if ((!isAttribute && IsRegular(word)) || IsListed(word))
            {
                return true;
            }

            isAttribute = word is "the" or "a" or "an" or "with" or "of" or "our" or "their" or "its" or "all" or "be" or "any" or "no";
        }

        return false;
    }

    private static bool IsRegular(ReadOnlySpan<char> word) =>
        word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) &&
        word is not ("need" or "expected" or "planned" or "delayed" or "blocked" or "started" or "proceed" or "indeed" or "scheduled");

    private static bool IsMark(string text, int at, int start, int end) => text[at] switch
    {
        '了' => at > start && !NotBeforeLe.Contains(text[at - 1], StringComparison.Ordinal) && !(at + 1 < end && NotAfterLe.Contains(text[at + 1], StringComparison.Ordinal)),
        '过' => at > start && BeforeGuo.Contains(text[at - 1], StringComparison.Ordinal),
        '的' => at > start && at + 1 >= end && BeforeDe.Contains(text[at - 1], StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsListed(ReadOnlySpan<char> word)
    {
        foreach (var listed in English)
        {
            if (word.SequenceEqual(listed))
            {
                return true;
            }
        }

        return false;
    }
}
