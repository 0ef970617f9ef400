using System.Collections.Immutable;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;

namespace RectifyBot.Understanding.Messages.Topics;

/// <summary>Clauses to the measures that are named by number: each speaks of the last ones named, the first ones of the first.</summary>
internal sealed class NumberedTopics(LedgerIndex index, ContentScorer scorer)
{
    public List<Topic> Read(string text, IReadOnlyList<Clause> clauses)
    {
        var topics = new List<Topic>();
        var before = new List<Clause>();
        int? problem = null;
        foreach (var clause in clauses)
        {
            var targets = Targets(clause, ref problem);
            if (targets.Length > 0)
            {
                Add(text, topics, clause, targets, before);
            }
            else if (Point(text, clause, topics) is { } point)
            {
                topics.Add(new Topic([point], clause.Start, clause.End, [clause]) { IsExplicit = true });
            }
            else
            {
                (topics.Count == 0 ? before : topics[^1].Clauses).Add(clause);
            }
        }

        return topics;
    }

    private static void Add(string text, List<Topic> topics, Clause clause, ImmutableArray<Target> targets, List<Clause> before)
    {
        var named = clause.Of<ItemToken>().ToList();
        if (topics.Count > 0 && IsBare(text, topics[^1]) && !clause.OpensSentence)
        {
            topics[^1] = topics[^1] with { Items = [.. topics[^1].Items.Union(targets)], End = named[^1].End };
            topics[^1].Clauses.Add(clause);
            return;
        }

        topics.Add(new Topic(targets, named[0].Start, named[^1].End, [.. before.Where(b => !IsHeading(text, b)), clause]) { IsExplicit = true });
        before.Clear();
    }

    // 办公室3月份: 我办三条: a heading before the first item tells nothing of it.
    public static bool IsHeading(string text, Clause clause) =>
        clause.IsHeading(text) && text.AsSpan(clause.End + 1).TrimStart(' ').StartsWith("\n", StringComparison.Ordinal);

    // 第4项情况: 1、… 2、…: a point is the measure of its number where its contents agree.
    private Target? Point(string text, Clause clause, List<Topic> topics)
    {
        if (clause.Point is not { } number || topics.Count == 0 || topics[0].Items is not [{ Measure: null, Problem: var problem }] || !index.Has(problem, number))
        {
            return null;
        }

        var scores = scorer.Score(text, clause.Start, clause.End, clause.Tokens);
        var (own, best) = (0f, 0f);
        for (var at = 0; at < scores.Length; at++)
        {
            var measure = index.Numbers[at];
            best = measure.Problem == problem ? MathF.Max(best, scores[at]) : best;
            own = measure.Problem == problem && measure.Measure == number ? scores[at] : own;
        }

        return own > 0 && own >= best ? new Target(problem, number) : null;
    }

    private ImmutableArray<Target> Targets(Clause clause, ref int? problem)
    {
        var targets = ImmutableArray.CreateBuilder<Target>();
        foreach (var item in clause.Of<ItemToken>().SelectMany(t => t.Items))
        {
            problem = item.Problem ?? problem;
            if (Target(item, problem) is { } target && !targets.Contains(target))
            {
                targets.Add(target);
            }
        }

        return targets.Count > 1 ? [.. targets.Where(t => t.Measure is not null || !targets.Any(o => o.Problem == t.Problem && o.Measure is not null))] : targets.ToImmutable();
    }

    // 第2条 with no problem named: what people call 第2条 then is the problem of that number.
    private Target? Target(ItemRef item, int? problem) => (item.Problem ?? problem, item.Measure) switch
    {
        ({ } p, var m) => new Target(p, m),
        (null, { } m) when index.Problems.Contains(m) => new Target(m, null),
        _ => null,
    };

    // 9-1, 9-2, 均已办结: an item with nothing behind it shares what is said of the next.
    private static bool IsBare(string text, Topic topic)
    {
        var last = topic.Clauses[^1];
        return last.Tokens.All(t => t is ItemToken) && text.AsSpan(topic.End, Math.Max(0, last.End - topic.End)).Trim().IsEmpty &&
            !last.IsAsked && topic.Items.All(i => i.Measure is not null);
    }
}
