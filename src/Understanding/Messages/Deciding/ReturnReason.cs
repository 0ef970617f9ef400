using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Orders.Wording;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Deciding;

/// <summary>退回，缺回执: the words that tell why something is returned. What is to be done about it (请补, 12日前重报) is none, unless nothing else is said.</summary>
internal sealed partial class ReturnReason(Message message)
{
    private readonly OrderText said = new(message);

    /// <summary>The words, or null where none give a reason.</summary>
    /// <param name="clauses">Those that speak of what is returned, in order.</param>
    public Span? Of(IReadOnlyList<Clause> clauses)
    {
        (int Start, int End)? found = null;
        foreach (var clause in clauses)
        {
            if (Told(clause, isFirst: clause == clauses[0]) is { } part)
            {
                found = (found?.Start ?? part.Start, part.End);
            }
            else if (found is not null)
            {
                break;
            }
        }

        found ??= clauses.Select(Asked).FirstOrDefault(a => a is not null);
        return found is { } place ? message.Span(place.Start, place.End) : null;
    }

    private (int Start, int End)? Told(Clause clause, bool isFirst)
    {
        if (Looked().IsMatch(said.In(clause)) || ExtensionVerdict.Keeps().IsMatch(said.In(clause)) || AllDecided.Of(clause.In(message.Text)) is not null || GradeReader.In(message.Text, clause.Start, clause.End) is not null)
        {
            return null;
        }

        var from = isFirst ? AfterName(clause) : clause.Start;
        if (Request().Find(said.Value[from..clause.End]).Success || Named().IsMatch(said.In(clause)))
        {
            return null;
        }

        if (Verdict(clause) is not { } verdict)
        {
            return Trimmed(from, clause.End);
        }

        var behind = Trimmed(verdict.End, clause.End);
        behind = behind is { } b && Request().Find(said.Value[b.Start..b.End]).Success ? null : behind;
        return behind ?? (from < verdict.Start && Lacks().IsMatch(said.Value[from..verdict.Start]) ? Trimmed(from, BeforeVerdict(from, verdict.Start)) : null);
    }

    // 补验收单, add the receipts: what is asked for tells what was missing.
    private (int Start, int End)? Asked(Clause clause)
    {
        var found = Wanted().Find(said.In(clause));
        return found.Success ? Trimmed(clause.Start + found.Groups["w"].Index, clause.Start + found.Groups["w"].Index + found.Groups["w"].Length) : null;
    }

    private (int Start, int End)? Verdict(Clause clause)
    {
        var hits = message.Hits.Of(Word.Return).Concat(message.Hits.Of(Word.Approve)).Where(h => h.Start >= clause.Start && h.End <= clause.End).ToList();
        if (hits.Count > 0)
        {
            return (hits.Min(h => h.Start), hits.Max(h => h.End));
        }

        var verdict = Verb().Find(said.In(clause));
        return verdict.Success ? (clause.Start + verdict.Index, clause.Start + verdict.Index + verdict.Length) : null;
    }

    // 轮岗那条, 3-1的销号材料里: the measure that is spoken of.
    private int AfterName(Clause clause)
    {
        var text = said.In(clause);
        var item = text.LastIndexOf(OrderText.Item);
        var name = item >= 0 ? null : Name().Match(text);
        return clause.Start + (item >= 0 && !Lacks().IsMatch(text[..item]) ? item + 1 : name is { Success: true } ? name.Length : 0);
    }

    private int BeforeVerdict(int from, int verdict)
    {
        var tail = Tail().Find(said.Value[from..verdict]);
        return tail.Success ? from + tail.Index : verdict;
    }

    private (int Start, int End)? Trimmed(int start, int end)
    {
        start += Fillers().Find(said.Value[start..end]).Length;
        while (end > start && (char.IsWhiteSpace(said.Value[end - 1]) || "吧啊哈的-".Contains(said.Value[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        var office = message.Index.Offices.NamedIn(said.Value[start..end]);
        return end - start < 2 || office.Exists(o => o.End - o.Start == end - start) || !said.Value.AsSpan()[start..end].ContainsAnyExcept(" \ue000\ue001\ue002,前") ? null : (start, end);
    }

    [GeneratedRegex("(?:看|翻|审|核|查|复核|核实)(?:过|了|过了|了一?遍)$|^(?:现|经)?(?:审|核|复)(?:查|核|批意见)?$|^经核查?$|^(?:谢谢|辛苦了?|thanks|sorry)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Looked();

    [GeneratedRegex("^.{1,24}?(?:[那这该]一?[条个项份块件]|的?销号(?:材料|申请|佐证)?[里中]?)(?:的?(?:销号|延期)?的?(?:申请|(?:材料|佐证)[里中]))?(?:的|,| )?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("^.{1,24}[那这该]一?[条个项份块件]$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex("^先?退(?=[—-])|(?:不行|不过关|不能销|退(?:了|吧|回)?|按原.*|延期|不延了?)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verb();

    [GeneratedRegex("缺|没|未|无|少|漏|错|差|不[^同予批准能给行]|missing|\\bnot\\b|\\bno\\b|lack|without|unclear|blurred|incomplete", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Lacks();

    [GeneratedRegex("(?:,|的|先|都|就|暂|还是|我|应|应该|给|予以|销号|申请| |is|are|so|and|therefore)+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tail();

    [GeneratedRegex("^(?:[\ue000\ue002 ,:;—、。-]|的|去(?!年|除)|回去|了(?!解)|吧|先|给(?:他们|你们)|延期(?:申请)?|因为?(?!素)|由于|主要是|原因(?:是|为)?|理由(?:是|为)?|销号(?:申请)?|(?:it|them|this|that|back|again|for now|is|are|was|for|because|as|since|due to|reason|the reason is|close-out|closeout|application|and|but)\\b)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fillers();

    [GeneratedRegex("^(?:[\ue001 ,]|请|需|要|限|于|在|尽快|抓紧|务必|麻烦|前|之前|以前|底|内|下班|先|你们|他们|再|都|也|到时|并|去|好好|and |please |kindly |then )*(?:补(?!助|贴|偿|缴|选|办|录)|重(?!点|要|复|大)|改好|完善|修改|弄好|装好|装齐|按原|再报|再来|继续|resubmit|re-submit|add\\b|attach\\b|send\\b|submit\\b|provide\\b|include\\b|fix\\b|correct\\b|do it again)|\ue001(?:下班)?(?:之|以)?前.{0,3}(?:补|重|交|报|装|改).{0,8}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Request();

    [GeneratedRegex("(?:^|[请需要前\ue001 ]|退回)(?<w>补(?:充|齐|上|好|交|报|全|正|签)?(?![来好报上了再后重齐交充全一助贴偿缴选办录])[^,;\ue001]*[\u4e00-\u9fff]{2}[^,;\ue001]*|(?:add|attach|provide|include) [a-z][^,;\ue001]*?|(?<=submit |submit it |submit them )with [a-z][^,;\ue001]*?)(?= by | before | ?$|[,;\ue001])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wanted();
}
