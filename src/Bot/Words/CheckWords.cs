using System.Globalization;
using RectifyBot.Understanding.Notices.Checks;

namespace RectifyBot.Bot.Words;

/// <summary>The questions of the 纸面整改 check.</summary>
internal static class CheckWords
{
    private const int WordsShown = 60;

    /// <summary>The question, with the words that give rise to it.</summary>
    public static string Question(Finding finding, Language language)
    {
        object[] values = [Texts.Short(finding.Words ?? string.Empty, WordsShown), .. finding.Values.IsDefault ? [] : finding.Values];
        return string.Format(CultureInfo.InvariantCulture, Phrases.Of(language).Find($"Check_{finding.Kind}"), values);
    }

    /// <summary>The question behind the number of what it asks about.</summary>
    public static string Line(Finding finding, string question, Language language) => $"{Where(finding, language)}\t{question}";

    /// <summary>How many questions there are, or that there is none.</summary>
    public static string Summary(int findings, Language language) =>
        string.Format(CultureInfo.InvariantCulture, Phrases.Of(language).Find(findings == 0 ? "Check_None" : "Check_Count"), findings);

    private static string Where(Finding finding, Language language) => finding switch
    {
        { Problem: { } problem, Measure: { } measure } => $"{problem}.{measure}",
        { Problem: { } problem } => $"{problem}",
        _ => Phrases.Of(language).Find("Check_Notice"),
    };
}
