namespace RectifyBot.Understanding.Notices.Checks;

/// <summary>Finds a measure whose words were used for another problem before.</summary>
internal sealed class RepeatedTexts
{
    private const int Shortest = 8;
    private readonly Dictionary<string, (int Problem, int Measure)> seen = new(StringComparer.Ordinal);

    public IEnumerable<CheckQuestion> Take(CheckedMeasure measure)
    {
        var text = string.Concat(measure.Text.Where(char.IsLetterOrDigit));
        if (text.Length >= Shortest && !seen.TryAdd(text, (measure.Problem.Number, measure.Number)) && seen[text] is var first && first.Problem != measure.Problem.Number)
        {
            yield return measure.CheckQuestion(CheckKind.SameTextTwice, null) with { Values = [$"{first.Problem}.{first.Measure}"] };
        }
    }
}
