using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Topics;

namespace RectifyBot.Understanding.Models.Prompts;

/// <summary>Whether a message speaks of a secret measure (涉密), as far as rules can tell.</summary>
internal static class Secrets
{
    public static bool Touch(Consultation asked)
    {
        var secret = asked.Index.Secret;
        return secret.Count > 0 && (
            asked.Rules.Records.Any(r => Any(asked, r.Problem, r.Measure)) ||
            asked.Rules.Doubt?.Candidates.Any(secret.Contains) == true ||
            asked.Message.Of<ItemToken>().SelectMany(t => t.Items).Any(i => i.Problem is { } problem && Any(asked, problem, i.Measure)) ||
            BestIsSecret(asked));
    }

    private static bool Any(Consultation asked, int problem, int? measure) =>
        asked.Index.Secret.Any(s => s.Problem == problem && (measure ?? s.Measure) == s.Measure);

    // Each clause on its own, so that a long message hides none; and as close as a choice between several would be.
    private static bool BestIsSecret(Consultation asked)
    {
        foreach (var clause in asked.Message.Clauses)
        {
            var scores = asked.Scorer.Score(asked.Message.Text, clause.Start, clause.End, clause.Tokens);
            var best = ContentTopics.Best(scores);
            if (best >= 0 && asked.Index.Secret.Any(s => asked.Index.PlaceOf(s) is { } at && scores[at] > 0.5f && scores[at] >= 0.8f * scores[best]))
            {
                return true;
            }
        }

        return false;
    }
}
