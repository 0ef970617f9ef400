using RectifyBot.Ledger;
using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Topics;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Queries;

/// <summary>Reads what of the ledger is asked for: the kind, whose, which problems, until when.</summary>
internal sealed class QueryReader(Message message, ContentScorer scorer)
{
    private const float Named = 0.5f;
    private const float Told = 1.2f;


    private readonly Hits hits = message.Hits;

    public QueryReading Read()
    {
        var named = Numbered();
        var kinds = new QueryKinds(message);
        var kind = kinds.Read(named.Count > 0);
        if (named.Count == 0 && (kind is null || (kind != QueryKind.Summary && hits.Has(Word.ThatOne))) && ByContent(kind is null) is { Count: > 0 } found)
        {
            named = found;
            kind = kind is QueryKind.History ? kind : QueryKind.Item;
        }

        if (named.Count == 0 && kind == QueryKind.History && Pointed([.. message.Clauses.Take(20).Select(c => (c.Start, c.End))], hits.Has(Word.ThatOne) ? Named : Told) is { } told)
        {
            named = [told];
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

    // Each 那项 names one of its own, and so does each part of 电梯和违建这两个问题; without these all that is said points to one.
    private List<Target> ByContent(bool isOnly)
    {
        var parts = Parts();
        var found = parts.Count > 1 ? parts.ConvertAll(p => Pointed([p], Named)) : [Pointed([.. message.Clauses.Take(20).Select(c => (c.Start, c.End))], hits.Has(Word.ThatOne) && isOnly ? Named : ContentTopics.Least)];
        return [.. found.OfType<Target>().Distinct()];
    }

    private List<(int Start, int End)> Parts()
    {
        var naming = message.Clauses.Where(c => hits.HasIn(Word.ThatOne, c.Start, c.End)).Take(20).Select(c => (c.Start, c.End)).ToList();
        return naming.Count > 1 ? naming : message.Clauses.Take(20).Select(c => NamedTogether.In(message.Text, c)).FirstOrDefault(p => p.Count > 1) ?? naming;
    }

    private Target? Pointed(IReadOnlyList<(int Start, int End)> stretches, float least)
    {
        var scores = new float[message.Index.OfMeasures.Count];
        foreach (var (start, end) in stretches)
        {
            var more = scorer.Score(message.Text, start, end, [.. message.Tokens.Where(t => t.Start < end && t.End > start)]);
            for (var at = 0; at < scores.Length; at++)
            {
                scores[at] += more[at];
            }
        }

        var best = ContentTopics.Best(scores);
        return best >= 0 && scores[best] >= least ? new Target(message.Index.Numbers[best].Problem, message.Index.Numbers[best].Measure) : null;
    }

    private (QueryScope Scope, string? Office) Scope(QueryKind kind)
    {
        if (hits.Has(Word.Everybody) && !IsOwnOffice())
        {
            return (QueryScope.All, null);
        }

        var mine = IsOwnOffice() || (hits.Has(Word.Mine) && !IsWholeBody());
        var offices = message.Index.Offices.FindIn(message.Text);
        // Who speaks of a named item is not whose items are asked for.
        if (offices.Count > 0 && kind != QueryKind.Item && !(mine && string.Equals(offices[0].Name, message.Utterance.Office, StringComparison.Ordinal)))
        {
            return (QueryScope.Office, offices[0].Name);
        }

        return mine ? (QueryScope.Mine, null) : (QueryScope.All, null);
    }

    // 我们中心 of the 信息中心 is the office, of the 人事科 the body.
    private bool IsOwnOffice() => NamesOwn() || message.Utterance.Office is { Length: > 1 } office && hits.Of(Word.Everybody).Any(e =>
        message.Text.AsSpan(e.Start, e.End - e.Start) is var said && said.StartsWithAny("我们", "咱们", "咱", "本", "我") && said.TrimStart("我们咱本".AsSpan()) is { Length: > 0 } noun && office.AsSpan().EndsWith(noun, StringComparison.Ordinal));

    // 我们院办: the office itself, though 我们院 is the body.
    private bool NamesOwn() => message.Utterance.Office is { Length: > 1 } office &&
        message.Text.HasAny("我们" + office, "咱们" + office, "我们" + Short(office), "咱们" + Short(office), "本" + office);

    private static string Short(string office) => office.EndsWith("办公室", StringComparison.Ordinal) && office.Length > 3 ? office[..^2] : office;

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
