using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bench.Understanding;

/// <summary>The naive reference: every message reports on the measure whose text has most of its character pairs by BM25 (Lucene idf, k1 1.3, b 0.75).</summary>
internal sealed class BigramReader
{
    private const double K1 = 1.3;
    private const double B = 0.75;

    private readonly ImmutableArray<Measure> measures;
    private readonly Dictionary<int, List<(int Measure, double Weight)>> weights = [];
    private readonly double[] scores;

    public BigramReader(Rectification ledger)
    {
        measures = ledger.Measures;
        scores = new double[measures.Length];
        var texts = measures.Select(m => Bigrams(m.Text).CountBy(b => b).ToList()).ToList();
        var average = texts.Average(t => t.Sum(b => b.Value));
        var holding = texts.SelectMany(t => t.Select(b => b.Key)).CountBy(b => b).ToDictionary();
        for (var i = 0; i < texts.Count; i++)
        {
            var norm = K1 * (1 - B + (B * texts[i].Sum(b => b.Value) / average));
            foreach (var (bigram, count) in texts[i])
            {
                var idf = Math.Log(1 + ((texts.Count - holding[bigram] + 0.5) / (holding[bigram] + 0.5)));
                (weights.TryGetValue(bigram, out var list) ? list : weights[bigram] = []).Add((i, idf * count / (count + norm)));
            }
        }
    }

    public string Answer(string line)
    {
        if (!MessageJson.TryParse(line, out var id, out var utterance, out _))
        {
            return string.Empty;
        }

        var best = measures[Best(utterance!.Text)].Number;
        var record = new RecordReading { Problem = best.Problem, Measure = best.Measure, Named = default(Span) };
        return MessageJson.Write(id, new Reading { Intent = Intent.Report, Records = [record], InChinese = true });
    }

    private int Best(string text)
    {
        Array.Clear(scores);
        foreach (var bigram in Bigrams(text))
        {
            if (weights.TryGetValue(bigram, out var list))
            {
                list.ForEach(p => scores[p.Measure] += p.Weight);
            }
        }

        return Array.IndexOf(scores, scores.Max());
    }

    private static IEnumerable<int> Bigrams(string text) => Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => (text[i] << 16) | text[i + 1]);
}
