using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>把9-1交给人事科, 9-1改由人事科牵头, 责任科室改为人事科, 机关党委配合.</summary>
internal static partial class ChineseAssigning
{
    private static readonly string[] Changed = ["接手", "接管", "改派", "改一下", "换一下", "以后", "今后"];
    private static readonly string[] SpeaksOfOwn = ["我科", "我们", "我处", "我室", "本科", "我单位", "我局"];

    /// <summary>What the clause gives to whom; null where it gives nothing.</summary>
    public static Named? Open(OrderText said, Clause clause) =>
        Given(said, clause) ?? Changing(said, clause) ?? ByWhom(said, clause);

    /// <summary>机关党委配合: goes on with what the clauses before gave.</summary>
    public static Named? GoOn(OrderText said, Clause clause) =>
        Part().IsMatch(said.In(clause)) ? Segments(said, clause.Start, clause.End, suffixed: true, opens: false) : null;

    private static Named? Given(OrderText said, Clause clause) =>
        Give().Match(said.In(clause)) is { Success: true } give && IsObject(said, clause, give.Index)
            ? Segments(said, clause.Start + give.Index + give.Length, clause.End, suffixed: false, opens: true)
            : null;

    // 9-1改为线上培训 changes no office: the office's heading stands before it, or the ledger's office behind it.
    private static Named? Changing(OrderText said, Clause clause)
    {
        if (Change().Match(said.In(clause)) is not { Success: true } change || !IsObject(said, clause, change.Index))
        {
            return null;
        }

        var head = change.Groups["head"];
        var named = Segments(said, clause.Start + change.Index + change.Length, clause.End, suffixed: false, opens: true);
        return named is null || (!head.Success && !named.AnyKnown) ? null
            : head.Success && head.ValueSpan.StartsWithAny("配合", "协助", "协办") ? new Named([], [.. named.Leads, .. named.Assists], Opens: true)
            : named;
    }

    // 由人事科负责 alone tells how it is; it orders where something is said to change, or where one who assigns says it.
    private static Named? ByWhom(OrderText said, Clause clause)
    {
        var by = By().Match(said.In(clause));
        if (!by.Success || !IsObject(said, clause, by.Index))
        {
            return null;
        }

        var named = Segments(said, clause.Start + by.Index + by.Length, clause.End, suffixed: true, opens: true);
        var orders = said.Value.HasAny(Changed) || (said.Message.Utterance.Role is Role.Coordinator or Role.Leader && named?.AnyKnown == true);
        return orders ? named : null;
    }

    // 3-1的材料交给整改办 gives the material, not the measure.
    private static bool IsObject(OrderText said, Clause clause, int before)
    {
        var from = said.AfterPolite(clause.Start, clause.Start + before);
        var object_ = said.Value.AsSpan()[from..(clause.Start + before)];
        return Object().IsMatch(object_) && !object_.ToString().HasAny(SpeaksOfOwn);
    }

    // Names up to 牵头 lead, names up to 配合 assist; of several that lead the first does, and the others assist.
    private static Named? Segments(OrderText said, int start, int end, bool suffixed, bool opens)
    {
        var (leads, assists, at) = (new List<OrderedOffice>(), new List<OrderedOffice>(), start);
        var names = said.Message.Index.Offices.FindIn(said.Value[start..end]);

        // 落实 in 督查落实科 is its name.
        foreach (var mark in Mark().Matches(said.Value[start..end]).Where(m => !names.Exists(n => n.Start <= m.Index && m.Index < n.End)))
        {
            (mark.Groups["assist"].Success ? assists : leads).AddRange(Names(said, at, start + mark.Index, suffixed));
            at = start + mark.Index + mark.Length;
        }

        if (leads.Count == 0 && at == start && opens)
        {
            leads.AddRange(Names(said, at, end, suffixed));
        }

        return new Named([.. leads.Take(1)], [.. leads.Skip(1), .. assists], opens).OrNull();
    }

    private static ImmutableArray<OrderedOffice> Names(OrderText said, int start, int end, bool suffixed)
    {
        while (start < end && said.Value[start] is OrderText.Item or '、' or ' ')
        {
            start++;
        }

        var cut = said.Value.AsSpan()[start..end].IndexOfAny(OrderText.Date, OrderText.Item);
        return OfficePhrase.Read(said, start, cut < 0 ? end : start + cut, suffixed);
    }

    [GeneratedRegex("指派给|分派给|改派给|委派给|交办给|移交给|转交给|分配给|划归|划给|派给|转给|交给|交由|转由|分给|改由|换由|改派|移交|都给|统一给|归(?=.{2,16}?(?:管|负责))|转(?= )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Give();

    [GeneratedRegex("(?<head>(?:责任|牵头|主责|承办|主办|负责|配合|协助|协办)(?:科室|部门|单位|处室|股室|人|方))?(?:由.{2,12}?)?(?:改为|改成|改到|换成|换为|调整为|变更为|定为|设为)由?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Change();

    [GeneratedRegex("(?:由|指定|安排|请|让)(?=.{2,24}?(?:牵头|主责|主办|承办|承担|接手|接管|负责|配合|协助|协办|为))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex By();

    [GeneratedRegex("牵头|主责|主办|承办|承担|接手|接管|负责|办理|落实|处理|跟进|整改|作为|为(?=责任|牵头)|管(?=$|吧)|(?<assist>配合|协助|协办|参与)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex("^.{2,24}?(?:牵头|主办|承办|负责|配合|协助|协办)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    [GeneratedRegex(
        "^(?:[\ue000\ue001\ue002 、前]|[\u4e00-\u9fff]{2,12}的(?=\ue000)|把|将|对|关于|这|那|此|该|上述|本|两|三|几|个|项|条|件|的|措施|任务|问题|工作|整改|事项|责任|牵头|科室|部门|单位|负责人|都|均|统一|全部|一并|一起|再|现|先|今后|以后|和|与|及|尽快|马上|立即|直接|重新|还是|就|改|也)*(?:从.{2,12})?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Object();
}
