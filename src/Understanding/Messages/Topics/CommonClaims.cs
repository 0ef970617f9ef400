using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Topics;

/// <summary>这两样都是长期坚持的活, 以上均已办结: a sentence behind several measures that speaks of all of them is told of each.</summary>
internal static class CommonClaims
{
    private static readonly string[] OfAll = ["这两", "这几", "这三", "以上", "上述", "两样", "两项都", "两条都", "两项均", "两条均", "三项均", "三条均", "三项都", "三条都", "几项都", "both are", "both items", "all of these", "all three"];

    public static List<Topic> Read(string text, List<Topic> topics)
    {
        if (topics.Count < 2)
        {
            return topics;
        }

        foreach (var clause in topics[^1].Clauses.Where(c => c.OpensSentence && IsOfAll(text, c)).ToList())
        {
            foreach (var topic in topics.SkipLast(1))
            {
                topic.Clauses.Add(clause);
            }
        }

        return topics;
    }

    private static bool IsOfAll(string text, Clause clause) => clause.In(text).TrimStart().StartsWithAny(OfAll);
}
