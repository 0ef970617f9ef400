namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>9月16日, 9月上旬, 9月底, 9月, with or without a year, and from one to another.</summary>
internal static class MonthDays
{
    private const string To = "至到-~";

    private static readonly (string Word, MonthPart Part, string NotBefore)[] Parts =
    [
        ("上中旬", MonthPart.FirstTwo, ""), ("中上旬", MonthPart.FirstTwo, ""), ("中下旬", MonthPart.LastTwo, ""), ("上旬", MonthPart.First, ""), ("中旬", MonthPart.Second, ""), ("下旬", MonthPart.Third, ""),
        ("上半月", MonthPart.FirstHalf, ""), ("下半月", MonthPart.SecondHalf, ""),
        ("月初", MonthPart.Beginning, ""), ("月中", MonthPart.Second, "旬"), ("月底", MonthPart.End, ""), ("月末", MonthPart.End, ""),
        ("初", MonthPart.Beginning, "步稿审次版"), ("中", MonthPart.Second, "心国共央层期的"), ("底", MonthPart.End, "稿"), ("末", MonthPart.End, ""),
    ];

    /// <summary>One or a range of them.</summary>
    public static Form? Read(ref Cursor c)
    {
        var start = c;
        var year = YearSaid.Read(ref c);
        if (One(ref c, year) is not { } first)
        {
            c = start;
            return null;
        }

        var behind = c;
        if (c.TakeAny(To) && Second(ref c, first, year) is { } last)
        {
            return Form.Through(first, last);
        }

        c = behind;
        return first;
    }

    /// <summary>上旬, 月底 and the like, of which month must be known.</summary>
    public static MonthPart? Part(ref Cursor c)
    {
        foreach (var (word, part, notBefore) in Parts)
        {
            if (c.Sees(word) && !notBefore.Contains(c.Peek(word.Length), StringComparison.Ordinal))
            {
                c.Take(word);
                return part;
            }
        }

        return null;
    }

    /// <summary>A day that goes on with the month of the one before: the 18日 of 9月15日、18日.</summary>
    public static Form? Further(ref Cursor c, Form before)
    {
        var start = c;
        if (before.Month is { } month && c.TakeInteger(out var day) && c.TakeAny("日号"))
        {
            var said = new YearSaid(before.Year, null);
            var one = OnDay(before.Year is null ? default : said, month, day);
            var behind = c;
            if (c.TakeAny(To) && c.TakeInteger(out var last) && c.TakeAny("日号"))
            {
                return Form.Through(one, OnDay(before.Year is null ? default : said, month, last));
            }

            c = behind;
            return one;
        }

        c = start;
        return null;
    }

    private static Form? One(ref Cursor c, YearSaid year)
    {
        var start = c;
        if (c.TakeInteger(out var month) && month is >= 1 and <= 12 && c.Take("月"))
        {
            c.Take("份");
            return Day(ref c) is { } day ? OnDay(year, month, day) : InMonth(ref c, year, month);
        }

        c = start;
        return MonthsOf(ref c, year);
    }

    // 8至10月, 8-10月份.
    private static Form? MonthsOf(ref Cursor c, YearSaid year)
    {
        var start = c;
        if (c.TakeInteger(out var from) && from is >= 1 and <= 12 && c.TakeAny(To) && c.TakeInteger(out var to) && to >= from && to <= 12 && c.Take("月"))
        {
            c.Take("份");
            return year.Of(Precision.Days, y => Calendar.Months(y, from, to));
        }

        c = start;
        return null;
    }

    private static Form InMonth(ref Cursor c, YearSaid year, int month) => Part(ref c) is { } part
        ? year.Of(Precision.MonthPart, y => Calendar.Part(y, month, part)) with { Month = month }
        : year.Of(Precision.Month, y => Calendar.Month(y, month)) with { Month = month };

    private static Form OnDay(YearSaid year, int month, int day) =>
        year.Of(Precision.Day, y => Calendar.Day(y, month, day)) with { Month = month, Year = year.Written };

    // 9月16日, 9月16号; 9月16印发 and the 15 of 9月15、18日, but not the 3 of 9月3次.
    private static int? Day(ref Cursor c)
    {
        var start = c;
        if (c.TakeInteger(out var day) && day is >= 1 and <= 31 && (c.TakeAny("日号") || MayStandBare(start, c)))
        {
            return day;
        }

        c = start;
        return null;
    }

    private static bool MayStandBare(Cursor from, Cursor behind) =>
        char.IsAsciiDigit(from.Peek()) && (behind.Peek() is '\0' or ' ' or ',' or '。' or ';' || "印召开发出报办完前举组已起".Contains(behind.Peek(), StringComparison.Ordinal) ||
        ("、和及与".Contains(behind.Peek(), StringComparison.Ordinal) && IsDayAhead(behind)) || (To.Contains(behind.Peek(), StringComparison.Ordinal) && IsDayAhead(behind)));

    private static bool IsDayAhead(Cursor c)
    {
        c.TakeAny("、和及与至到-~");
        return c.TakeInteger(out _) && c.TakeAny("日号");
    }

    private static Form? Second(ref Cursor c, Form first, YearSaid year)
    {
        var start = c;
        var own = YearSaid.Read(ref c);
        if (One(ref c, own == default ? year : own) is { } full)
        {
            return full;
        }

        c = start;
        if (Further(ref c, first with { Year = year.Written }) is { } day)
        {
            return year.Offset is null ? day : null;
        }

        var month = first.Month;
        return month is { } m && Part(ref c) is { } part ? year.Of(Precision.MonthPart, y => Calendar.Part(y, m, part)) : null;
    }
}
