using RectifyBot.Understanding.Notices.Facts;
using RectifyBot.Understanding.Notices.Told;

namespace RectifyBot.Understanding.Figures;

/// <summary>A clause with its figures; what stands inside of titles is blotted out, so that no verb is found there.</summary>
/// <param name="Words">The clause.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="IsDeed">It tells neither a plan nor a question.</param>
/// <param name="Figures">With places in the clause.</param>
internal sealed record TallyClause(string Words, int Start, bool IsDeed, IReadOnlyList<TallyFigure> Figures);

/// <summary>A figure and its place in the clause.</summary>
internal readonly record struct TallyFigure(decimal Value, string Unit, int Start, int End);

/// <summary>Cuts a text into sentences of clauses.</summary>
internal static class Sentences
{
    private const string Ends = "。；;！!？?\n";
    private const char Blot = '□';
    private static readonly string[] Questions = ["吗", "是否", "多少", "几人", "？", "?"];

    public static List<List<TallyClause>> Of(string text)
    {
        var blotted = WithoutTitles(text);
        var figures = QuantityFacts.In(text, []);
        var sentences = new List<List<TallyClause>>();
        var (end, at) = (0, 0);
        foreach (var clause in MeasureClauses.Of(text))
        {
            var place = clause.Place;
            if (sentences.Count == 0 || blotted.AsSpan(end, place.Start - end).ContainsAny(Ends))
            {
                sentences.Add([]);
            }

            sentences[^1].Add(One(blotted, clause, Within(figures, place, ref at)));
            end = place.End;
        }

        return sentences;
    }

    private static TallyClause One(string blotted, MeasureClause clause, List<TallyFigure> figures)
    {
        var words = clause.Place.In(blotted);
        return new TallyClause(words, clause.Place.Start, !clause.IsPlanned && !Array.Exists(Questions, q => words.Contains(q, StringComparison.Ordinal)), figures);
    }

    private static List<TallyFigure> Within(IReadOnlyList<ToldQuantity> figures, Span place, ref int at)
    {
        var within = new List<TallyFigure>();
        for (; at < figures.Count && figures[at].Span.Start < place.End; at++)
        {
            var (quantity, span) = figures[at];
            if (span.Start >= place.Start && span.End <= place.End)
            {
                within.Add(new TallyFigure(quantity.Value, quantity.Unit, span.Start - place.Start, span.End - place.Start));
            }
        }

        return within;
    }

    private static string WithoutTitles(string text)
    {
        var letters = text.ToCharArray();
        foreach (var place in DocumentTitles.Places(text))
        {
            Array.Fill(letters, Blot, place.Start, place.Length);
        }

        return new string(letters);
    }
}
