using System.Text.RegularExpressions;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders;

/// <summary>What others reported for the sender's office and waits for its word: 有哪些等我确认的代报; which reports wait for my countersignature.</summary>
public static partial class CountersignQuery
{
    private const int Longest = 60;

    /// <summary>Whether the text asks for that list; what says that a report is so, or is not, does not.</summary>
    public static bool IsOne(string text) => text.Length <= Longest && Asked().IsMatch(NormalText.Of(text).Value.ToLowerInvariant().Trim());

    [GeneratedRegex(
        "^(?:请问|请|帮我|麻烦|看看|看一下|查一下|查查|列一下|列出|我想看|给我看|show me |list |please |any |are there |what |which ){0,3}"
        + "(?:还|都|现在|目前)?(?:有)?(?:哪些|哪几(?:条|份|个)|什么|多少|没有|有没有)?(?:是)?(?:别人|他们|整改办)?(?:在)?(?:(?:等|待|需要?|要|该)(?:着)?(?:我们?科?|我|本科|我们科)?(?:来|去)?(?:确认|会签|核实|签)的?(?:代报|替报|代填)(?:内容|进展|情况|记录)?|(?:替|代|帮)(?:我们?科?|我们科)(?:代)?报(?:的|了)(?:内容|进展|情况|什么|哪些)*|(?:代报|替报|代填)的?(?:内容|进展|情况|记录)?(?:还|都)?(?:有)?(?:哪些|什么|几条)?(?:在)?(?:等|待|要|需要?|没有?|未)(?:着)?(?:我们?科?|我)?(?:来)?(?:确认|会签|核实|签))(?:的|吗|呢|么)?(?:有哪些|有什么|有几条|还有吗)?[?？。.!！]*$"
        + "|^(?:show me |list |please |any |are there |is there |what |which )*(?:reports? |anything |delegated reports? )*(?:is |are |do |that |which |made |on our behalf |for us ){0,4}(?:waits?|waiting|to be|await|awaits|awaiting|need|needs|pending)(?: for)?(?: to be)?(?: my| our| me to)? ?(?:countersign(?:ed|ature|atures|ing)?|co-?sign(?:ed|ature)?)(?: for us)?[?.!]*$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
