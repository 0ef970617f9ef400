using RectifyBot.Understanding.Messages.Tokens;

namespace RectifyBot.Understanding.Messages.Topics;

/// <summary>Of which measures a message speaks: by number where it names any, and by contents.</summary>
internal sealed class TopicReader(Message message, ContentScorer scorer)
{
    public List<Topic> Read()
    {
        var numbered = message.Has<ItemToken>() ? new NumberedTopics(message.Index, scorer).Read(message.Text, message.Clauses) : [];
        var topics = numbered.Count > 0 ? new MixedTopics(message, scorer).Read(numbered) : new ContentTopics(message.Index, scorer).Read(message.Text, message.Clauses);
        return CommonClaims.Read(message, topics);
    }
}
