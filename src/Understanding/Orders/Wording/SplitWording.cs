using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Understanding.Notices;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads into what a measure is split. What stands behind the head is taken as it is written, as of measures that are set.</summary>
internal static partial class SplitWording
{
    private const int LongestHead = 60;

    private static readonly WordList Gate = new("拆", "分成", "分为", "细分", "分解", "split", "divide", "break");

    public static SplitOrder? Read(OrderText said)
    {
        if (!Gate.IsIn(said.Value.AsSpan(0, Math.Min(said.Value.Length, LongestHead))))
        {
            return null;
        }

        // 9-1太大了，拆成两条: the measure may be named before.
        return said.Clauses.Take(3).Select(c => Read(said, said.AfterPolite(c.Start, said.Value.Length))).FirstOrDefault(o => o is not null);
    }

    private static SplitOrder? Read(OrderText said, int start)
    {
        var head = Head().Find(said.Value[start..Math.Min(said.Value.Length, start + LongestHead)]);
        if (!head.Success || start > LongestHead)
        {
            return null;
        }

        var place = head.Groups["o"];
        var (from, to) = (start + place.Index, start + place.Index + place.Length);
        var items = place.Length == 0 ? said.Items(0, start) : ContentItems.In(said, from, to);

        // 把两项制度拆成三项 is an official's work: the order names its measure, and plainly wishes.
        var wishes = said.Steers() || (head.Groups["w"].Success && !said.Items(from, to).IsEmpty);
        return wishes && items.Length <= 1 ? Order(said, items, start + head.Length) : null;
    }

    private static SplitOrder Order(OrderText said, ImmutableArray<OrderedItem> items, int behind)
    {
        var rest = behind < said.Value.Length ? said.Message.Span(behind, said.Value.Length).In(said.Message.Utterance.Text) : string.Empty;
        var texts = string.IsNullOrWhiteSpace(rest) ? [] : MeasureList.Read(rest.TrimStart());
        return new SplitOrder(items.IsEmpty ? null : items[0], texts.Length > 1 ? texts : []);
    }

    [GeneratedRegex(
        "^(?:(?<w>把|将)(?<o>[^,:;]{1,30}?)(?:进行)?(?:拆分|分拆|拆解|细分|分解|拆|分)(?:开)?(?:成|为|开)(?:以下|如下|下面)?[0-9一二两三四五六七八九十]{0,2}(?:个|条|项|款|部分|小项)?(?:措施|任务|条目)?(?:,?如下|,?分别是?|,?即)?(?:[:,]+|\\n|$|(?=一是|1[.、]))"
        + "|(?<o>[^,:;已拟了]{0,24}?)(?:拆分|分拆|拆解|拆)(?:成|为)(?:以下|如下|下面)?[0-9一二两三四五六七八九十]{0,2}(?:个|条|项|款|部分|小项)?(?:措施|任务|条目)?(?:,?如下|,?分别是?)?(?:[:]+|\\n|(?=一是|1[.、])|,(?=一是|1[.、])|(?<=[条项款])$)"
        + "|(?<w>split|divide|break)(?: up| down)? (?<o>[^:;]{1,40}?)(?: up| down)? (?:into|in)(?: the following)?(?: (?:two|three|four|five|six|[0-9]))?(?: (?:measures|parts|items|pieces|ones|steps))?(?: ?[:,]+ ?|\\n|$))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head();
}
