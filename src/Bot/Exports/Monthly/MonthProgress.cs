using System.Collections.Immutable;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports.Monthly;

/// <summary>What was reported in the month, office by office, measure by measure, in formal sentences.</summary>
internal static class MonthProgress
{
    /// <summary>A heading an office, a paragraph a measure.</summary>
    public static void Write(PaperDraft draft, MonthView month)
    {
        var offices = month.Ledger.Measures.Where(m => !month.In(m.Number).IsEmpty).GroupBy(MonthView.Office, StringComparer.Ordinal).ToList();
        if (offices.Count == 0)
        {
            draft.Add(ParagraphBlock.Of(PaperWords.Find("Monthly_Nothing")));
        }

        foreach (var (at, office) in offices.Index())
        {
            draft.Add(HeadingBlock.Numbered(2, at + 1, PaperWords.Line(office.Key)));
            foreach (var measure in office)
            {
                draft.Paragraph(measure.Number.ToString(), [Told(measure, month)]);
            }
        }
    }

    private static Sourced Told(Measure measure, MonthView month)
    {
        var records = month.In(measure.Number);
        var sentence = measure.Disclosure == Disclosure.Secret
            ? PaperWords.Fill("Monthly_SecretMeasure", measure.Number, MonthView.Office(measure))
            : PaperWords.Fill("Monthly_Measure", measure.Number, month.Ledger.FindProblem(measure.Number.Problem)?.Title) + Sentences(measure, month);
        return new Sourced(sentence, [.. records.Select(r => r.Sequence)], PaperWords.Find("Source_Records"));
    }

    private static string Sentences(Measure measure, MonthView month)
    {
        var records = month.In(measure.Number);
        var facts = RecordWords.Facts([.. records.Select(month.Told)], known: "", month.DayOf);
        var state = records.LastOrDefault(r => r.Record.Progress is not null || r.Record.LongTerm) is not null
            ? PaperWords.Fill("Record_State", PaperWords.Day(month.Today), RecordWords.State(measure))
            : null;
        var promised = measure.Progress != Progress.Completed && records[^1].Record.Due is { } due ? PaperWords.Fill("Monthly_Promised", PaperWords.Day(due)) : null;
        var told = facts + state + promised;
        return told.Length > 0 ? told : PaperWords.Find(records.All(r => r.Record.IsUnchanged) ? "Monthly_NoChange" : "Monthly_Said");
    }
}
