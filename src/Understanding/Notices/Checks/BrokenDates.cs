using System.Collections.Immutable;
using RectifyBot.Understanding.Notices.Facts;

namespace RectifyBot.Understanding.Notices.Checks;

/// <summary>Dates that lost digits (2024717日, 9月 日) and days that no calendar has (2月30日).</summary>
internal static class BrokenDates
{
    private const int LeapYear = 2024;
    private const int ShortestRun = 5;

    public static IEnumerable<CheckQuestion> In(CheckedMeasure measure) => Places(measure.Text).Select(place => measure.CheckQuestion(CheckKind.BrokenDate, place));

    /// <summary>Those of the text that stand in no measure.</summary>
    public static IEnumerable<CheckQuestion> Outside(string text, ImmutableArray<NoticeProblem> problems)
    {
        var inside = problems.SelectMany(p => p.Measures).SelectMany(m => Places(m).Select(place => place.In(m))).ToHashSet(StringComparer.Ordinal);
        return Places(text).Select(place => place.In(text)).Where(words => !inside.Contains(words)).Distinct(StringComparer.Ordinal)
            .Select(words => new CheckQuestion(CheckKind.BrokenDate, Words: words));
    }

    private static IEnumerable<Span> Places(string text)
    {
        foreach (var day in DayScanner.Scan(text))
        {
            if (day.IsBroken ? IsLostDay(text, day) : day.Month > 0 && day.In(day.Year ?? LeapYear) is null)
            {
                yield return Span.Between(day.Start, day.End);
            }
        }

        for (var at = text.IndexOf('月', StringComparison.Ordinal); at >= 0; at = text.IndexOf('月', at + 1))
        {
            if (BlankDay(text, at) is { } place)
            {
                yield return place;
            }
        }
    }

    // 100日攻坚 counts days; 2024717日 and the 820日 of 至820日 are dates that lost their 月.
    private static bool IsLostDay(string text, DayMention day)
    {
        var words = text.AsSpan(day.Start, day.End - day.Start);
        var run = words.IndexOfAnyExceptInRange('0', '9');
        return words.EndsWith("日") && ((run >= ShortestRun && (words.StartsWith("19") || words.StartsWith("20"))) || words.Contains('年') || (day.Start > 0 && text[day.Start - 1] is '至' or '到' or '年' or '月'));
    }

    private static Span? BlankDay(string text, int month)
    {
        var start = month;
        while (start > 0 && month - start < 2 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        var end = month + 1;
        while (end < text.Length && end - month <= 4 && text[end] is ' ' or '　' or '_')
        {
            end++;
        }

        return start < month && end > month + 1 && end < text.Length && text[end] == '日' ? Span.Between(start, end + 1) : null;
    }
}
