namespace RectifyBot.Understanding.Figures;

/// <summary>Reads what a text (a measure, an official's message) counts of its rectification. Only deeds count: what is planned, asked for, denied or left over does not.</summary>
public static class TallyReader
{
    /// <summary>The figures of a text, in time linear in its length; of several sentences their sum.</summary>
    public static TallyReading Read(string text)
    {
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
