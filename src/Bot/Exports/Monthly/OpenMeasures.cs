using System.Collections.Immutable;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports.Monthly;

/// <summary>A table of measures with their deadlines, and how many days are left.</summary>
internal static class OpenMeasures
{
    private const int TextShown = 40;

    private static ImmutableArray<Column> Columns { get; } =
    [
        new(PaperWords.Find("Monthly_Column_Number"), 8), new(PaperWords.Find("Monthly_Column_Measure"), 35), new(PaperWords.Find("Monthly_Column_Office"), 16),
        new(PaperWords.Find("Monthly_Column_Deadline"), 17), new(PaperWords.Find("Monthly_Column_Progress"), 12), new(PaperWords.Find("Monthly_Column_Left"), 12),
    ];

    /// <summary>The table, or that there is nothing to show.</summary>
    public static void Write(PaperDraft draft, MonthView month, ImmutableArray<Measure> measures)
    {
        if (measures.IsEmpty)
        {
            draft.Add(ParagraphBlock.Of(PaperWords.Find("Monthly_Nothing")));
            return;
        }

        ImmutableArray<ImmutableArray<string>> rows = [.. measures.Select(m => Row(m, month.Today))];
        draft.Add(new TableBlock(Columns, rows));
        foreach (var (measure, row) in measures.Zip(rows))
        {
            draft.Trace(measure.Number.ToString(), [month.Counting.Of(string.Join(' ', row), [measure])]);
        }
    }

    private static ImmutableArray<string> Row(Measure measure, DateOnly today)
    {
        var none = PaperWords.Find("Monthly_None");
        return measure.Disclosure == Disclosure.Secret
            ? [measure.Number.ToString(), PaperWords.Find("Monthly_Secret"), MonthView.Office(measure), none, none, none]
            :
            [
                measure.Number.ToString(), Texts.Short(string.Join(' ', measure.Text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)), TextShown),
                MonthView.Office(measure), MonthView.Deadline(measure), PaperWords.Find($"Progress_{measure.Progress}"), Left(measure, today) ?? none,
            ];
    }

    private static string? Left(Measure measure, DateOnly today) =>
        measure is { IsLongTerm: false, Deadline: { Day: { } day } }
            ? (day.DayNumber - today.DayNumber) switch
            {
                0 => PaperWords.Find("Monthly_Today"),
                > 0 and var days => PaperWords.Fill("Monthly_DaysLeft", days),
                var days => PaperWords.Fill("Monthly_Late", -days),
            }
            : null;
}
