using System.Globalization;
using RectifyBot.Bot.Exports;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Words;

/// <summary>What is said of a paper that was made.</summary>
internal static class PaperSentences
{
    private const int Shown = 12;

    /// <summary>What it is, and what was left out of it.</summary>
    public static IEnumerable<string> Notes(LedgerPaper paper, Language language)
    {
        var words = Phrases.Of(language);
        yield return Fill(words, $"Paper_{paper.Kind}", paper.Ledger.Heading.Organisation, paper.Ledger.Problems.Length, paper.Ledger.Measures.Length, paper.Month);
        if (paper.LeftOut.IsEmpty)
        {
            yield break;
        }

        yield return Fill(words, "Paper_LeftOut", paper.LeftOut.Length, string.Join(words.Comma, paper.LeftOut.Take(Shown).Select(l => l.Place)));
        if (paper.Kind == Paper.Notice)
        {
            yield return words.Find("Paper_SeeTrace");
        }
    }

    private static string Fill(Phrases words, string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, words.Find(name), values);
}
