using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Orders;
using RectifyBot.Understanding.Orders.Wording;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Correcting;

/// <summary>不是9-1，是9-2; 我把9-4写成9-3了; I meant 9.2: which of the items named was wrong, and which is right.</summary>
internal sealed partial class CorrectedItems(OrderText said)
{
    private const int Before = 14;

    /// <summary>Those whose record is spoken of, and the one that was meant.</summary>
    public (ImmutableArray<OrderedItem> Items, OrderedItem? Target) Read()
    {
        var (wrong, right, open) = (new List<OrderedItem>(), new List<OrderedItem>(), new List<OrderedItem>());
        foreach (var token in said.Message.Of<ItemToken>())
        {
            // A number of the register is no item.
            if (SequenceNumber.In(said.Message.Text[token.Start..token.End]) is not null)
            {
                continue;
            }

            (IsWrong(token) ? wrong : IsRight(token) ? right : open).AddRange(said.Items(token.Start, token.End));
        }

        if (right.Count == 0 && wrong.Count > 0 && open.Count == 1)
        {
            (right, open) = (open, []);
        }

        var target = right.Count > 0 ? right[^1] : (OrderedItem?)null;
        return ([.. wrong.Concat(open).DistinctBy(i => (i.Problem, i.Measure)).Where(i => target is not { } t || (i.Problem, i.Measure) != (t.Problem, t.Measure))], target);
    }

    private bool IsWrong(ItemToken token) => BeforeWrong().Find(Ahead(token)).Success;

    private bool IsRight(ItemToken token) =>
        BeforeRight().Find(Ahead(token)).Success && !TellsOf().Find(said.Value[token.End..]).Success || MiswrittenBehind().Find(said.Value[token.End..]).Success;

    private string Ahead(ItemToken token) => said.Value[Math.Max(0, token.Start - Before)..token.Start];

    [GeneratedRegex("(?:不是|并非|别按|不该是|不应该是|(?:写|打|报|敲|说|发|填|点|记|选|弄|传|归|放)(?:成了?|到了|在了)|instead of|rather than|\\bnot|n't) ?(?:item |measure |for |about |the )?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeforeWrong();

    [GeneratedRegex("(?:(?<!不)(?:应该|应当|应|该|其实|实际|说的|报的|指的|要报的|我的)?(?:是|为)|改(?:成|为|到)|换(?:成|到)|(?:记|算|归|挪|放|移)(?:到|在|给|进)|属于|以|(?:meant|mean|should (?:be|have been)|it(?:'s| is| was)|that(?:'s| is| was)|was|is|belongs? to|move (?:it|that) to)(?: (?:for|about|to|on|under|of))?) ?(?:item |measure |the )?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeforeRight();

    // 是9-2的人数报错了: names the record, and not what was meant.
    [GeneratedRegex("^ ?(?:的?(?:人数|数量|数字|日期|时间|金额|次数|份数)|那?条?(?:报|写|说|填|打)(?:错|多|少)|(?:有误|不对|错了|作废))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TellsOf();

    // 把9-4写成9-3了.
    [GeneratedRegex("^ ?(?:的?(?:进展|事|情况))?(?:被我)?(?:写|打|报|敲|说|发|填|点|记|选|弄|传)(?:成|到)了? ?\ue000", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MiswrittenBehind();
}
