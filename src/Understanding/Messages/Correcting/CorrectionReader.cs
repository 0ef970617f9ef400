using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Topics;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Orders;
using RectifyBot.Understanding.Orders.Wording;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Correcting;

/// <summary>Reads what a correction takes back, or puts in the place of what was said.</summary>
internal sealed partial class CorrectionReader(Message message)
{
    private readonly OrderText said = new(message);

    /// <param name="topics">What the message's words point to.</param>
    public CorrectionReading Read(List<Topic> topics)
    {
        var (items, target) = new CorrectedItems(said).Read();
        var sequence = SequenceNumber.In(message.Text);
        var takesBack = Withdraws().IsMatch(said.Value);
        var rest = new CorrectedRest(said).Read(takesBack);
        var withdraws = takesBack && (Later().IsMatch(message.Text) || (target is null && rest is null));
        var of = Of();
        return new CorrectionReading
        {
            Withdraws = withdraws,
            Of = of,
            Items = !items.IsEmpty || target is not null || sequence is not null ? items : of == CorrectedThing.Report && Points().Find(message.Text).Success ? ByContent(topics) : [],
            Target = target,
            Sequence = sequence,
            Rest = withdraws ? null : rest,
        };
    }

    private CorrectedThing Of() =>
        Photo().IsMatch(message.Text) || (Paper().IsMatch(message.Text) && Sent().IsMatch(message.Text)) ? CorrectedThing.Evidence
        : Later().IsMatch(message.Text) ? CorrectedThing.Report
        : ExtensionAsked().IsMatch(message.Text) ? CorrectedThing.Extension
        : message.Utterance.Role is Role.Coordinator or Role.Leader && Decided().IsMatch(message.Text) ? CorrectedThing.Decision
        : Application().IsMatch(message.Text) ? CorrectedThing.Application
        : CorrectedThing.Report;

    // 轮岗那条, 关于轮岗的; 刚才那条 points to nothing.
    [GeneratedRegex("[\u4e00-\u9fff]{2}(?<!刚才|刚刚|上面|前面|昨天|前天|早上|上午|下午|中午|周.|发的|报的|说的|填的|写的)[那这](?:条|个|项|块|件)|关于|\\babout\\b|\\bfor the\\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Points();

    // 轮岗那条发错了: only what clearly points to one measure.
    private ImmutableArray<OrderedItem> ByContent(List<Topic> topics) => topics is [{ IsGuess: false, IsExplicit: false, Candidates.IsEmpty: true, Items: [var only] } topic]
        ? [new OrderedItem(only.Problem, only.Measure, message.Span(topic.Start, topic.End))]
        : [];

    [GeneratedRegex("作废|撤回|撤销|撤掉|撤了|撤下|撤(?:吧|一下|$)|收回|不作数|不算数?(?:了|吧|$|,)|算数|当我没说|取消|删掉|删了|删除|忽略|别照|别按|不要了|不(?:申请)?(?:销号|延期)了|不申请了|不延了|不销了|先不报|\\bundo\\b|\\brevert\\b|take (?:that|it|this) back|take back|withdraw|retract|disregard|\\bignore\\b|scratch|cancel|\\bdelete|never ?mind|recall\\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Withdraws();

    // 以我后面重发的为准: nothing of this message is to be taken.
    [GeneratedRegex("重发|重新报|重新发|再重报|回头.{0,4}报|再报|重报|后面.{0,4}为准|send (?:it|a new one) again|report (?:it )?again|resend", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Later();

    [GeneratedRegex("(?:照片|图片|相片|附件|截图|扫描件|佐证|图)(?:材料)?(?:.{0,6}(?:发|传|拿|弄|选|贴|放)(?:错|重|反|串)|.{0,3}(?:作废|撤|是\\ue000|不是)|都?是[^,]{0,6}的$)|(?:wrong|bad) (?:photo|picture|file)|(?:发|传|贴|上传)错了?(?:一?张)?(?:照片|图片|附件|截图|佐证)|\\b(?:photos?|pictures?|attachments?|images?|screenshots?|scans?|evidence)\\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Photo();

    [GeneratedRegex("文件|材料|纪要|签到表|表格|照片|图片|附件|佐证|截图|\\bfiles?\\b|\\bdocuments?\\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Paper();

    [GeneratedRegex("(?:发|传|拿|附|贴|上传)(?:的(?:是|那)?|错|重|反|串)|刚传|刚发的(?:文件|材料|纪要)|wrong (?:file|document)|i (?:just )?(?:uploaded|attached)|belongs? to|\\bthe (?:last )?(?:file|document) (?:was|is)\\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Sent();

    [GeneratedRegex("延期|展期|宽限|顺延|不延了|extension|extend", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ExtensionAsked();

    [GeneratedRegex("申请|销号|\\bapplication|close-?\\s?out", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Application();

    [GeneratedRegex("退回|打回|驳回|同意|批准|批复|准予|approv|return|reject|decision", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Decided();
}
