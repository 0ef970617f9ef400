using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Topics;

/// <summary>Clauses to the measures that their contents point to. A message may go on from one measure to the next.</summary>
internal sealed class ContentTopics(LedgerIndex index, ContentScorer scorer)
{
    /// <summary>Less than this is no reference at all.</summary>
    public const float Least = 0.85f;

    private const float Named = 0.5f;
    private const float Apart = 1.3f;
    private const float Strong = 2.2f;
    private const float Close = 0.8f;
    private const int MostClauses = 60;

    private static readonly string[] GoesOn = ["往后", "今后", "以后", "下一步", "下步", "接下来", "后续"];
    private static readonly string[] Matters = ["的事", "的事情", "那个", "那条", "那项", "那块", "这块", "这条", "这项", "这事", "那事", "一事"];

    /// <summary>The topics of the clauses; empty where nothing of the ledger is recognised.</summary>
    public List<Topic> Read(string text, IReadOnlyList<Clause> clauses)
    {
        if (Together(text, clauses) is { } together)
        {
            return [together];
        }

        var topics = new List<Topic>();
        Stretch? current = null;
        var isOneMatter = IsOneMatter(text, clauses);
        foreach (var clause in clauses.Take(MostClauses))
        {
            var scores = scorer.Score(text, clause.Start, clause.End, clause.Tokens);
            if (current is null || isOneMatter || !GoesOnTo(current, text, clause, scores))
            {
                current ??= new Stretch(new float[scores.Length]);
                current.Take(clause, scores, text);
                continue;
            }

            Finish(current, topics);
            current = new Stretch(new float[scores.Length]);
            current.Take(clause, scores, text);
        }

        if (current is not null)
        {
            Finish(current, topics);
        }

        return topics;
    }

    // The next measure begins where a clause points elsewhere and no longer here. Within a sentence something must have been claimed before.
    private bool GoesOnTo(Stretch current, string text, Clause clause, float[] scores)
    {
        var (here, there) = (Best(current.Scores), Best(scores));
        if (here < 0 || there < 0 || here == there || current.Scores[here] < Least)
        {
            return false;
        }

        if (clause.Point is 1 || clause.In(text).TrimStart().StartsWithAny(GoesOn))
        {
            return false;
        }

        // The points of a list (一是, 二是) stay with the measure that their heading names; what holds up stays with what it holds up.
        if (current.IsHeaded && (clause.Point is not null || !clause.OpensSentence))
        {
            return clause.Point is not null && index.Numbers[here].Problem == index.Numbers[there].Problem && scores[there] >= 1.4f && scores[there] > 1.6f * scores[here];
        }

        var (margin, least) = !clause.OpensSentence ? (3f, Strong) : clause.In(text).ToString().HasAny("那条", "那个", "那项", "那块", "那份", "那事") ? (1.2f, Least) : (1.6f, 1.4f);
        return scores[there] >= least && scores[there] > margin * scores[here] && (clause.OpensSentence || (current.IsClaimed && !clause.Has(Word.Blocked)));
    }

    // 策划会、学习考察两条都办完了. Without 两条 each must point more clearly.
    private Topic? Together(string text, IReadOnlyList<Clause> clauses) => clauses.Count == 0 ? null
        : Together(text, clauses, NamedTogether.In(text, clauses[0]), Named) ?? Together(text, clauses, NamedTogether.BeforeAll(text, clauses[0]), Apart);

    private Topic? Together(string text, IReadOnlyList<Clause> clauses, List<(int Start, int End)> parts, float least)
    {
        var places = parts.ConvertAll(p => Place(text, p.Start, p.End, clauses[0], least));
        return places.Count > 1 && places.TrueForAll(p => p >= 0) && places.Distinct().Count() == places.Count
            ? new Topic([.. places.Select(p => new Target(index.Numbers[p].Problem, index.Numbers[p].Measure))], parts[0].Start, parts[^1].End, [.. clauses])
            : null;
    }

    private int Place(string text, int start, int end, Clause clause, float least)
    {
        var scores = scorer.Score(text, start, end, [.. clause.Tokens.Where(t => t.Start < end && t.End > start)]);
        var best = Best(scores);
        return best >= 0 && scores[best] >= least ? best : -1;
    }

    // 所里房子的事: one heading, one matter, wherever the words wander; the lines of a list are matters of their own.
    private static bool IsOneMatter(string text, IReadOnlyList<Clause> clauses) =>
        clauses.Count > 1 && clauses[0].IsHeading(text) && clauses[0].In(text).TrimEnd().EndsWithAny(Matters) &&
        !clauses.Skip(1).Any(c => c.Point is not null) && !text.Contains('\n', StringComparison.Ordinal);

    private void Finish(Stretch stretch, List<Topic> topics)
    {
        var best = Best(stretch.Scores);
        if (best < 0 || stretch.Scores[best] < Least)
        {
            topics.LastOrDefault()?.Clauses.AddRange(stretch.Clauses);
            return;
        }

        var number = index.Numbers[best];
        var target = new Target(number.Problem, number.Measure);
        var clause = stretch.Clauses[0];
        if (topics.Find(t => t.Items.Contains(target)) is { } same)
        {
            same.Clauses.AddRange(stretch.Clauses);
            return;
        }

        topics.Add(new Topic([target], clause.Start, clause.End, stretch.Clauses) { Candidates = Candidates(stretch.Scores, best) });
    }

    private ImmutableArray<MeasureNumber> Candidates(float[] scores, int best)
    {
        var near = Enumerable.Range(0, scores.Length)
            .Where(m => scores[m] >= Close * scores[best])
            .OrderByDescending(m => scores[m]).ThenBy(m => m)
            .Take(5)
            .Select(m => index.Numbers[m])
            .ToImmutableArray();
        return near.Length > 1 ? near : [];
    }

    /// <summary>The highest score's place, or -1 where all are 0.</summary>
    public static int Best(float[] scores)
    {
        var best = -1;
        for (var at = 0; at < scores.Length; at++)
        {
            best = scores[at] > 0 && (best < 0 || scores[at] > scores[best]) ? at : best;
        }

        return best;
    }

    private sealed class Stretch(float[] scores)
    {
        private bool isHeading;

        public float[] Scores { get; } = scores;

        public List<Clause> Clauses { get; } = [];

        public bool IsClaimed { get; private set; }

        /// <summary>A heading that points to a measure was followed by the points of a list.</summary>
        public bool IsHeaded { get; private set; }

        public void Take(Clause clause, float[] more, string text)
        {
            IsHeaded |= clause.Point is 1 && Best(Scores) is >= 0 and var named && Scores[named] >= Least;

            // The subject comes first; what follows tells of it and may name much else.
            var weight = Clauses.Count == 0 || Best(Scores) < 0 ? 1f : isHeading ? 0.2f : 0.35f;
            Clauses.Add(clause);
            for (var at = 0; at < Scores.Length; at++)
            {
                Scores[at] += weight * more[at];
            }

            isHeading |= Clauses.Count == 1 && clause.IsHeading(text) && Best(Scores) is >= 0 and var headed && Scores[headed] >= Least;
            IsClaimed |= clause.Has(Word.Done) || clause.Has(Word.NotBegun) || clause.Has(Word.LongTerm) || clause.Has(Word.Basically);
        }
    }
}
