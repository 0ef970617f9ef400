using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports.Monthly;

/// <summary>What is held up, and what its office reported of it: the one place where a report is quoted, as a quotation, because nothing else holds the reason.</summary>
internal static class BlockedMeasures
{
    private const int QuoteShown = 200;

    /// <summary>A paragraph a measure, or that there is none.</summary>
    public static void Write(PaperDraft draft, MonthView month)
    {
        var blocked = month.Counted.Where(m => m.IsOpen && m.Blocked).ToList();
        if (blocked.Count == 0)
        {
            draft.Add(ParagraphBlock.Of(PaperWords.Find("Monthly_Nothing")));
        }

        foreach (var measure in blocked)
        {
            draft.Paragraph(measure.Number.ToString(), [Told(measure, month)]);
        }
    }

    private static Sourced Told(Measure measure, MonthView month)
    {
        var title = month.Ledger.FindProblem(measure.Number.Problem)?.Title;
        return month.UpTo(measure.Number).LastOrDefault(r => r.Record.Blocked) is { } said
            ? new Sourced(
                PaperWords.Fill("Monthly_Blocked", measure.Number, title, MonthView.Office(measure), PaperWords.Day(month.DayOf(said.At))) + Quote(said.Record.Words),
                [said.Sequence], PaperWords.Find("Source_Records"))
            : month.Counting.Of(PaperWords.Fill("Monthly_BlockedPlain", measure.Number, title, MonthView.Office(measure)), [measure]);
    }

    private static string Quote(string words)
    {
        var line = string.Join(' ', words.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).TrimEnd('。');
        return line.Length == 0 ? "" : PaperWords.Fill("Monthly_Quote", Texts.Short(line, QuoteShown));
    }
}
