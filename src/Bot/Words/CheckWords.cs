using System.Globalization;
using RectifyBot.Understanding.Notices.Checks;

namespace RectifyBot.Bot.Words;

/// <summary>The questions of the 纸面整改 check.</summary>
internal static class CheckWords
{
    private const int WordsShown = 60;

    /// <summary>The question, with the words that give rise to it.</summary>
    public static string Ask(CheckQuestion asked, Language language)
    {
        object[] values = [Texts.Short(asked.Words ?? string.Empty, WordsShown), .. asked.Values.IsDefault ? [] : asked.Values];
        return string.Format(CultureInfo.InvariantCulture, Phrases.Of(language).Find($"Check_{asked.Kind}"), values);
    }

    /// <summary>The question behind the number of what it asks about.</summary>
    public static string Line(CheckQuestion asked, Language language) => $"{Where(asked, language)}\t{Ask(asked, language)}";

    /// <summary>How many questions there are, or that there is none.</summary>
    public static string Summary(int questions, Language language) =>
        string.Format(CultureInfo.InvariantCulture, Phrases.Of(language).Find(questions == 0 ? "Check_None" : "Check_Count"), questions);

    private static string Where(CheckQuestion asked, Language language) => asked switch
    {
        { Problem: { } problem, Measure: { } measure } => $"{problem}.{measure}",
        { Problem: { } problem } => $"{problem}",
        _ => Phrases.Of(language).Find("Check_Notice"),
    };
}
