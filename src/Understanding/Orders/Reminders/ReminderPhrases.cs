using System.Text.RegularExpressions;

namespace RectifyBot.Understanding.Orders.Reminders;

/// <summary>How people speak of their reminders. Items stand as \ue000 and dates as \ue001, one mark a character.</summary>
internal static partial class ReminderPhrases
{
    /// <summary>Lower case, items and dates one mark each, without the marks at the end.</summary>
    public static string Bare(string text) => Marks().Replace(text, m => m.Value[..1]).ToLowerInvariant().Trim().TrimEnd('。', '.', '?', '!', '！', '？', ' ');

    [GeneratedRegex("\ue000{2,}|\ue001{2,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(
        "^(?:请问|诶|哎|咦|怎么回事,?|\ue000| )*(?:为什么|为啥|为何|怎么|咋|凭什么|凭啥)(?:我|我们|又|还|老是|总是|一直|要|会|给我|给我们|就|把|\ue000|的)*(?:收到|提醒|催|发|推送|通知)(?:这|我|我们|了|的|条|个|是|\ue000|提醒|消息|通知|催办| )*$"
        + "|^(?:这|这个)?(?:条)?(?:提醒|消息|通知)(?:是)?(?:为什么|为啥|怎么)(?:发|来)?(?:给)?(?:我)?(?:的)?$"
        + "|^(?:but )?why (?:did|do|am|was|were|are|have) (?:i|we|you) (?:just |always |still |again |being |been |keep |got |getting |get |receive |received |receiving |reminded |reminding |reminder |reminders |nudged |me |us |of |about |for |this |these |that |the |message |a |\ue000 ?|\ue001 ?)*(?:\ue000|\ue001|this|these|it|reminded|nudged|reminders?|message|me|us)(?: again)?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Why();

    [GeneratedRegex(
        "^(?:请问|看看|查一下|列一下|还|有|现在| )*(?:谁|哪些人|哪些科室|哪个科室|哪几个人|有没有人|哪些提醒|哪些消息|哪些)(?:还|都|的)*(?:没有?|未)(?:有)?(?:收到|收着|接到|送达|送到|发出去|发成功|发到)(?:提醒|催办|通知|消息|的|了|吗|呢)*$"
        + "|^(?:有)?(?:哪些|什么)?(?:提醒|催办|消息|通知)(?:的)?(?:发送|推送)?(?:有)?(?:哪些)?(?:还|都)*(?:没有?|未)(?:发出去?|发到|送达|送到|发成功)(?:的)?(?:有哪些)?$"
        + "|^(?:有哪些|哪些)?(?:提醒)?(?:发送失败|发不出去|送不到|没送到|未送达)(?:的)?(?:提醒|消息|人)?(?:有哪些|有谁|是谁)?$"
        + "|^(?:which|what|show me the|show|list|any) (?:reminders|messages|nudges) (?:that )?(?:failed|were not delivered|weren't delivered|did not go out|didn't go out|could not be delivered|couldn't be delivered|were not sent)$"
        + "|^who (?:could not|couldn't|cannot|can't) be reached$|^who (?:did not|didn't|has not|hasn't) (?:get|got|receive|received) (?:the |their |a )?(?:reminders?|nudges?)$|^(?:show |list )?(?:undelivered|failed) (?:reminders|messages|nudges)$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Undelivered();

    [GeneratedRegex(
        "^(?:请|帮我|给我|看看|看一下|查一下|查看|列出|列一下|显示| )*(?:我|我们|我科|我们科)?(?:现在|目前)?(?:的|有哪些|有什么|都有哪些|设的|设了哪些)?提醒(?:设置|列表|清单|有哪些|是什么|怎么安排的|安排)?$(?<!^(?:请|帮我|给我)?提醒)"
        + "|^(?:有)?(?:哪些|什么)提醒$|^(?:show |list |what are |see )?(?:me )?(?:my|our) (?:reminders?|reminder settings|nudges)$|^(?:which|what) reminders (?:do i have|are set|will i get|come next)$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Mine();

    [GeneratedRegex(
        "(?:关闭|关掉|停止|停掉|取消|别发|别再发|不要发|不要再发|不用发|不用再发|不发)(?:了|本群|群里|这个群|的|每周|周)*(?:汇总|周报)|(?:本群|群里|这个群)(?:的)?(?:每周|周)?(?:汇总|周报)(?:就)?(?:别发|不要发|不用发|停|关)(?:了|掉|吧)*"
        + "|(?:stop|turn off|disable|cancel|no more|unsubscribe (?:us )?from) (?:the )?(?:weekly )?digests?",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex DigestOff();

    [GeneratedRegex(
        "^(?:请|麻烦|以后|今后|把|在|给|向|,| )*(?:本群|群里|这个群|我们群)?(?:里)?(?:请|以后)?(?:开启|打开|订阅|启用|每周|每星期|定期|要|发)+(?:都|把|发|一次|\ue001)*(?:本群|整改|周|的|每周)*(?:汇总|周报)(?:发到|发在|推送到)?(?:群里|本群|这里|这个群)?(?:吧|一下)*$"
        + "|^(?:每周)?(?:把)?(?:整改)?(?:汇总|周报)(?:每周)?(?:发到|发在|推送到)(?:本群|群里|这个群|这里)(?:来)?(?:吧)?$"
        + "|^(?:please )?(?:send |post |turn on |enable |start |we want |give us )?(?:us )?(?:the |a )?(?:weekly )?digests?(?: every week| weekly)?(?: here| in this group| to this group| in this chat)?(?: please)?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex DigestOn();

    [GeneratedRegex(
        "^(?:(?<no>不同意|不准|不批准?|不行|拒绝|驳回|不能)|同意|可以|准了|批准|准许|允许|行)(?:,| )*(?:对|把)?(?:\ue000| )*(?:的)?(?:不再|停止|暂停|别|不用|不|取消)(?:再)?(?:提醒|催)(?:\ue000|了|的|申请|请求| )*(?:[,;].*)?$"
        + "|^(?:(?<no>refuse|reject|deny|decline|don't allow|do not allow|no,?)|agree|approve|allow|grant|ok,?|okay,?)(?: to| the| that| wish| request)*(?: not to be reminded| to be muted| no reminders| no more reminders| mute| muting| stopping reminders| stop reminders| stop reminding)(?: them| of| for| about| on)*(?: ?\ue000| ?\ue001)?(?:[,;].*)?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Decided();

    [GeneratedRegex(
        "^(?:请|麻烦|还是|以后|今后|给我)*(?:恢复|改回|改成|改为|换成|调回|变回)?(?:成|到)?每(?:天|日|个工作日)(?:都)?(?:一次)?(?:的)?提醒(?:我|我们)?(?:一次)?(?:吧|就行|就好)?$"
        + "|^(?:go |switch |change )?back to daily(?: reminders)?$|^daily reminders(?: again)?(?: please)?$|^(?:please )?remind (?:me|us) (?:daily|every day)(?: again)?(?: please)?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Daily();

    [GeneratedRegex(
        "^(?:请|麻烦|以后|今后|还是|给我|我|提醒|改成|改为|换成|调成|调整为|,| |一周|每周|每星期|每个星期|一星期|的话)*(?:(?:每周|每星期|每个星期|一周|一星期|\ue001)(?<d>[一二三四五])?)(?:只|统一|集中|,)*(?:提醒(?:我|我们)?(?:一次|1次|一回)?|(?:一次|1次|一回)(?:提醒)?(?:我)?)(?:就行|就够|就好|就可以|即可|够|吧|好|了|提醒)*$(?<=周.*|星期.*)"
        + "|^(?:please )?(?:remind (?:me|us) |reminders? )?(?:only )?(?:once a week|weekly|once weekly|every week|every \ue001|on \ue001s?)(?: reminders?)?(?: only)?(?: (?:is|are) (?:enough|fine|plenty|ok))?(?: please)?$(?<=week.*)"
        + "|^(?:please )?remind (?:me|us) (?:only )?every (?<d>monday|tuesday|wednesday|thursday|friday)(?: only)?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Weekly();

    [GeneratedRegex("^(?:请|麻烦|可以|\ue000|这条| |的)*(?:恢复|重新|继续|接着)(?:对)?(?:\ue000| |的)*提醒(?:我们|我)?(?:\ue000|吧|了| )*$|^(?:please )?unmute(?: \ue000| \ue001)+$|^(?:please )?(?:(?:resume|restart|turn back on) (?:the )?(?:reminders|reminding)|start reminding (?:me|us))(?: again| me| us| about| of| for| \ue000| \ue001)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Unmute();

    [GeneratedRegex(
        "^(?:请|麻烦|以后|今后|能不能|可不可以|可以|可否|先|暂时|暂|就|那|好的?|知道了|我|我们|这条|这个|这项|的|\ue000|\ue001|please|ok|okay|could you|can you|kindly|for now|[, ])*(?:别|不要|不用|不必|不需要|无需|停止|取消|暂停|甭)(?:再|老|总|一直|给我|对|\ue000|的| )*(?:提醒|催)(?:我们|我)?(?:\ue000|这条|这个|这项|了|吧|啦|一下| )*$"
        + "|^(?:please |ok,? |could you |can you |for now,? )*(?:stop|quit|don't|do not|no need to|no more) ?(?:reminding|remind|nudging|nudge|chasing|reminders?|nudges)(?: me| us| about| of| for| on| this| it| that| item| measure| \ue000| \ue001| please| any ?more)*(?: (?:because|since|as we|while|until)\b.*)?$|^(?:please )?mute(?: \ue000| \ue001| this| it| item)*$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Quiet();

    [GeneratedRegex("因为|由于|because|since |as we |waiting|等(?!等)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Because();

    [GeneratedRegex(
        "^(?:好的?|嗯|知道了|现在忙|在忙|请|麻烦|那|,| )*(?:\ue000| |的|这条|这个|,)*(?:请|就|等)?(?:\ue001|晚点|晚些时候|过会儿?|待会儿?|一会儿?|稍后|回头|改天)(?:前|的时候|早上|上午|下午)?(?:,| )*(?:再|才|重新)(?:给)?(?:提醒|催|通知)(?:我|我们)?(?:一下|一次|吧|\ue000| )*$"
        + "|^(?:ok,? |please |fine,? )*remind (?:me|us) (?:again )?(?:about |of )?(?:\ue000 )?(?:again )?(?:on |by |in |until )?(?:\ue001|later|later today|another time)(?: about \ue000| of \ue000| again| please)*$"
        + "|^(?:please )?snooze(?: this| it| them| \ue000)?(?: until| till| to| for)?(?: \ue001)?$|^(?:ask|tell) (?:me|us) again (?:on )?\ue001$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Later();
}
