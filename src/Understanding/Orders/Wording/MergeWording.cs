using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads which measures become one, which of them stays, and what it then says.</summary>
internal static partial class MergeWording
{
    private const int LongestHead = 80;

    private static readonly WordList Gate = new("合并", "并入", "并到", "并进", "并成", "合成", "merge", "combine", "fold");

    public static MergeOrder? Read(OrderText said)
    {
        if (!Gate.IsIn(said.Value.AsSpan(0, Math.Min(said.Value.Length, LongestHead))))
        {
            return null;
        }

        var start = said.AfterPolite(0, said.Value.Length);
        var head = Head().Find(said.Value[start..Math.Min(said.Value.Length, start + LongestHead)]);
        if (!head.Success || !(said.Steers() || head.Groups["w"].Success))
        {
            return null;
        }

        var items = Items(said, start, head);
        return items.Length < 2 ? null : new MergeOrder(items, head.Groups["t"].Success ? Text(said, start + head.Length) : null);
    }

    // 9-2并入9-1: the one behind stays.
    private static ImmutableArray<OrderedItem> Items(OrderText said, int start, Match head)
    {
        var (moved, stays) = (head.Groups["o"], head.Groups["s"]);
        var first = In(said, start, moved);
        return !stays.Success ? first
            : In(said, start, stays) is [var stay] ? [stay, .. first.Where(i => (i.Problem, i.Measure) != (stay.Problem, stay.Measure))]
            : [];
    }

    // An official who merges two rules tells work; measures are named by number, or by one who steers.
    private static ImmutableArray<OrderedItem> In(OrderText said, int start, Group place) =>
        said.Steers() ? ContentItems.In(said, start + place.Index, start + place.Index + place.Length) : said.Items(start + place.Index, start + place.Index + place.Length);

    private static Read<string>? Text(OrderText said, int from)
    {
        var to = said.Value.Length;
        while (from < to && (char.IsWhiteSpace(said.Value[from]) || said.Value[from] is ':'))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(said.Value[to - 1]))
        {
            to--;
        }

        var span = said.Message.Span(from, to);
        return to - from < 2 ? null : new Read<string>(span.In(said.Message.Utterance.Text), span);
    }

    [GeneratedRegex(
        "^(?:(?<w>把|将)(?<o>[^:;]{2,40}?)(?:合并|并)(?:入|到|进|至)(?<s>\ue000+|[^,:;已了]{2,20}?)(?:里|里面|中|去|里去|吧)*(?:$|(?<t>,?(?:合并后?)?(?:内容)?(?:改?为|是|成)?:))"
        + "|(?<o>\ue000[\ue000、和与跟及, ]*)(?:合并|并)(?:入|到|进|至)(?<s>\ue000+)(?:里|里面|中|去|里去|吧)*(?:$|(?<t>,?(?:合并后?)?(?:内容)?(?:改?为|是|成)?:))"
        + "|(?<w>把|将)(?<o>[^:;]{2,40}?)(?:这?[两几三四]条|这?[两几三四]项)?(?:合并|并|合)(?:成|为|起来|到一起|在一起|一下|吧|一?条|一?项|一个)*(?:$|(?<t>,?(?:合并后?)?(?:内容)?(?:改?为|是|成)?:))"
        + "|(?<o>\ue000+(?:[、和与跟及, ]+\ue000+)+)(?:这?[两几三四]条|这?[两几三四]项)?(?:合并|合)(?:成|为|起来|到一起|在一起|一下|吧|一?条|一?项|一个)*(?:$|(?<t>,?(?:合并后?)?(?:内容)?(?:改?为|是|成)?:))"
        + "|(?<w>merge|combine|fold) (?<o>[^:;]{2,40}?) (?:into|with|in) (?<s>(?:item |measure |problem )?\ue000+)(?: please)?(?:$|(?<t> ?(?:as|saying|to say)? ?:))"
        + "|(?<w>merge|combine) (?<o>[^:;]{2,40}?)(?: into one| together| as one)?(?: measure)?(?: please)?(?:$|(?<t> ?(?:as|saying|to say)? ?:)))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head();
}
