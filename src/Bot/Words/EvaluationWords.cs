using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Understanding.Evaluation;

namespace RectifyBot.Bot.Words;

/// <summary>Scores as a terminal shows them: the lines of the guide's score.py, with what was wrong before the last.</summary>
internal static class EvaluationWords
{
    public static IEnumerable<string> Lines(Scores scores, ImmutableArray<BadLine> bad, Language language) =>
    [
        $"messages {scores.Messages}, answered {scores.Answered}",
        Figure("intent accuracy", scores.Intent),
        Figure("measure F1", scores.MeasureF1),
        .. Named(scores, "accuracy", "status", "due", "blocked", "decision"),
        .. Named(scores, "F1", "occurred", "documents", "quantities"),
        Figure("query exact", scores.Query),
        .. scores.Wrong.SelectMany(w => Wrong(w, language)),
        .. bad.Select(b => Bad(b, language)),
        Figure("whole", scores.Whole),
    ];

    private static IEnumerable<string> Named(Scores scores, string kind, params string[] fields) =>
        fields.Select(f => Figure($"{f} {kind}", scores.Fields[f]));

    private static string Figure(string name, double value) => $"{name,-20} {Rounded(value)}";

    // score.py rounds a half to the even neighbour; with three decimals, only odd sixteenths are halves.
    private static string Rounded(double value) =>
        (value * 16 % 2 == 1 ? Math.Round(value * 1000, MidpointRounding.ToEven) / 1000 : value).ToString("F3", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Wrong(WrongMessage wrong, Language language)
    {
        yield return string.Empty;
        yield return $"{wrong.Id} {wrong.Text}";
        foreach (var field in wrong.Fields)
        {
            yield return string.Format(CultureInfo.InvariantCulture, Phrases.Of(language).Find("Evaluation_Field"), field.Name, field.Gold, field.Said);
        }
    }

    private static string Bad(BadLine bad, Language language)
    {
        var words = Phrases.Of(language);
        return string.Format(CultureInfo.InvariantCulture, words.Find("Evaluation_Line"), bad.Number, words.Find($"Evaluation_{bad.Fault}"));
    }
}
