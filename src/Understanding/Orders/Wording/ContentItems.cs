using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages.Topics;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>把轮岗那条拆成两条: what an order is done to, by number or by contents; nothing where it is only pointed at (这条).</summary>
internal static partial class ContentItems
{
    private const float Close = 0.8f;

    /// <summary>The items of the stretch; by contents one for each of its parts (轮岗那条和取酬那条), or none where one of them is not clear.</summary>
    public static ImmutableArray<OrderedItem> In(OrderText said, int start, int end)
    {
        var numbered = said.Items(start, end);
        if (!numbered.IsEmpty || end <= start)
        {
            return numbered;
        }

        var found = ImmutableArray.CreateBuilder<OrderedItem>();
        foreach (var part in Part().EnumerateMatches(said.Value.AsSpan()[start..end]))
        {
            if (One(said, start + part.Index, start + part.Index + part.Length) is not { } item)
            {
                return [];
            }

            found.Add(item);
        }

        return found.ToImmutable();
    }

    private static OrderedItem? One(OrderText said, int start, int end)
    {
        var words = said.Message.Text[start..end];
        if (Pronoun().Find(words).Success)
        {
            return null;
        }

        var scorer = new ContentScorer(said.Message.Index, said.Message.Utterance.Office);
        var scores = scorer.Score(said.Message.Text, start, end, [.. said.Message.Tokens.Where(t => t.Start < end && t.End > start)]);
        var best = ContentTopics.Best(scores);
        if (best < 0 || scores[best] < ContentTopics.Least || scores.Where((s, at) => at != best && s >= Close * scores[best]).Any())
        {
            return null;
        }

        var number = said.Message.Index.Numbers[best];
        return new OrderedItem(number.Problem, number.Measure, said.Message.Span(start, end));
    }

    [GeneratedRegex("(?:(?! and )[^、和与跟及&])+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    [GeneratedRegex("^ ?(?:这|该|此|本|那|上面那|刚才那|上)?(?:一)?(?:条|项|个|件|它|两条|几条)?(?:措施|问题|整改|任务)?(?:的)?$|^ ?(?:the |this |that |it|them|these|those|one|measure|item|last )*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pronoun();
}
