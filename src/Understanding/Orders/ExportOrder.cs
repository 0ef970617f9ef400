using System.Globalization;
using System.Text.RegularExpressions;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders;

/// <summary>Which paper is wanted.</summary>
public enum Paper
{
    /// <summary>台账, as Excel.</summary>
    Ledger,

    /// <summary>整改进展情况通报, as Word.</summary>
    Notice,

    /// <summary>月报, as Word.</summary>
    Monthly,
}

/// <summary>Somebody wants the ledger as a file: 导出台账, 生成通报, 把10月的月报发我.</summary>
/// <param name="Month">The first day of the month that a monthly report is wanted of; this month where none is said.</param>
public sealed partial record ExportOrder(Paper Paper, DateOnly Month)
{
    private const int Longest = 60;

    /// <summary>The order, or null where the text is none: a question about a paper, or news of one, orders nothing.</summary>
    /// <param name="today">In the organisation's zone.</param>
    public static ExportOrder? Read(string text, DateOnly today)
    {
        var said = text.Length > Longest ? string.Empty : NormalText.Of(text).Value.Trim(' ', '。', '.', '!', '，', ',', '~', '\n');
        if (!Wish().IsMatch(said) || Told().IsMatch(said) || PaperIn(said) is not { } paper)
        {
            return null;
        }

        return (paper == Paper.Monthly ? MonthIn(said, today) : FirstOf(today)) is { } month ? new ExportOrder(paper, month) : null;
    }

    // 月报 before 通报 before 台账: 把台账的月报导出来 wants the report.
    private static Paper? PaperIn(string said) =>
        Report().IsMatch(said) ? Paper.Monthly : Notice().IsMatch(said) ? Paper.Notice : Book().IsMatch(said) ? Paper.Ledger : null;

    // A month without a year is the last one of that name; a thirteenth is none.
    private static DateOnly? MonthIn(string said, DateOnly today)
    {
        if (LastMonth().IsMatch(said))
        {
            return FirstOf(today).AddMonths(-1);
        }

        if (MonthNamed().Match(said) is not { Success: true } named)
        {
            return FirstOf(today);
        }

        return MonthOf(named) is >= 1 and <= 12 and var month ? new DateOnly(YearOf(named, said, month, today), month, 1) : null;
    }

    private static int YearOf(Match named, string said, int month, DateOnly today)
    {
        if (named.Groups["y"].Success)
        {
            return int.Parse(named.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        }

        return said.Contains("明年", StringComparison.Ordinal) ? today.Year + 1
            : said.Contains("去年", StringComparison.Ordinal) ? today.Year - 1
            : today.Year - (month > today.Month ? 1 : 0);
    }

    private static int MonthOf(Match named)
    {
        if (named.Groups["e"].Success)
        {
            return Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name => name.Length > 0 && named.Groups["e"].Value.StartsWith(name[..3], StringComparison.OrdinalIgnoreCase)) + 1;
        }

        var said = named.Groups["m"].Value;
        return int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : ChineseNumeral.TryRead(said, out var chinese, out _) ? chinese : 0;
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    [GeneratedRegex(
        "^(?:请|麻烦|帮忙|帮我|帮|你|给我|我要|我想|想|需要|please |can you |could you |i need |i want |give me |send me |get me )*(?:把.{0,24})?(?:导出|导一|导个|下载|生成|打印|出一|出个|出份|做一份|做份|来一份|来份|发一份|发份|发我|要一份|要份|export|download|generate|print|make|produce)|^(?:请|麻烦|帮我)?(?:给我|我要|要|发我|send me|give me|i need|i want).{0,20}(?:台账|通报|月报|报告|excel|word|ledger|notice|report)|^把.{0,24}(?:导出来|导出|发我|发给我|发一下|打印)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Wish();

    [GeneratedRegex("已|了$|完成|办结|印发|发到|第[0-9一二三四五六七八九十百]+[项条个]|[0-9]+[-.][0-9]+ ?(?:已|完)|item [0-9]|[0-9]份|份发|[0-9]次|[?？]$|吗$|什么|怎么|如何|为什么|哪|was |were |has been|what|how |why|which", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex("月报|月度|本月.{0,8}报告|上月.{0,8}报告|上个月.{0,8}报告|月.{0,6}进展报告|monthly", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Report();

    [GeneratedRegex("通报|公开稿|公开材料|整改报告|整改情况报告|公告|word|docx|notice|public report", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    [GeneratedRegex("台账|台帐|excel|xlsx|表格|电子表|清单|ledger|spreadsheet", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Book();

    [GeneratedRegex("上个?月|last month", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex LastMonth();

    [GeneratedRegex("(?:(?<y>20[0-9]{2})年?)?(?<m>[0-9]{1,2}|十[一二]?|[一二三四五六七八九])月|(?<e>january|february|march|april|may|june|july|august|september|october|november|december)(?: (?<y>20[0-9]{2}))?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex MonthNamed();
}
