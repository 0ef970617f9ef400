using RectifyBot.Ledger;
using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Topics;
using RectifyBot.Understanding.Messages.Words;

namespace RectifyBot.Understanding.Messages.Queries;

/// <summary>Reads what of the ledger is asked for: the kind, whose, which problems, until when.</summary>
internal sealed class QueryReader(Message message, ContentScorer scorer)
{
    private readonly Hits hits = message.Hits;

    public QueryReading Read()
    {
        var named = Numbered();
        var kinds = new QueryKinds(message);
        var kind = kinds.Read(named.Count > 0);
        if (named.Count == 0 && (kind is null || (kind != QueryKind.Summary && hits.Has(Word.ThatOne))) && ByContent() is { } found)
        {
            named = [found];
            kind = kind is QueryKind.History ? kind : QueryKind.Item;
        }

        var asked = kind ?? (named.Count > 0 ? QueryKind.Item : kinds.Overall());
        var (scope, office) = Scope(asked);
        return new QueryReading(
            asked, scope, office, [.. named.Select(t => t.Problem).Distinct().Order()], named.Count == 1 ? named[0].Measure : null,
            asked == QueryKind.DueSoon ? Until() : null);
    }

    private List<Target> Numbered()
    {
        int? problem = null;
        var named = new List<Target>();
        foreach (var item in message.Of<ItemToken>().SelectMany(t => t.Items))
        {
            problem = item.Problem ?? problem;
            if ((problem ?? item.Measure) is { } number)
            {
                named.Add(new Target(number, problem is null ? null : item.Measure));
            }
        }

        return named;
    }

    private Target? ByContent()
    {
        var scores = new float[message.Index.OfMeasures.Count];
        foreach (var clause in message.Clauses.Take(20))
        {
            var more = scorer.Score(message.Text, clause.Start, clause.End, clause.Tokens);
            for (var at = 0; at < scores.Length; at++)
            {
                scores[at] += more[at];
            }
        }

        var best = ContentTopics.Best(scores);
        return best >= 0 && scores[best] >= ContentTopics.Least ? new Target(message.Index.Numbers[best].Problem, message.Index.Numbers[best].Measure) : null;
    }

    private (QueryScope Scope, string? Office) Scope(QueryKind kind)
    {
        if (hits.Has(Word.Everybody))
        {
            return (QueryScope.All, null);
        }

        var mine = hits.Has(Word.Mine) && !IsWholeBody();
        var offices = message.Index.Offices.FindIn(message.Text);
        // Who speaks of a named item is not whose items are asked for.
        if (offices.Count > 0 && kind != QueryKind.Item && !(mine && string.Equals(offices[0].Name, message.Utterance.Office, StringComparison.Ordinal)))
        {
            return (QueryScope.Office, offices[0].Name);
        }

        return mine ? (QueryScope.Mine, null) : (QueryScope.All, null);
    }

    // 我们 of one who has no office, a leader's or an inspector's, is the whole body.
    private bool IsWholeBody() =>
        string.IsNullOrWhiteSpace(message.Utterance.Office) && message.Utterance.Role != Role.Official &&
        hits.Of(Word.Mine).All(m => message.Text.AsSpan(m.Start, m.End - m.Start) is "我们" or "咱们" or "咱" or "we" or "us" or "our");

    private DateOnly? Until()
    {
        DateOnly? last = null;
        foreach (var date in message.Of<DateToken>())
        {
            if (date.Mention.Resolve(message.Today, Tense.Future, message.WorkingDays) is { } reading && reading.Period.To >= message.Today)
            {
                last = last is { } l && l > reading.Period.To ? l : reading.Period.To;
            }
        }

        return last;
    }
}
