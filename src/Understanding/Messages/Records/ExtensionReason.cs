using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Orders.Wording;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Records;

/// <summary>因招标流标，申请延期: the words that tell why a later day is asked for.</summary>
internal sealed partial class ExtensionReason(Message message)
{
    private readonly OrderText said = new(message);

    /// <summary>The words behind 因 or because; where there is none, the clauses that tell how far it is; or null.</summary>
    /// <param name="clauses">Those that speak of the measure, in order.</param>
    public Span? Of(IReadOnlyList<Clause> clauses)
    {
        for (var at = 0; at < clauses.Count; at++)
        {
            if (Because().Find(said.In(clauses[at])) is { Success: true } because)
            {
                var start = clauses[at].Start + because.Index + because.Length;
                var first = Until(start, clauses[at].End);
                return first < clauses[at].End ? Place(start, first) : Place(start, Last(clauses, at).End);
            }
        }

        for (var at = 0; at < clauses.Count; at++)
        {
            if (!IsRequest(clauses[at]) && Tells(clauses[at]))
            {
                var first = at;
                while (first > 0 && !IsRequest(clauses[first - 1]) && clauses[first - 1].Of<ItemToken>().Any() is false && IsJoined(clauses[first - 1], clauses[at]))
                {
                    first--;
                }

                return Place(clauses[first].Start, Last(clauses, at).End);
            }
        }

        return null;
    }

    private Clause Last(IReadOnlyList<Clause> clauses, int from)
    {
        while (from + 1 < clauses.Count && !IsRequest(clauses[from + 1]) && IsJoined(clauses[from], clauses[from + 1]))
        {
            from++;
        }

        return clauses[from];
    }

    private static bool IsJoined(Clause a, Clause b) => b.Start - a.End <= 3;

    // 因设备没到申请延期: the request may stand in the same clause.
    private int Until(int start, int end) => Asking().Find(said.Value[start..end]) is { Success: true, Index: > 1 } asked ? start + asked.Index : end;

    private bool IsRequest(Clause clause) =>
        message.Hits.HasIn(Word.Extend, clause.Start, clause.End) || Request().Find(said.In(clause)).Success;

    private bool Tells(Clause clause) =>
        clause.HasAny(Word.Blocked, Word.NotDone, Word.Ongoing, Word.NotBegun, Word.NotYet, Word.Not, Word.Remaining, Word.Basically, Word.Done) ||
        UnderWay.Ends(clause.In(message.Text)) || message.Moods[clause].HasPerfective || clause.Of<QuantityToken>().Any() || CannotBe().Find(said.In(clause)).Success;

    private Span? Place(int start, int end)
    {
        start += Fillers().Find(said.Value[start..end]).Length;
        while (end > start && (char.IsWhiteSpace(said.Value[end - 1]) || said.Value[end - 1] is ','))
        {
            end--;
        }

        return end - start < 2 ? null : message.Span(start, end);
    }

    [GeneratedRegex("因为|由于|鉴于|原因是?:?|(?<![原起成肇病诱])因(?!此|而|素|地制|人而|公|故意|果|何)(?:为)?|\\bbecause(?: of)?\\b|\\bdue to\\b(?! be)|\\bowing to\\b|\\b(?<=, |^)(?:since|as) (?=[a-z])|\\breason(?: is|:)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Because();

    [GeneratedRegex("(?:特此|特|现|拟|故|所以|需要?|想|恳请|请求|请|能否|要)?(?:申请|请示|恳请|请求|报请)|(?:想|需要?|要|请|能否|恳请)(?:再)?(?:延|宽限|顺延|推迟|展期)|延期|宽限|顺延|展期", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asking();

    [GeneratedRegex("^(?:[\ue000\ue001\ue002 、]|第|到|至|前|请|批准|审批|领导|批示|酌情|谢谢|理解|可否|行吗|好吗|行不行|可以吗|您看|妥否|望|为盼|thanks|thank you|please|sorry|ok\\?|to |until |till |by |from )*(?:那条|这条|那个|这项|那项)?$|^(?:请|望|恳请|麻烦|please )(?:审批|批准|予以|领导|理解|支持|准|整改办|approve)|^原(?:定|来|报|计划)|申请|恳请", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Request();

    [GeneratedRegex("不[完上及出了齐成到够]|赶不|怕|恐怕|来不及|\\bnot\\b|n't|\\bno\\b|still|stuck|waiting|missing", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CannotBe();

    [GeneratedRegex("^(?:[\ue000\ue002 ,:;、]|的|目前|it is because |because )*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fillers();
}
