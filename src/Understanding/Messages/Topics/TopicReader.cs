using RectifyBot.Understanding.Messages.Tokens;

namespace RectifyBot.Understanding.Messages.Topics;

/// <summary>Of which measures a message speaks: by number where it names any, and by contents.</summary>
internal sealed class TopicReader(Message message, ContentScorer scorer)
{
    public List<Topic> Read()
    {
        var numbered = message.Has<ItemToken>() ? new NumberedTopics(message.Index, scorer).Read(message.Text, message.Clauses) : [];
        return numbered.Count > 0 ? new MixedTopics(message, scorer).Read(numbered) : new ContentTopics(message.Index, scorer).Read(message.Text, message.Clauses);
    }
}

/// <summary>The only measure that the sender's office has, where nothing else tells which one is meant.</summary>
internal sealed class OnlyTopic(Message message, ContentScorer scorer)
{
    public List<Topic> Read()
    {
        if (message.Clauses.Count == 0 || scorer.OnlyOwn() is not { } own)
        {
            return [];
        }

        var number = message.Index.Numbers[own];
        return [new Topic([new Target(number.Problem, number.Measure)], message.Clauses[0].Start, message.Clauses[0].End, [.. message.Clauses])];
    }
}
