using System.Text.RegularExpressions;

namespace RectifyBot.Understanding.Orders.Directory;

/// <summary>How somebody's items are handed over: 张三调走了，他的事交给李四; 张三的工作移交给李四; "hand over Zhang San's items to Li Si".</summary>
internal static partial class HandoverWording
{
    public static HandoverOrder? Read(string said) =>
        (Chinese().Match(said) is { Success: true } chinese ? chinese : English().Match(said)) is { Success: true } match
        && PersonWording.Read(match.Groups["from"].Value) is { } from && PersonWording.Read(match.Groups["to"].Value) is { } to
            ? new HandoverOrder(from, to)
            : null;

    [GeneratedRegex(
        "^(?:请|帮我|麻烦)*(?:把|将)?(?<from>[^,，:：;；0-9]+?)(?:已经?|刚)?(?:调走|调离|调岗|离职|退休|离开|辞职|调任|转岗|走|不在)(?:了|单位|本单位|我单位|我们单位|岗位)*[,，;； ]*(?:由|请|以后|今后)?(?:把|将)?(?:他|她|其|该同志)?(?:手[里上头])?的?(?:所有|全部)?(?:事情|事项|事|工作|措施|任务|活儿?|整改工作|整改事项|整改任务|整改措施|东西|一摊)?(?:都|全部|一并|统一)?(?:" + Give + ")(?<to>[^,，:：;；0-9]+?)(?:负责|接手|接管|接着办|办理|来办|来负责|承接)?(?:了|吧)?$"
        + "|^(?:请|帮我|麻烦)*(?:把|将)?(?<from>[^,，:：;；0-9]+?)(?:手[里上头]|名下|负责)?的(?:所有|全部)?(?:事情|事项|事|工作|措施|任务|活儿?|整改工作|整改事项|整改任务|整改措施)(?:都|全部|一并|统一)?(?:" + Give + ")(?<to>[^,，:：;；0-9]+?)(?:负责|接手|接管|接着办|办理|来办|来负责|承接)?(?:了|吧)?$"
        + "|^(?<to>[^,，:：;；0-9]+?)(?:接手|接管|接替|承接)(?<from>[^,，:：;；0-9]+?)(?:手[里上头]|名下|负责)?(?:的(?:所有|全部)?(?:事情|事项|事|工作|措施|任务|整改工作|整改事项|整改任务|整改措施))?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Chinese();

    private const string Give = "移交给?|转交给?|交接给|交由|交给|转给|给|由";

    [GeneratedRegex(
        "^(?i:please )?(?:(?i:hand|pass|turn)(?i: over)? |(?i:move|transfer|give|reassign) )(?i:all |everything )?(?i:of )?(?<from>[^,;:0-9]+?)(?:'s|’s|s') ?(?i:open )?(?i:items|work|measures|tasks|things|duties|problems)?(?i: over)? ?(?i:to) (?<to>[^,;:0-9]+)$"
        + "|^(?<from>[^,;:0-9]+?) (?i:has left|left|is leaving|has gone|has moved on|has retired|retired|is no longer here)(?:, ?(?i:and )?|; ?|\\. ?| (?i:and) )(?i:please )?(?:(?i:hand|pass|turn|give|move|transfer)(?i: over)? )?(?i:his|her|their|the|all)? ?(?i:open )?(?i:items|work|measures|tasks|things|duties)? ?(?i:over )?(?:(?i:are handed|go|goes|are given|is handed)(?i: over)? )?(?i:to) (?<to>[^,;:0-9]+)$"
        + "|^(?<to>[^,;:0-9]+?) (?i:takes over|replaces)(?i: from)? (?<from>[^,;:0-9]+?)(?:(?:'s|’s|s') (?i:items|work|measures|tasks|duties))?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex English();
}
