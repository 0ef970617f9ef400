using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>A day as a text writes it. Where digits were lost there is no <see cref="Month"/>, and nothing is guessed.</summary>
internal readonly record struct DayMention(int Start, int End, int? Year, int? Month, int? Day)
{
    /// <summary>Some of it cannot be read.</summary>
    public bool IsBroken => Month is null || Day is null;

    /// <summary>The day itself, in its own year or the one given; null where there is no such day.</summary>
    public DateOnly? In(int? year) =>
        (Year ?? year) is { } y and >= 1 and <= 9999 && Month is { } m and >= 1 and <= 12 && Day is { } d && d >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;
}

/// <summary>Finds days in a text: 2025年3月26日, 6月26日, 26日, 2025-03-26, in digits of either width or 二〇二五年三月.</summary>
internal static class DayScanner
{
    private const string Chinese = "〇一二三四五六七八九";

    /// <summary>The first whole day with its year; null where there is none.</summary>
    public static DateOnly? First(string text)
    {
        foreach (var mention in Scan(text))
        {
            return mention.In(null);
        }

        return null;
    }

    /// <summary>Whether a line is nothing but one day.</summary>
    public static bool IsOneDay(string line)
    {
        var trimmed = line.Trim(' ', '（', '）', '(', ')');
        return trimmed.Length is >= 8 and <= 20 && First(trimmed) is not null && Scan(trimmed).First() is var only && only.Start == 0 && only.End == trimmed.Length;
    }

    /// <summary>All days, in order. A run of digits before 日 that is no day is a broken one.</summary>
    public static IEnumerable<DayMention> Scan(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!IsDigit(text[at]))
            {
                at++;
                continue;
            }

            var found = Written(text, at) ?? Dashed(text, at);
            if (found is { } mention)
            {
                yield return mention;
            }

            at = found?.End ?? AfterDigits(text, at);
        }
    }

    // 2025年3月26日, 3月26日, 26日
    private static DayMention? Written(string text, int start)
    {
        var at = start;
        int? year = null, month = null;
        var number = Number(text, ref at, out var length);
        if (Take(text, ref at, '年'))
        {
            year = length == 4 ? number : null;
            if (length != 4 || !StartsDigit(text, at))
            {
                return length == 4 ? null : new DayMention(start, at, null, null, null);
            }

            number = Number(text, ref at, out length);
        }

        if (Take(text, ref at, '月'))
        {
            month = length <= 2 ? number : null;
            if (!StartsDigit(text, at))
            {
                return null;
            }

            number = Number(text, ref at, out length);
            return Take(text, ref at, '日') || Take(text, ref at, '号') ? new DayMention(start, at, year, month, length <= 2 ? number : null) : null;
        }

        if (!Take(text, ref at, '日'))
        {
            return null;
        }

        // 2024717日 and 2024年717日 have lost their 月; 26日 alone leans on the day before it.
        return year is null && length <= 2 ? new DayMention(start, at, null, 0, number) : new DayMention(start, at, year, null, null);
    }

    // 2025-03-26, 2025.3.26, 2025/3/26
    private static DayMention? Dashed(string text, int start)
    {
        var at = start;
        var year = Number(text, ref at, out var length);
        if (length != 4 || at >= text.Length || text[at] is not ('-' or '.' or '/' or '．'))
        {
            return null;
        }

        var separator = text[at++];
        var month = Number(text, ref at, out length);
        if (length is 0 or > 2 || !Take(text, ref at, separator))
        {
            return null;
        }

        var day = Number(text, ref at, out length);
        return length is 1 or 2 ? new DayMention(start, at, year, month, day) : null;
    }

    private static int Number(string text, ref int at, out int length)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        var start = at;
        var value = 0;
        while (at < text.Length && IsDigit(text[at]))
        {
            value = at - start < 8 ? Next(value, text, at, start) : value;
            at++;
        }

        length = at - start;
        if (length is 2 or 3 && text[start..at].Contains('十', StringComparison.Ordinal))
        {
            length = 2;
        }

        return value;
    }

    private static int Next(int value, string text, int at, int start)
    {
        if (text[at] != '十')
        {
            return (at > start && text[at - 1] == '十' ? value : value * 10) + Digit(text[at]);
        }

        return Math.Max(value, 1) * 10;
    }

    private static bool Take(string text, ref int at, char wanted)
    {
        var next = at;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        if (next >= text.Length || text[next] != wanted)
        {
            return false;
        }

        at = next + 1;
        return true;
    }

    private static bool StartsDigit(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at < text.Length && IsDigit(text[at]);
    }

    private static int AfterDigits(string text, int at)
    {
        while (at < text.Length && IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsDigit(char c) => Numeral.Digit(c) >= 0 || c is '十' or '○' or 'Ｏ' || Chinese.Contains(c, StringComparison.Ordinal);

    private static int Digit(char c) => Numeral.Digit(c) is >= 0 and var digit ? digit : Math.Max(0, Chinese.IndexOf(c, StringComparison.Ordinal));
}
