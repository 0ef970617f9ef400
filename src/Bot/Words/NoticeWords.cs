using System.Globalization;
using RectifyBot.Bot.Imports;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Words;

/// <summary>What a notice says, and how it differs from the ledger, for a person to read.</summary>
internal static class NoticeWords
{
    private const int TextShown = 40;

    public static string Outline(Notice notice, Language language)
    {
        var words = Phrases.Of(language);
        string Or(object? value) => value switch
        {
            null => words.Find("Notice_Unknown"),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
        return Fill(
            words, "Notice_Outline", Or(notice.Organisation), Or(notice.Round), Or(notice.Inspected), Or(notice.Feedback), Or(notice.Published),
            notice.Problems.Select(p => p.Aspect).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            notice.Problems.Length, notice.Problems.Sum(p => p.Measures.Length), notice.Documents.Length);
    }

    /// <summary>The same as titles and values, for a card.</summary>
    public static IEnumerable<(string Title, string Value)> Facts(Notice notice, Phrases words)
    {
        string Or(string? value) => value ?? words.Find("Notice_Unknown");
        yield return (words.Find("Heading_organisation"), Or(notice.Organisation));
        yield return (words.Find("Heading_round"), Or(notice.Round));
        yield return (words.Find("Heading_inspected"), Or(notice.Inspected?.ToString()));
        yield return (words.Find("Heading_feedback"), Or(notice.Feedback?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        yield return (words.Find("Heading_published"), Or(notice.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        yield return (words.Find("Notice_Content"), Fill(
            words, "Notice_Counts", notice.Problems.Length, notice.Problems.Sum(p => p.Measures.Length), notice.Documents.Length));
    }

    public static string Imported(ImportResult result, Language language) => Fill(
        Phrases.Of(language), $"Notice_{result.Effect}",
        result.Notice.Problems.Length, result.Measures, result.Assigned);

    public static IReadOnlyList<string> Difference(NoticeDifference difference, Language language)
    {
        var words = Phrases.Of(language);
        return
        [
            .. difference.Heading.Select(c => Fill(words, "Difference_Heading", words.Find($"Heading_{c.Field}"), c.Was ?? words.Find("Notice_Unknown"), c.Is ?? words.Find("Notice_Unknown"))),
            .. difference.Problems.Select(c => Fill(
                words, $"Difference_Problem_{c.Kind}", c.Was?.Number, c.Is?.Number, Texts.Short(c.Was?.Title ?? string.Empty, TextShown), Texts.Short(c.Is?.Title ?? string.Empty, TextShown))),
            .. difference.Measures.Select(c => Fill(
                words, $"Difference_Measure_{c.Kind}", c.Was, c.Number, Texts.Short(c.OldText ?? string.Empty, TextShown), Texts.Short(c.NewText ?? string.Empty, TextShown))),
            .. difference.Facts.Select(c => c.Number is null
                ? words.Find("Difference_Documents")
                : Fill(words, "Difference_Facts", c.Number, words.ProgressName(c.Was), words.ProgressName(c.Is), c.LongTerm ? words.Comma + words.LongTerm : string.Empty)),
        ];
    }

    private static string Fill(Phrases words, string name, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, words.Find(name), values);
}
