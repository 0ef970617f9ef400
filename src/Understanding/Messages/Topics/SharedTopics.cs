using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;

namespace RectifyBot.Understanding.Messages.Topics;

/// <summary>Of several measures named together, gives each clause whose contents fit only one of them to that one: 2-4、2-5均到位, 读物已发到理事手里.</summary>
internal sealed class SharedTopics(Message message, ContentScorer scorer)
{
    private const float Least = 0.6f;
    private const float Margin = 1.8f;
    private const int MostItems = 12;
    private const int MostClauses = 30;

    public List<Topic> Read(List<Topic> topics) => [.. topics.SelectMany(Split)];

    private IEnumerable<Topic> Split(Topic topic)
    {
        if (topic.Items.Length is < 2 or > MostItems || topic.Clauses.Count > MostClauses || topic.Items.Any(i => i.Measure is null))
        {
            return [topic];
        }

        var owners = Owners(topic);
        return owners.TrueForAll(o => o is null)
            ? [topic]
            : topic.Items.Select(item => topic with { Items = [item], Clauses = [.. topic.Clauses.Where((_, at) => owners[at] is not { } owner || owner == item)] });
    }

    private List<Target?> Owners(Topic topic)
    {
        var owners = new List<Target?>();
        foreach (var clause in topic.Clauses)
        {
            var goesOn = owners.Count > 0 && !clause.OpensSentence && !clause.Of<ItemToken>().Any();
            owners.Add(clause.Of<ItemToken>().Any() ? null : Owner(topic, clause) ?? (goesOn ? owners[^1] : null));
        }

        return owners;
    }

    private Target? Owner(Topic topic, Clause clause)
    {
        var scores = scorer.Score(message.Text, clause.Start, clause.End, clause.Tokens);
        var ranked = topic.Items
            .Select(item => (Item: item, Score: message.Index.PlaceOf(item) is { } place ? scores[place] : 0f))
            .OrderByDescending(s => s.Score)
            .ToList();
        return ranked[0].Score >= Least && ranked[0].Score >= Margin * ranked[1].Score ? ranked[0].Item : null;
    }
}
