namespace RectifyBot.Understanding.Notices.Told;

/// <summary>The verbs that go with documents.</summary>
internal static class DocumentVerbs
{
    // Longer words first where one holds another.
    private static readonly (string Word, DocumentAct Act)[] Words =
    [
        ("修订印发", DocumentAct.Issued), ("制定印发", DocumentAct.Issued), ("研究制定", DocumentAct.Made), ("制定出台", DocumentAct.Issued), ("制发", DocumentAct.Issued), ("印发", DocumentAct.Issued),
        ("出台", DocumentAct.Issued), ("下发", DocumentAct.Issued), ("发布", DocumentAct.Issued), ("颁布", DocumentAct.Issued), ("公布", DocumentAct.Issued), ("印制", DocumentAct.Issued),
        ("修订完善", DocumentAct.Revised), ("修订", DocumentAct.Revised), ("修改", DocumentAct.Revised), ("完善", DocumentAct.Revised), ("修编", DocumentAct.Revised), ("修正", DocumentAct.Revised),
        ("起草", DocumentAct.Drafted), ("草拟", DocumentAct.Drafted), ("拟定", DocumentAct.Drafted), ("拟订", DocumentAct.Drafted),
        ("制定", DocumentAct.Made), ("制订", DocumentAct.Made), ("建立", DocumentAct.Made), ("新建", DocumentAct.Made), ("编制", DocumentAct.Made), ("编写", DocumentAct.Made), ("健全", DocumentAct.Made),
        ("转发", DocumentAct.Forwarded), ("转载", DocumentAct.Forwarded),
        ("填报", DocumentAct.Named), ("填写", DocumentAct.Named), ("签订", DocumentAct.Named), ("签署", DocumentAct.Named), ("编印", DocumentAct.Named), ("撰写", DocumentAct.Named),
        ("学习领会", DocumentAct.Followed), ("学习贯彻", DocumentAct.Followed), ("传达学习", DocumentAct.Followed), ("贯彻落实", DocumentAct.Followed), ("学习", DocumentAct.Followed), ("领会", DocumentAct.Followed), ("传达", DocumentAct.Followed), ("贯彻", DocumentAct.Followed), ("落实", DocumentAct.Followed), ("执行", DocumentAct.Followed),
        ("按照", DocumentAct.Followed), ("根据", DocumentAct.Followed), ("对照", DocumentAct.Followed), ("依据", DocumentAct.Followed), ("宣传", DocumentAct.Followed), ("遵守", DocumentAct.Followed), ("参照", DocumentAct.Followed), ("宣讲", DocumentAct.Followed),
        ("按", DocumentAct.Followed),
    ];

    // What stands behind a title must put it in force by its very form.
    private static readonly string[] Issuing = ["印发", "出台", "下发", "发布", "公布施行", "颁布", "颁发"];

    /// <summary>The verb that stands last in the words before a title.</summary>
    public static (string Word, DocumentAct Act)? Before(ReadOnlySpan<char> words)
    {
        (string Word, DocumentAct Act)? best = null;
        var end = 0;
        foreach (var (word, act) in Words)
        {
            var at = words.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && at + word.Length > end)
            {
                (best, end) = ((word, act), at + word.Length);
            }
        }

        return best;
    }

    /// <summary>A verb in the words behind that puts in force what stood before.</summary>
    public static string? Behind(string words) => Array.Find(Issuing, word => words.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && !IsDenied(words, at));

    /// <summary>Whether a verb at this place is denied or lies ahead: 未印发, 待印发, 拟印发.</summary>
    private static bool IsDenied(string words, int at) => at > 0 && words[at - 1] is '未' or '待' or '拟' or '没' or '前' or '将';
}
