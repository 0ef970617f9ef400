using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Figures;

/// <summary>Reads what a text (a measure, an official's message) counts of its rectification. Only deeds count: what is planned, asked for, denied or left over does not.</summary>
public static class TallyReader
{
    /// <summary>The figures of a text, of several sentences their sum. What stands beyond 20,000 characters is not read.</summary>
    public static TallyReading Read(string text)
    {
        text = text.Length > NormalText.Limit ? text[..NormalText.Limit] : text;
        var sentences = Sentences.Of(text);
        return new TallyReading(
            RulesTally.Of(text, sentences),
            Sum(sentences.Select(MoneyTally.Of)),
            (int?)Sum(sentences.Select(sentence => (decimal?)PeopleTally.Of(sentence))));
    }

    private static decimal? Sum(IEnumerable<decimal?> parts)
    {
        var told = parts.OfType<decimal>().ToList();
        return told.Count == 0 ? null : told.Sum();
    }
}
