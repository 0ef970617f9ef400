using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;

namespace RectifyBot.Understanding.Messages.Topics;

/// <summary>Takes a sentence out of a numbered topic, before or behind the number, where its contents clearly point to another measure of the sender's.</summary>
internal sealed class MixedTopics(Message message, ContentScorer scorer)
{
    private const float Clear = 1.7f;
    private const float Margin = 2.2f;
    private const int MostClauses = 40;

    public List<Topic> Read(List<Topic> numbered)
    {
        var topics = new List<Topic>();
        foreach (var topic in numbered)
        {
            topics.AddRange(message.Clauses.Count > MostClauses ? [topic] : Split(topic));
        }

        return topics;
    }

    private List<Topic> Split(Topic topic)
    {
        var own = topic with { Clauses = [] };
        var (parts, current) = (new List<Topic> { own }, own);
        foreach (var clause in topic.Clauses)
        {
            if (clause.OpensSentence && !clause.Of<ItemToken>().Any())
            {
                current = Elsewhere(topic, clause) is { } target ? Part(parts, target, clause) : clause.Start < topic.Start ? own : current;
            }

            current = clause.Of<ItemToken>().Any() ? own : current;
            current.Clauses.Add(clause);
        }

        return [.. parts.OrderBy(p => p.Clauses.Count > 0 ? p.Clauses[0].Start : p.Start)];
    }

    private static Topic Part(List<Topic> parts, Target target, Clause clause)
    {
        parts.Add(new Topic([target], clause.Start, clause.End, []));
        return parts[^1];
    }

    private Target? Elsewhere(Topic topic, Clause clause)
    {
        var scores = scorer.Score(message.Text, clause.Start, clause.End, clause.Tokens);
        var best = ContentTopics.Best(scores);
        if (best < 0 || scores[best] < Clear || !scorer.IsOwn(best) || scores[best] < Margin * Here(topic, scores))
        {
            return null;
        }

        var number = message.Index.Numbers[best];
        return new Target(number.Problem, number.Measure);
    }

    private float Here(Topic topic, float[] scores)
    {
        var here = 0f;
        for (var at = 0; at < scores.Length; at++)
        {
            var number = message.Index.Numbers[at];
            here = topic.Items.Any(i => i.Problem == number.Problem && (i.Measure ?? number.Measure) == number.Measure) ? MathF.Max(here, scores[at]) : here;
        }

        return here;
    }
}
