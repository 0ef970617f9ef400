using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Content;
using RectifyBot.Understanding.Orders;
using RectifyBot.Understanding.Orders.Wording;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>替人事科报：9-2已完成; reporting for HR: 9.2 done: what is said for another office, and the message without those words.</summary>
/// <param name="Office">For whom.</param>
/// <param name="Rest">As long as the message, with blanks in the place of those words, so that every place stays where it was.</param>
internal sealed partial record OnBehalf(OrderedOffice Office, string Rest)
{
    private const int LongestHead = 60;

    private static readonly WordList Gate = new("替", "代", "帮", "for", "behalf");

    private static readonly string[] Endings = ["科", "处", "室", "股", "部", "局", "办", "组", "所", "队", "中心", "委", "支部", "院", "站", "馆", "会", "公司"];

    /// <summary>Null where the sender speaks for the own office.</summary>
    public static OnBehalf? In(Utterance utterance, LedgerIndex index)
    {
        if (!Gate.IsIn(utterance.Text.ToLowerInvariant()))
        {
            return null;
        }

        var normal = NormalText.Of(utterance.Text);
        var text = normal.Value;
        var head = Opening().Find(text[..Math.Min(text.Length, LongestHead)]);
        head = head.Success ? head : Closing().Find(text);
        if (!head.Success || Named(index, head.Groups["o"].Value) is not { } name)
        {
            return null;
        }

        var office = normal.ToOriginal(head.Groups["o"].Index, head.Groups["o"].Index + head.Groups["o"].Length);
        var cut = normal.ToOriginal(head.Groups["x"].Index, head.Groups["x"].Index + head.Groups["x"].Length);
        return new OnBehalf(
            new OrderedOffice(name.Name ?? office.In(utterance.Text), name.Name is not null, office),
            string.Concat(utterance.Text.AsSpan(0, cut.Start), new string(' ', cut.Length), utterance.Text.AsSpan(cut.End)));
    }

    /// <summary>What the message tells when it is said by that office.</summary>
    public Utterance Of(Utterance utterance) => utterance with { Text = Rest, Office = Office.IsKnown ? Office.Name : utterance.Office };

    // Said for short too (人事); what the ledger does not have must look like an office.
    private static (string? Name, bool IsOffice)? Named(LedgerIndex index, string said)
    {
        var written = said.Trim();
        if (written.Length < 2 || written is "我们" or "自己" or "他们" or "me" or "us" or "now" or "record" or "today" or "this week" or "this month" or "everyone")
        {
            return null;
        }

        return index.Offices.FindIn(written + "那边") is [{ Start: 0 } only] && only.End >= written.Length ? (only.Name, true)
            : written.AsSpan().EndsWithAny(Endings) || char.IsAsciiLetter(written[0]) ? (null, true)
            : null;
    }

    // 替人事科报一下：, 代报财务科，, 代人事科申请, reporting for HR:.
    [GeneratedRegex(
        "^[ \\n]*(?:@[^ ]{1,12} )?(?<x>(?:我|这里|现在|先|今天)*(?:代表|代替|替|代|帮忙?)(?<o>[\\u4e00-\\u9fffa-z]{2,14}?)(?:的?同志|的?[\\u4e00-\\u9fff]{1,3}(?=填报))?(?:填报|上报|报送|汇报|报告|登记|填|报|说)(?:一下|下|一条|个|一个)?(?:进展|进度|情况)?(?:[:,;。 \\n]+|(?=[0-9第问])))"
        + "|^[ \\n]*(?<x>(?:我)?(?:代|替|帮)(?:填|上)?报(?:一下|一条)?[ :]*(?<o>[\\u4e00-\\u9fffa-z]{2,14}?)(?:的)?[:,。;\\n]+)"
        + "|^[ \\n]*(?<x>(?:我)?(?:代|替|帮)(?<o>[\\u4e00-\\u9fff]{2,14}?))(?=申请|提(?:交|个)?(?:销号|延期)?申请)"
        + "|^[ \\n]*(?<x>(?:(?:i'm |i am |this is |we are )?(?:reporting|report|posting|submitting|filing|speaking)(?: this)? for|(?:.{0,24} )?on behalf of|for(?=[^,;.]{2,30}:)) (?:the )?(?<o>[^:,;.0-9]{2,30}?) ?[:,;-] ?)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();

    // 9-2已完成，替人事科报的; 9.2 done, reporting for HR.
    [GeneratedRegex("(?<x>[,;。( \\n]+(?:这是|是|我)?(?:代|替|帮)(?<o>[\\u4e00-\\u9fffa-z]{2,14}?)(?:填报|上报|代报|报|说)的?[)。 ]*)$|(?<x>[,;.( ]+(?:(?:reporting|reported|posted|filed|submitted)(?: this)? for|on behalf of) (?:the )?(?<o>(?:[a-z]+ ?){1,4})[). ]*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Closing();
}
