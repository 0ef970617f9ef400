using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Orders.Wording;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>Short messages that are nothing but a correction: undo; 不是9-1，是9-2; 数量应为12份; 刚才的照片是9-2的.</summary>
internal static partial class Retraction
{
    private const int Longest = 60;

    private static readonly WordList Gate = new(
        "撤", "作废", "删", "不要了", "不算", "成了", "写成", "打成", "报成", "错", "批准", "退回", "应为", "应该是", "应当是", "实为", "不是", "照片", "图片", "附件", "截图", "佐证", "材料", "文件", "不延", "不申请", "不销", "不报",
        "undo", "revert", "cancel", "never mind", "nevermind", "not", "wrong", "photo", "picture", "file", "withdraw", "recall", "take");

    public static bool Is(Message message)
    {
        var text = message.Text;
        if (text.Length > Longest || !Gate.IsIn(text))
        {
            return false;
        }

        var said = new OrderText(message).Value.Trim().TrimEnd("。.!吧哈啊 ".AsSpan()).ToString();


        // 不延了 of one who decides refuses.
        var decides = message.Utterance.Role is Ledger.Role.Coordinator or Ledger.Role.Leader && text.Contains("不延", StringComparison.Ordinal);
        return (!decides && Bare().Find(said).Success) || Instead().Find(said).Success || File().Find(said).Success || Number().Find(said).Success;
    }

    // 撤销上一条, undo #12, 延期申请撤回, 不延期了.
    [GeneratedRegex(
        "^(?:请|麻烦|帮我|帮忙|把|将|我|那|先|算了,?|不好意思,?|sorry,? |please |can you |could you )*(?:(?:刚才|刚刚|刚|上面|前面|上|最后)?(?:那|这|上|前|最后)?一?(?:条|个|次|句)|(?:我|我们)?(?:刚才|刚刚|刚)?(?:提|报|交|发)?的?|\ue000+的?|(?:第|登记)?(?:[0-9]{1,7}号|第?\ue001+)(?:登记|记录)?的?)*(?:的?(?:销号|延期)?申请|延期|进展|记录|登记|报告)?(?:先|都|给我|帮我|也|我)*(?:撤回|撤销|撤掉|撤下|撤了|撤|作废|不要了|不算了?|删了|删掉)(?:来|去|了|吧|一下|上一条|刚才那条|刚才的|前一条|掉)*$"
        + "|^(?:撤回|撤销|撤掉)(?:我|我们)?(?:的|刚才的|刚才那条|刚报的)?(?:\ue000+的?)?(?:销号|延期)?(?:申请)?$"
        + "|^(?:请|麻烦|把|我)?(?:撤回|撤销|收回|取消)(?:我)?(?:刚才)?(?:对)?(?:\ue000+)(?:的)?(?:销号|延期)?(?:的)?(?:批准|同意|退回|审批|决定)(?:意见)?$"
        + "|^.{0,6}(?:刚才|刚刚|刚|上面|前面).{0,3}(?:传|发|贴|附).{0,12}(?:传|发|贴|拿|弄|附|选)错了?(?:,.{0,12})?$|^(?:sorry,? |oops,? )?(?:that was the |i (?:sent|uploaded|attached) the )?wrong (?:photo|picture|file|attachment|scan)\\b.{0,40}$"
        + "|^(?:\ue000+)?(?:先)?不(?:延期|延|申请|销号|申请销号|申请延期)了(?:,.{0,12})?(?:撤(?:回|销|掉|了)?.{0,3})?$"
        + "|^(?:please |sorry,? |ok,? )*(?:undo|revert|cancel|withdraw|recall|take back|delete)(?: (?:that|it|this|the last one|that one|the last|last|the last (?:entry|report|message|record)|my last (?:one|entry|report|message)|my (?:application|request|extension request|close-?out (?:application|request))|the (?:application|request|extension request)|(?:entry |record |number |no\\. ?)?#?[0-9]{1,7}))*(?: (?:for|of) \ue000+)?(?: please)?$"
        + "|^(?:please )?take (?:that|it|this) back(?: please)?$|^never ?mind(?: that| the last one)*$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();

    // 不是9-1，是9-2; not 3 but 5 meetings; 不是5次是3次.
    [GeneratedRegex("^(?:不好意思|抱歉|哦|噢|啊|对了|sorry|oops|oh|no)?[, ]*(?:(?:我)?(?:刚才|刚刚|刚|昨天|上午|下午|早上)*(?:我)?(?:把|将)?\ue000+的?(?:写|打|报|敲|说|发|填|记)(?:成|到)了? ?\ue000+了?(?:,[^,]{0,20})?|不是 ?\ue000+[, ]*(?:而?(?:应该)?是|是) ?\ue000+|(?:it(?:'s| is| was) |i meant )?not \ue000+[, ]*(?:but |it(?:'s| is| was) |rather )?\ue000+|\ue000+[, ]*not \ue000+|不是 ?[0-9.]{1,9} ?[^0-9, ]{0,3}[, ]*(?:而?(?:应该)?是|是) ?[0-9.]{1,9} ?[^0-9, ]{0,4}|(?:it(?:'s| is| was) )?not [0-9.,]{1,9}(?: [a-z]+)?,? (?:but|it(?:'s| is| was)) [0-9.,]{1,9}(?: [a-z]+){0,2})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Instead();

    // 刚才的照片是9-2的; that photo was for 9.2.
    [GeneratedRegex("^(?:不好意思,?|抱歉,?)?(?:刚才|刚刚|刚|上面|前面|这|那|上一?)(?:[一几两]?[张个份些]|发|传|上传|我|的)*(?:照片|图片|附件|截图|佐证|材料|文件|纪要|签到表)(?:材料)?(?:应该|应当|其实)?(?:是|属于|归|记到|算) ?\ue000+(?:的|上|里)*$|^(?:sorry,? )?(?:the|that|this|my)(?: last)? (?:photos?|pictures?|files?|attachment|evidence)(?: i (?:just )?sent)? (?:was|is|were|are|belongs?|should be) (?:for |to |of |meant for |under )*\ue000+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex File();

    // 数量应为12份: only a name for a figure stands before it.
    [GeneratedRegex("^(?:不好意思,?|抱歉,?)?(?:数量|数字|日期|时间|日子|人数|次数|金额|份数|场次|总数|数|文号|单位)?(?:应为|应该是|应当是|应是|实为) ?[0-9\ue001][^,]{0,16}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
