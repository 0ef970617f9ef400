using System.Text;

namespace RectifyBot.Understanding.Text;

/// <summary>Slips of the input method in the words that decide what a message means. A mended word keeps its length.</summary>
internal static class Misspellings
{
    private const string AfterAlready = "完办整印落销开启经发通全按报召收建制签装组学做上下";

    private static readonly (string Wrong, string Right)[] Words =
    [
        ("消号", "销号"), ("消耗申请", "销号申请"), ("申请小号", "申请销号"), ("完城", "完成"), ("完程", "完成"), ("班结", "办结"),
        ("延其", "延期"), ("整该", "整改"), ("进渡", "进度"), ("启懂", "启动"), ("超其", "超期"), ("逾其", "逾期"),
        ("长其坚持", "长期坚持"), ("常其坚持", "长期坚持"), ("推近", "推进"), ("佐正", "佐证"),
    ];

    public static void Mend(StringBuilder text)
    {
        foreach (var (wrong, right) in Words)
        {
            text.Replace(wrong, right);
        }

        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (IsAlready(text, at))
            {
                text[at] = '已';
            }
        }
    }

    // 己 and 以 for 已: only before a verb, and not as the end of 自己, 得以, 予以 …
    private static bool IsAlready(StringBuilder text, int at) => text[at] switch
    {
        '己' => AfterAlready.Contains(text[at + 1], StringComparison.Ordinal) && !Before(text, at, "自知利异律"),
        '以' => StartsDone(text, at + 1) && !Before(text, at, "得予可加难足所用给"),
        _ => false,
    };

    private static bool StartsDone(StringBuilder text, int at) =>
        at + 1 < text.Length && (text[at], text[at + 1]) is ('完', '成') or ('办', '结') or ('整', '改') or ('印', '发') or ('落', '实');

    private static bool Before(StringBuilder text, int at, string any) =>
        at > 0 && any.Contains(text[at - 1], StringComparison.Ordinal);
}
