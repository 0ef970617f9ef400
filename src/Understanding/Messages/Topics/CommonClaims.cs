using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Topics;

/// <summary>这两样都是长期坚持的活, 以上均已办结: a sentence behind several measures, or a heading above them, that speaks of all is told of each.</summary>
internal static class CommonClaims
{
    private static readonly string[] OfAll = ["这两", "这几", "这三", "以上", "上述", "两样", "两项都", "两条都", "两项均", "两条均", "三项均", "三条均", "三项都", "三条都", "几项都", "both are", "both items", "all of these", "all three"];

    public static List<Topic> Read(Message message, List<Topic> topics)
    {
        if (topics.Count < 2)
        {
            return topics;
        }

        var text = message.Text;
        foreach (var heading in message.Clauses.TakeWhile(c => c.End <= topics[0].Start).Where(c => NumberedTopics.IsHeading(text, c) && c.HasAny(Word.Done, Word.NotBegun, Word.LongTerm)))
        {
            topics.ForEach(t => t.Clauses.Insert(0, heading));
        }

        foreach (var clause in topics[^1].Clauses.Where(c => (c.OpensSentence || c.In(text).IndexOfAny('都', '均') is >= 0 and < 6) && IsOfAll(text, c)).ToList())
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
