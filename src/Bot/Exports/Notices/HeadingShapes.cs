using System.Globalization;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Exports.Notices;

/// <summary>Wraps the title of an aspect, a group or a problem as notices do (关于“…”方面, 针对“…”问题), in the first form from which our reader takes the same title.</summary>
internal static class HeadingShapes
{
    /// <summary>An aspect, which stands at level 2.</summary>
    public static string Aspect(string title) =>
        First("Aspect", title, text => ReadBack.Of(HeadingNumber.Of(2, 1) + text, ReadBack.Problem(3), ReadBack.Body)?.Aspect == title);

    /// <summary>A group, which stands at level 3.</summary>
    public static string Group(string title) => First(
        "Group", title,
        text => ReadBack.Of(HeadingNumber.Of(2, 1) + Wrap(PaperWords.Series("Aspect").First(), "总体"), HeadingNumber.Of(3, 1) + text, ReadBack.Problem(4), ReadBack.Body)?.Group == title);

    /// <summary>A problem at its level.</summary>
    /// <param name="above">The headings above it.</param>
    public static string Problem(string title, IReadOnlyList<string> above, int level, int number) => First(
        "Problem", title, text => ReadBack.Of([.. above, HeadingNumber.Of(level, number) + text, ReadBack.Body]) is { } read && IsRead(read, title));

    private static bool IsRead(NoticeProblem read, string title) => read.Title == title && read.Measures.Length == 1;

    private static string First(string series, string title, Func<string, bool> isRead)
    {
        var line = string.Join(' ', title.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var texts = PaperWords.Series(series).Select(shape => Wrap(shape, line)).ToList();
        return texts.Find(text => isRead(text)) ?? texts[0];
    }

    private static string Wrap(string shape, string title) => string.Format(CultureInfo.InvariantCulture, shape, title);
}
