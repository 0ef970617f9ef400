using System.Globalization;
using RectifyBot.Bot.Learning;

namespace RectifyBot.Bot.Words;

/// <summary>What people put right, as a terminal shows it; fields and intents by their names in the labelling guide.</summary>
internal static class CorrectionWords
{
    public static string Exported(string path, int examples, Language language) => Fill(language, "Corrections_Exported", path, examples);

    public static string Erased(int examples, Language language) => Fill(language, "Corrections_Erased", examples);

    /// <summary>The whole, then a line each intent.</summary>
    public static string Summary(CorrectionSummary summary, Language language) => string.Join('\n', (string[])
    [
        Fill(language, "Corrections_Summary", summary.Confirmed, summary.Changed, Fields(summary.Fields), summary.Asked, summary.Examples),
        .. summary.Intents.Select(i => Fill(language, "Corrections_Intent", i.Key, i.Value.Confirmed, i.Value.Changed, Fields(i.Value.Fields))),
    ]);

    // " (status 3, due 1)"; nothing where nothing was put right.
    private static string Fields(IReadOnlyDictionary<string, int> fields) =>
        fields.Count == 0 ? string.Empty : $" ({string.Join(", ", fields.Select(f => $"{f.Key} {f.Value}"))})";

    private static string Fill(Language language, string name, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Phrases.Of(language).Find(name), values);
}
