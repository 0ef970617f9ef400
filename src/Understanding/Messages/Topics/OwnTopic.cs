using RectifyBot.Understanding.Messages.Content;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;

namespace RectifyBot.Understanding.Messages.Topics;

/// <summary>Where no words point to a measure: the only one of the sender's office, or those of it that share most characters with what was said, to be asked back.</summary>
internal sealed class OwnTopic(Message message, ContentScorer scorer)
{
    private const int MostOwn = 400;
    private const double Least = 1.2;

    public List<Topic> Read()
    {
        var own = scorer.Own().Take(MostOwn).ToArray();
        if (message.Clauses.Count == 0 || own.Length == 0)
        {
            return [];
        }

        var ranked = own.Length == 1 ? own : Ranked(own);
        if (ranked.Length == 0)
        {
            return [];
        }

        var (number, first) = (message.Index.Numbers[ranked[0]], message.Clauses[0]);
        return [new Topic([new Target(number.Problem, number.Measure)], first.Start, first.End, [.. message.Clauses]) { Candidates = [.. ranked.Take(5).Select(m => message.Index.Numbers[m])], IsGuess = own.Length > 1 }];
    }

    private int[] Ranked(int[] own)
    {
        var said = Said();
        var texts = own.Select(m => $"{message.Index.Texts[m].Own} {message.Index.Texts[m].Title}").ToArray();
        var weights = said.Select(c => (Sign: c, Held: texts.Count(t => t.Contains(c, StringComparison.Ordinal))))
            .Where(c => c.Held > 0 && c.Held < own.Length)
            .Select(c => (c.Sign, Weight: Math.Log((double)own.Length / c.Held)))
            .ToList();
        return [.. own.Select((m, at) => (Measure: m, Score: weights.Where(w => texts[at].Contains(w.Sign, StringComparison.Ordinal)).Sum(w => w.Weight)))
            .Where(s => s.Score >= Least)
            .OrderByDescending(s => s.Score).ThenBy(s => s.Measure)
            .Select(s => s.Measure)];
    }

    // Characters of words that say what was worked on, not how far it is.
    private List<char> Said()
    {
        var masked = new HashSet<int>(message.Tokens.Where(t => t is not (TitleToken or QuoteToken or WordToken { Word: Word.Nothing })).SelectMany(t => Enumerable.Range(t.Start, t.End - t.Start)));
        return [.. message.Text.Take(300).Where((c, at) => Gram.IsIdeograph(c) && !masked.Contains(at)).Distinct()];
    }
}
