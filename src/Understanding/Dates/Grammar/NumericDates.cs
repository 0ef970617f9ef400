namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>2025-09-16, 2025/9/16, 2025.9.16, and 9/16 or 9.16 where nothing speaks against a date.</summary>
internal static class NumericDates
{
    public static Form? Full(ref Cursor c)
    {
        var start = c;
        if (c.TakeDigits(4, 4, out var year) && year is >= 1949 and < 3000 && c.Peek() is var mark && c.TakeAny("-/.") &&
            c.TakeDigits(1, 2, out var month) && c.TakeAny(mark.ToString()) && c.TakeDigits(1, 2, out var day) && !char.IsAsciiDigit(c.Peek()))
        {
            return Form.Written(Precision.Day, () => Calendar.Day(year, month, day)) with { Year = year, Month = month };
        }

        c = start;
        return null;
    }

    public static Form? MonthDay(ref Cursor c) => MonthDay(ref c, MayEnd);

    private static Form? MonthDay(ref Cursor c, Predicate<char> mayEnd, bool behindMark = false)
    {
        var start = c;
        if ((behindMark || !IsDigitOrMark(c.Peek(-1))) && c.TakeDigits(1, 2, out var month) && c.TakeAny("/.") && c.TakeDigits(1, 2, out var day) &&
            month is >= 1 and <= 12 && day is >= 1 and <= 31 && mayEnd(c.Peek()))
        {
            return Form.Yearly(Precision.Day, y => Calendar.Day(y, month, day)) with { Month = month, IsLoose = true };
        }

        c = start;
        return null;
    }

    /// <summary>9.8-9.12, 9/8~9/12: from one day to another.</summary>
    public static Form? Range(ref Cursor c)
    {
        var start = c;
        if (MonthDay(ref c, mayEnd: static next => "-~至到".Contains(next, StringComparison.Ordinal)) is { } first && c.TakeAny("-~至到") &&
            MonthDay(ref c, MayEnd, behindMark: true) is { } last)
        {
            return Form.Through(first, last) with { IsLoose = true };
        }

        c = start;
        return null;
    }

    private static bool IsDigitOrMark(char c) => char.IsAsciiDigit(c) || c is '.' or '/' or '-' || char.IsAsciiLetter(c);

    // A decimal has its unit behind it; a date has a verb, a space or the end.
    private static bool MayEnd(char c) =>
        !char.IsAsciiDigit(c) && c is not ('.' or '/' or '%' or '-') && !"万亿元千百亩米公吨个次份件人台倍里平小天年分秒级版号层多余".Contains(c, StringComparison.Ordinal);
}
