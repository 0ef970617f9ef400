namespace RectifyBot.Understanding.Secrecy.Marks;

/// <summary>What the head of a paper is made of (GB/T 9704: copy number, level and term, urgency), as pieces of regular expressions over folded text.</summary>
internal static class Pieces
{
    public const string Level = "(?<level>绝 *密|机 *密|秘 *密)";

    /// <summary>What may belong to the level in a label that stands alone: 机密级, 机密文件.</summary>
    public const string Thing = "(?: *级)?(?: *(?:文 *件|材 *料|资 *料|公 *文|电 *报|件))?";

    public const string Term = "(?:[0-9]{1,3}|[一二三四五六七八九十两半]{1,3}) *个? *(?:年|月|天|日)|长 *期";

    /// <summary>Signs that set off and say nothing. No marks of a title or a quotation: what stands in those is spoken of.</summary>
    public const string Signs = "[ .:/|,*★#>_=+~\\-\\[\\](){}<!]*";

    public const string Urgency = "(?:特|加|平|紧) *[急提]|急 *件";

    public const string Copy = "(?:份 *号|编 *号|copy no|no)[ .:]*[0-9]{1,8}";

    /// <summary>From the line's beginning to the label: signs, urgency, copy number.</summary>
    public const string Before = "^" + Signs + "(?:(?:" + Urgency + "|" + Copy + "|[0-9]{1,8})" + Signs + ")*";

    /// <summary>From the label to the line's end.</summary>
    public const string After = "(?:" + Signs + "(?:" + Urgency + "|" + Copy + "|[0-9]{5,8}))*" + Signs + "$";

    /// <summary>严禁外传: the sentence that such papers carry, and no sentence about them.</summary>
    public const string Warning = "(?:严 *禁|禁 *止|不 *得|不 *准|请 *勿|切 *勿|注 *意 *(?:保|妥)|妥 *善 *保|阅 *后|阅 *毕|仅 *供|仅 *限|免 *费 *交)[^已了的规]{0,16}$";

    /// <summary>The title or the number of a paper.</summary>
    public const string Title = "(?:.*[\\[(]20[0-9]{2}[\\])] *第? *[0-9]+ *号|.{2,80}(?:通知|通报|报告|意见|方案|纪要|决定|函|请示|批复|办法|规定|要点|汇报|细则|公告|说明|清单)$|第 *[0-9一二三四五六七八九十]+ *期)";
}
