using RectifyBot.Understanding.Messages.Content;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;

namespace RectifyBot.Understanding.Messages.Topics;

/// <summary>Scores the measures of a ledger by the contents of one message's clauses: 1 is one word that no other measure has. An office's name says who, not what.</summary>
internal sealed class ContentScorer(LedgerIndex index, string? office)
{
    /// <summary>People report on their own measures far more often than on others'.</summary>
    private const float OwnWeight = 1.7f;

    private List<(string Name, int Start, int End)>? offices;
    private HashSet<string>? mentioned;

    private readonly string? office = string.IsNullOrWhiteSpace(office) ? null : office.Trim();

    /// <summary>How much of a clause points to each measure.</summary>
    public float[] Score(string text, int start, int end, IReadOnlyList<Token> tokens)
    {
        var scores = new float[index.OfMeasures.Count];
        var masked = Mask(start, end, tokens);
        offices ??= index.Offices.NamedIn(text);
        foreach (var named in offices.Where(o => o.Start >= start && o.End <= end))
        {
            masked.AsSpan(named.Start - start, named.End - named.Start).Fill(true);
        }

        var length = Math.Min(end - start, 600);
        foreach (var gram in Gram.Of(text.AsSpan(start, length), masked).DistinctBy(g => g.Key))
        {
            index.OfMeasures.Score(gram.Key, Weight(gram), scores);
        }

        AddTranslations(text.AsSpan(start, length), scores);
        WeighOwn(text, scores);
        return scores;
    }

    /// <summary>Whether a measure is the sender's office's.</summary>
    public bool IsOwn(int measure) => office is not null && string.Equals(index.MeasureOffices[measure], office, StringComparison.Ordinal);

    /// <summary>The measures of the sender's office.</summary>
    public IEnumerable<int> Own() => office is null ? [] : Enumerable.Range(0, index.Numbers.Length).Where(IsOwn);

    private static float Weight(Gram.At gram) => gram.Length == 2 ? 1f : 0.6f;

    // A leader has no measures of an office: then the office that is named is meant.
    private void WeighOwn(string text, float[] scores)
    {
        mentioned ??= office is null ? [.. index.Offices.MentionedIn(text)] : [office];
        if (mentioned.Count == 0)
        {
            return;
        }

        for (var measure = 0; measure < scores.Length; measure++)
        {
            scores[measure] *= scores[measure] > 0 && index.MeasureOffices[measure] is { } of && mentioned.Contains(of) ? OwnWeight : 1f;
        }
    }

    private void AddTranslations(ReadOnlySpan<char> text, float[] scores)
    {
        foreach (var range in text.SplitAny(' ', ',', '.', ':', ';', '-', '/', '(', ')', '\n'))
        {
            foreach (var chinese in Glossary.Of(text[range]))
            {
                foreach (var gram in Gram.Of(chinese))
                {
                    index.OfMeasures.Score(gram.Key, 0.6f * Weight(gram), scores);
                }
            }
        }
    }

    // Words of progress, dates and figures say how far, not of what; titles and quoted names do say of what.
    private static bool[] Mask(int start, int end, IReadOnlyList<Token> tokens)
    {
        var masked = new bool[end - start];
        foreach (var token in tokens)
        {
            if (token is not (TitleToken or QuoteToken or WordToken { Word: Word.Nothing }))
            {
                masked.AsSpan(Math.Clamp(token.Start - start, 0, masked.Length), Math.Clamp(Math.Min(token.End, end) - Math.Max(token.Start, start), 0, masked.Length)).Fill(true);
            }
        }

        return masked;
    }
}
