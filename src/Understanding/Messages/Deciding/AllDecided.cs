using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Tokens;

namespace RectifyBot.Understanding.Messages.Deciding;

/// <summary>都同意, 全部通过, approve all: a decision on all that waits, with nothing named.</summary>
internal static partial class AllDecided
{
    private const string Approves = "同意|批准|核准|准予销号|准予延期|准予|准了|予以销号|可以销号|可以销|可以延期|销号|通过|批|准|过";
    private const string Returns = "不同意|不批准|不批|不准|不予通过|不通过|退回去|退回|打回去|打回|驳回|不过|退";

    /// <summary>The decision on all, or null where the message is none.</summary>
    public static Decision? In(Message message) => message.Has<ItemToken>() || message.Has<QuantityToken>() ? null
        : message.Clauses.Select(c => Of(c.In(message.Text))).FirstOrDefault(d => d is not null);

    /// <summary>The decision on all that a clause is, or null.</summary>
    public static Decision? Of(ReadOnlySpan<char> clause) => Said().Match(clause.Trim().ToString()) is not { Success: true } found ? null
        : found.Groups["no"].Success ? Decision.Return
        : Decision.Approve;

    [GeneratedRegex(
        "^(?:我|看了|看过了|那|好|就|把|将|对)*(?:以上|上述|上面|这些|这几[条项个]|这批|剩下的?|其余的?|所有的?|全部的?|全体|大家的?|他们的?|各科室的?|待审批?的?|待批的?|等我[批审签]的?|报上来的?|提交的?|今天的?|销号|延期|申请|的)*"
        + "(?:都|全|全部|全都|均|一律|统统|一并|一次性|所有的?)(?:给|予以)?(?:(?<no>" + Returns + ")|" + Approves + ")(?:他们|销号|延期|了|吧|的|申请|通过|办理)*$"
        + "|^(?:我|那|就)*(?:(?<no>" + Returns + ")|" + Approves + ")(?:以上|这些|这批)?(?:所有|全部)的?(?:待审的?|待批的?)?(?:销号|延期)?(?:的?申请)?(?:了|吧)?$"
        + "|^(?:please |ok,? |i |i'd |we )*(?:approve|accept|grant|pass|(?<no>return|reject|decline|refuse|send back))(?:d|ed)? (?:all|them all|everything|each one|every one)(?: of (?:them|these|the))?(?: the)?(?: pending| open| waiting)?(?: close-?outs?| extensions?)?(?: applications?| requests?| items?)?(?: please)?$"
        + "|^all(?: of (?:them|these))?(?: the)?(?: pending)?(?: close-?outs?| extensions?)?(?: applications?| requests?)?(?: are| is)? (?:approved|accepted|granted|agreed|(?<no>returned|rejected|refused|declined))$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
