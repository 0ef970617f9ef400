namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>Sept 16, 16 September 2025, Sept 10-12, end of November, mid-Oct, in November.</summary>
internal static class EnglishMonths
{
    private static readonly string[] Names =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sept", "oct", "nov", "dec", "sep",
    ];

    public static Form? Read(ref Cursor c)
    {
        var start = c;
        var form = MonthFirst(ref c) ?? DayFirst(ref c) ?? PartOf(ref c);
        c = form is null ? start : c;
        return form;
    }

    /// <summary>A day that goes on with the month of the one before: the 16 of Oct 14 and 16.</summary>
    public static Form? Further(ref Cursor c, Form before)
    {
        var start = c;
        if (before.Month is { } month && Ordinal(ref c) is { } day && c.Peek() is '.' or ',' or ';' or ':' or ')' or '\n' or '\0')
        {
            return On(before.Year, month, day);
        }

        c = start;
        return null;
    }

    private static Form? MonthFirst(ref Cursor c)
    {
        var start = c;
        if (Month(ref c) is not { } month)
        {
            return null;
        }

        c.SkipSpaces();
        if (Ordinal(ref c) is not { } day)
        {
            // "may" alone is mostly a verb.
            var named = start.Sees("may") ? (Form?)null : Whole(ref c, month);
            c = named is null ? start : c;
            return named;
        }

        var last = Through(ref c, month, start.SeesBefore("between "));
        var year = Year(ref c);
        return last is { } to ? Form.Through(On(year, month, day), On(year, to.Month, to.Day)) : On(year, month, day);
    }

    // 16 September, 16th of September, 10-12 Sept.
    private static Form? DayFirst(ref Cursor c)
    {
        if (char.IsAsciiLetterOrDigit(c.Peek(-1)) || c.Peek(-1) is '.' || Ordinal(ref c) is not { } day)
        {
            return null;
        }

        c.SkipSpaces();
        var last = c.TakeAny("-~") || c.TakeWord("to") ? After(ref c) : null;
        c.TakeWord("of");
        c.SkipSpaces();
        if (Month(ref c) is not { } month)
        {
            return null;
        }

        var year = Year(ref c);
        return last is { } to ? Form.Through(On(year, month, day), On(year, month, to)) : On(year, month, day);
    }

    private static int? After(ref Cursor c)
    {
        c.SkipSpaces();
        var day = Ordinal(ref c);
        c.SkipSpaces();
        return day;
    }

    private static Form? PartOf(ref Cursor c)
    {
        var word = c.TakeOne("the end of", "end of", "the end-", "end-", "late ", "late-", "early ", "early-", "the beginning of", "the start of", "beginning of", "start of", "the middle of", "middle of", "mid-", "mid ");
        if (word < 0)
        {
            return null;
        }

        c.SkipSpaces();
        var part = word switch { < 4 => MonthPart.End, < 6 => MonthPart.Third, < 8 => MonthPart.First, < 12 => MonthPart.Beginning, _ => MonthPart.Second };
        return Month(ref c) is { } month ? OfYear(Year(ref c), Precision.MonthPart, y => Calendar.Part(y, month, part)) : null;
    }

    private static Form Whole(ref Cursor c, int month) => OfYear(Year(ref c), Precision.Month, y => Calendar.Month(y, month));

    private static (int Month, int Day)? Through(ref Cursor c, int month, bool isBetween)
    {
        var start = c;
        c.SkipSpaces();
        if (c.TakeAny("-~") || c.TakeWord("to") || c.TakeWord("through") || c.TakeWord("until") || (isBetween && c.TakeWord("and")))
        {
            c.SkipSpaces();
            var own = Month(ref c);
            c.SkipSpaces();
            if (Ordinal(ref c) is { } day && !(own is null && CountsNext(c)))
            {
                return (own ?? month, day);
            }
        }

        c = start;
        return null;
    }

    // on Nov 4 to 14 organisations: a plural behind the number is what was counted.
    private static bool CountsNext(Cursor c)
    {
        if (!c.TakeAny(" "))
        {
            return false;
        }

        var length = 0;
        while (char.IsAsciiLetter(c.Peek(length)))
        {
            length++;
        }

        return length > 3 && c.Peek(length - 1) == 's' && c.Peek(length - 2) != 's';
    }

    private static int? Month(ref Cursor c)
    {
        if (char.IsAsciiLetter(c.Peek(-1)))
        {
            return null;
        }

        for (var n = 0; n < Names.Length; n++)
        {
            if (c.TakeWord(Names[n]))
            {
                c.TakeAny(".");
                return n == 24 ? 9 : (n % 12) + 1;
            }
        }

        return null;
    }

    private static int? Ordinal(ref Cursor c)
    {
        var start = c;
        if (c.TakeDigits(1, 2, out var day) && day is >= 1 and <= 31)
        {
            c.TakeOne("st", "nd", "rd", "th");
            if (!char.IsAsciiLetterOrDigit(c.Peek()) && c.Peek() is not ('%' or ':'))
            {
                return day;
            }
        }

        c = start;
        return null;
    }

    private static int? Year(ref Cursor c)
    {
        var start = c;
        c.TakeAny(",");
        c.SkipSpaces();
        if (c.TakeDigits(4, 4, out var year) && year is > 1949 and < 3000)
        {
            return year;
        }

        c = start;
        return null;
    }

    private static Form On(int? year, int month, int day) =>
        OfYear(year, Precision.Day, y => Calendar.Day(y, month, day)) with { Month = month, Year = year };

    private static Form OfYear(int? year, Precision precision, Func<int, Ledger.Period?> build) =>
        new YearSaid(year, null).Of(precision, build);
}
