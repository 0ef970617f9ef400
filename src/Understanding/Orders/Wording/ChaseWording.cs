using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads who is to be chased. The verb opens its clause, or stands behind what it is done to: 把没报的催一遍, 人事科催一下.</summary>
internal static partial class ChaseWording
{
    private static readonly WordList NotReported = new(
        "没报", "未报", "没上报", "未上报", "没有报", "没有上报", "没反馈", "未反馈", "没有反馈", "没填", "未填", "没交", "未交", "没动静", "没有动静", "没回音", "没消息", "无进展", "没进展", "没有进展", "没更新", "未更新",
        "not reported", "haven't reported", "hasn't reported", "no report", "not sent", "not submitted", "silent", "no update", "not updated");

    private static readonly WordList DueSoon = new("快到期", "临期", "将到期", "即将到期", "马上到期", "要到期", "到期", "due soon", "due this", "due next", "coming due", "about to expire");

    public static ChaseOrder? Read(OrderText said)
    {
        foreach (var clause in said.Clauses)
        {
            if (Verb(said, clause) is { } verb && !IsWork(said, clause, verb.End) && !said.IsAsked(clause) && !IsTold(said, clause) && Order(said, clause, verb) is { } order)
            {
                return order;
            }
        }

        return null;
    }

    // 快到期了, 拖太久了 say why somebody is chased; whatever else is told makes it a report.
    private static bool IsTold(OrderText said, Clause order) =>
        said.Clauses.Any(c => c != order && said.IsTold(c) && !Late().IsMatch(said.In(c)));

    private static ChaseOrder? Order(OrderText said, Clause clause, (int Start, int End) verb)
    {
        var whom = Whom(said);
        var items = said.Items(0, said.Value.Length);
        var offices = Offices(said, clause, verb);
        var stranger = whom == ChaseWhom.Open && offices.Any(o => !o.IsKnown);
        var aimed = !stranger && (whom != ChaseWhom.Open || !items.IsEmpty || !offices.IsEmpty || Everybody().IsMatch(said.In(clause)));
        var mild = said.Value.AsSpan()[verb.Start..verb.End] is "催" or "提醒" or "remind" or "ping";

        // 催供货商 is an official's own work.
        return aimed || (!mild && said.Message.Utterance.Role != Role.Official)
            ? new ChaseOrder(whom, offices, items, said.Message.Span(clause.Start, clause.End))
            : null;
    }

    private static (int Start, int End)? Verb(OrderText said, Clause clause)
    {
        var start = said.AfterPolite(clause.Start, clause.End);
        while (start < clause.End && said.Value[start] is OrderText.Item or ' ' or '、')
        {
            start = said.AfterPolite(start + 1, clause.End);
        }

        var words = said.Value[start..clause.End];
        var found = Opening().Match(words);
        found = found.Success ? found : Behind().Match(words);
        return found.Success ? (start + found.Groups["v"].Index, start + found.Groups["v"].Index + found.Groups["v"].Length) : null;
    }

    // 催办3次, 催办通知, 催了, 催办中: work that was done, or a paper.
    private static bool IsWork(OrderText said, Clause clause, int end) =>
        clause.Of<QuantityToken>().Any(q => q.Start >= end && q.Start - end <= 2) || Work().IsMatch(said.Value.AsSpan()[end..clause.End]) ||
        clause.Of<WordToken>().Any(w => w.Word is Word.Already && w.End <= end);

    private static ChaseWhom Whom(OrderText said) =>
        NotReported.IsIn(said.Message.Text) ? ChaseWhom.NotReported
        : said.Message.Hits.Has(Word.Overdue) ? ChaseWhom.Overdue
        : DueSoon.IsIn(said.Message.Text) ? ChaseWhom.DueSoon
        : ChaseWhom.Open;

    private static ImmutableArray<OrderedOffice> Offices(OrderText said, Clause clause, (int Start, int End) verb)
    {
        var known = said.Message.Index.Offices.FindIn(said.Value).OrderBy(o => o.Start)
            .Select(o => new OrderedOffice(o.Name, IsKnown: true, said.Message.Span(o.Start, o.End))).DistinctBy(o => o.Name).ToImmutableArray();
        if (!known.IsEmpty || Everybody().IsMatch(said.In(clause)))
        {
            return known;
        }

        // Behind the verb stands who is meant, up to what is wanted of them.
        var target = Target().Match(said.Value[verb.End..clause.End]).Groups["o"];
        var names = target.Success ? OfficePhrase.Read(said, verb.End + target.Index, verb.End + target.Index + target.Length) : [];
        return [.. names.Where(n => !NotAnOffice().IsMatch(n.Name))];
    }

    [GeneratedRegex("^(?<v>催一下|催一催|催一遍|催催|催下|催办一下|催办下|催办|催促一下|催促下|催报|督办一下|督办下|督促一下|督促下|提醒一下|提醒下|通知一下|催|提醒(?!我)|chase(?: up)?\\b|nudge\\b|ping\\b|remind\\b(?! (?:me|us)\\b)|send (?:a |out )?(?:reminders?|nudges?)(?: to)?\\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();

    [GeneratedRegex("^(?:把|将|对|给|向)?[^、已]{1,24}?(?<v>(?:都|全|再|也)?(?:催一下|催一催|催一遍|催催|催下|催办一下|催一次)|(?<![印下制])发(?:个|一个|一下|条|一次|一条)?(?:催办通知|催办单|催办|催报|(?<=次|条|个)提醒)|督促一下|提醒一下)(?=$|吧|,)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Behind();

    [GeneratedRegex("^ ?(?:通知|告诫|约谈|书|函|单|件|机制|制度|力度|工作|情况|记录|台账|系统|了|过|中|着|后|会|牌|标识|谈话|次|责任)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Work();

    [GeneratedRegex("各|所有|大家|他们|全体|全部|相关|有关|没完成|未完成|没销号|未销号|没办结|everyone|everybody|all |them\\b|those|whoever|offices", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Everybody();

    [GeneratedRegex("到期|超期|逾期|过期|太久|太慢|拖|没动静|没报|未报|不报|late|overdue|due", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Late();

    [GeneratedRegex("没|未|超期|逾期|到期|临期|过期|进度|进展|^一|^那|^这|剩|拖|late|overdue|due", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotAnOffice();

    [GeneratedRegex("^ ?(?:一下)?(?<o>[^\ue000\ue001]{2,30}?)(?=的|尽快|赶紧|抓紧|抓|上报|报|交|反馈|把|在|让|要|,|[\ue000\ue001]| (?:about|on|for|to|who|that|because|over|regarding|again|now|please)\\b|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Target();
}
