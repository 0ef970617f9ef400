using RectifyBot.Ledger;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Figures;

/// <summary>Reads what a text (a measure, an official's message) counts of its rectification. Only deeds count: what is planned, asked for, denied or left over does not.</summary>
public static class TallyReader
{
    // Counted from the beginning of the rectification, not since the last report.
    private static readonly string[] Totals = ["累计", "共计", "总共", "一共", "合计", "总计", "in total", "in all", "so far"];

    /// <summary>The figures of a text, of several sentences their sum. What stands beyond 20,000 characters is not read.</summary>
    public static TallyClaim Read(string text)
    {
        text = text.Length > NormalText.Limit ? text[..NormalText.Limit] : text;
        var sentences = Sentences.Of(text);
        var claim = new TallyClaim(
            Count(RulesTally.Of(text, sentences)),
            Plain(Sum(sentences.Select(MoneyTally.Of))),
            Count(Sum(sentences.Select(sentence => (decimal?)PeopleTally.Of(sentence)))));
        return claim.IsEmpty ? TallyClaim.None : claim with { IsTotal = IsTotal(text) };
    }

    // The word must stand by a figure of this kind: 累计检查26次，追回3000元 counts nothing from the beginning but checks.
    private static bool IsTotal(string text) => Array.Exists(Totals, word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
        && text.Split('，', ',', '；', ';', '。', '\n').Any(part => Array.Exists(Totals, word => part.Contains(word, StringComparison.OrdinalIgnoreCase)) && Counts(part));

    private static bool Counts(string part)
    {
        var sentences = Sentences.Of(part);
        return RulesTally.Of(part, sentences) is not null || sentences.Any(s => MoneyTally.Of(s) is not null || PeopleTally.Of(s) is not null);
    }

    // More than that no body counts: a slip of the keyboard is not believed.
    private static int? Count(decimal? told) => told is <= TallyClaim.MostCounted ? (int)told : null;

    // To the 分, and without the noughts that a multiplication by ten thousand leaves.
    private static decimal? Plain(decimal? yuan) => yuan is { } known and <= TallyClaim.MostRecovered ? decimal.Round(known, 2) / 1.0000000000000000000000000000m : null;

    private static decimal? Sum(IEnumerable<decimal?> parts)
    {
        var told = parts.OfType<decimal>().ToList();
        return told.Count == 0 ? null : told.Sum();
    }
}
