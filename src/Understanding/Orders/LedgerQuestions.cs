using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders;

/// <summary>Short questions that name one thing and nothing else: 9-2的历史, history of 9.2; 有哪些延期申请, which extension requests are waiting.</summary>
public static partial class LedgerQuestions
{
    private const int Longest = 60;

    /// <summary>Whose history is asked for, or null where the text asks for none.</summary>
    public static QueryReading? History(string text)
    {
        if (text.Length > Longest || HistoryOf().Match(Plain(text)) is not { Success: true } found || Number(found.Groups["p"].Value) is not { } problem)
        {
            return null;
        }

        var measure = found.Groups["m"].Success ? Number(found.Groups["m"].Value) : null;
        return found.Groups["m"].Success && measure is null ? null : new QueryReading(QueryKind.History, QueryScope.All, null, [problem], measure, null);
    }

    /// <summary>Whether it is asked what later deadlines were asked for and wait.</summary>
    public static bool AsksForExtensions(string text) => text.Length <= Longest && Extensions().IsMatch(Plain(text));

    private static string Plain(string text) => NormalText.Of(text).Value.Trim().TrimEnd("。.?!吗呢".ToCharArray()).Trim();

    private static int? Number(string said) =>
        int.TryParse(said, out var digits) ? digits > 0 ? digits : null : ChineseNumeral.TryRead(said, out var chinese, out _) && chinese > 0 ? chinese : null;

    [GeneratedRegex(
        "^(?:请|帮我|麻烦)?(?:给我)?(?:查一下|查查|查|看一下|看看|看|调出|显示|show me |show |see )?(?:the )?"
        + "(?:(?:第 ?)?(?<p>[0-9]{1,4}|[一二三四五六七八九十百]{1,5})(?: ?(?:项|号)?(?:问题)?的?(?:第 ?)?|[-.])(?:(?<=[-.]|第 ?)(?<m>[0-9]{1,3}|[一二三四五六七八九十]{1,3}) ?(?:条|项)?(?:措施)?)? ?的?(?:全部|所有|登记|历次)?(?:历史|历史记录|登记记录|变更记录|修改记录|操作记录|来龙去脉|history)"
        + "|(?:full |whole )?(?:history|log|trail|record) (?:of|for) (?:item |measure |problem )?(?<p>[0-9]{1,4})(?:[-.](?<m>[0-9]{1,3}))?)$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HistoryOf();

    [GeneratedRegex(
        "^(?!(?:我|我们|咱们|现在|的|申请)*延期的?(?:申请)?$)(?:请问|现在|目前|我们|我|咱们|科里|还)*(?:有)?(?:哪些|什么|几个|几件|没有|多少)?(?:人|科室)?(?:还)?(?:在)?(?:待批|待审|待审批|没批|未批|等着批|等批)?的?(?:人|科室)?(?:申请)?的?延期(?:的)?(?:申请)?(?:还)?(?:有哪些|有几个|有几件|列表|清单|情况|没批|没批的|待批|待审批|在等|还没批|批了|批了没有|批了没|批下来了)?$"
        + "|^(?:which|what|are there|any|show|list|show me|is|has|was|have)(?: (?:me|the|my|our|any|all|open|pending|waiting))* (?:extensions?|extension requests?|requests for (?:an )?extensions?)(?: (?:are|is|there|still|been|waiting|pending|open|approved|granted|decided|requested|asked for))*$"
        + "|^(?:pending|open|waiting) extensions?(?: requests?)?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Extensions();
}
