using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>yesterday, next Friday, last week, the end of the month, in two weeks, 3 days ago, Q3, year-end.</summary>
internal static class EnglishDays
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tues", "wed", "thurs", "fri", "sat", "sun", "tue", "thu"];
    private static readonly int[] WeekdayNumbers = [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 1, 3];
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] Quarters = ["first quarter", "second quarter", "third quarter", "fourth quarter", "q1", "q2", "q3", "q4"];

    public static Form? Read(ref Cursor c)
    {
        var start = c;
        if (char.IsAsciiLetterOrDigit(c.Peek(-1)))
        {
            return null;
        }

        var form = Day(ref c) ?? Named(ref c) ?? Ending(ref c) ?? Offset(ref c) ?? EnglishHolidays.Read(ref c) ?? DayOfMonth(ref c) ?? PartOfYear(ref c);
        c = form is null || char.IsAsciiLetter(c.Peek()) ? start : c;
        return c.At == start.At ? null : form;
    }

    private static Form? Day(ref Cursor c) => c.TakeOne("the day before yesterday", "yesterday", "today", "this morning", "this afternoon", "the day after tomorrow", "tomorrow") switch
    {
        0 => Shift(-2),
        1 => Shift(-1),
        2 or 3 or 4 => Shift(0),
        5 => Shift(2),
        6 => Shift(1),
        _ => null,
    };

    private static Form? Named(ref Cursor c)
    {
        var start = c;
        var prefix = c.TakeOne("last ", "this ", "next ", "on ", "this coming ");
        var form = prefix is 0 or 1 or 2 && Whole(ref c, prefix - 1) is { } whole ? whole : Weekday(ref c, prefix);
        c = form is null ? start : c;
        return form;
    }

    private static Form? Whole(ref Cursor c, int offset) => c.TakeOne("week", "month", "quarter") switch
    {
        0 => Form.Counted(Precision.Week, t => Calendar.Week(t.AddDays(7 * offset))),
        1 => Form.Counted(Precision.Month, t => MonthOf(t, offset, MonthPart.Whole)),
        2 => Form.Counted(Precision.Quarter, t => Quarter(t.AddMonths(3 * offset))),
        _ => null,
    };

    private static Form? Weekday(ref Cursor c, int prefix)
    {
        for (var n = 0; n < Weekdays.Length; n++)
        {
            if (c.TakeWord(Weekdays[n]) || c.Take(Weekdays[n] + "'s"))
            {
                return prefix == 3 || prefix < 0 && n < 7 ? new Form(Precision.Day, Cycle.Week, r => Period.Of(r.Day.AddDays(WeekdayNumbers[n])))
                    : prefix < 0 ? null
                    : prefix == 0 ? Form.Counted(Precision.Day, t => Period.Of(LastOne(t, WeekdayNumbers[n])))
                    : Form.Counted(Precision.Day, t => Period.Of(Calendar.Monday(t).AddDays((prefix == 2 ? 7 : 0) + WeekdayNumbers[n])));
            }
        }

        return null;
    }

    private static DateOnly LastOne(DateOnly today, int weekday)
    {
        var inThisWeek = Calendar.Monday(today).AddDays(weekday);
        return inThisWeek < today ? inThisWeek : inThisWeek.AddDays(-7);
    }

    private static Form? Ending(ref Cursor c) => c.TakeOne(
        "the end of this month", "the end of the month", "end of the month", "end of this month", "month-end", "month end", "the end of next month", "end of next month",
        "the end of this week", "the end of the week", "end of the week", "end of this week", "the end of next week", "end of next week",
        "the end of the year", "the end of this year", "end of the year", "end of year", "year-end", "year end") switch
    {
        >= 0 and <= 5 => Form.Counted(Precision.MonthPart, t => MonthOf(t, 0, MonthPart.End)),
        6 or 7 => Form.Counted(Precision.MonthPart, t => MonthOf(t, 1, MonthPart.End)),
        >= 8 and <= 11 => Form.Counted(Precision.Day, t => Period.Of(Calendar.Week(t).To)),
        12 or 13 => Form.Counted(Precision.Day, t => Period.Of(Calendar.Week(t.AddDays(7)).To)),
        >= 14 => Form.Counted(Precision.Day, t => Period.Of(new DateOnly(t.Year, 12, 31))),
        _ => null,
    };

    private static Form? Offset(ref Cursor c)
    {
        var ahead = c.TakeOne("within the next ", "in the next ", "over the next ", "the next ", "within ", "in ", "next ") >= 0;
        if (Count(ref c) is not { } count)
        {
            return null;
        }

        c.SkipSpaces();
        var unit = c.TakeOne("working days", "working day", "business days", "business day", "days", "day", "weeks", "week", "months", "month");
        var back = !ahead && unit >= 4 && c.Take(" ago");
        var sign = back ? -1 : 1;
        return (unit, ahead || back) switch
        {
            (>= 0 and < 4, true) => new Form(Precision.Day, Cycle.Counted, r => Period.Of(r.AddWorkingDays(r.Today, count))),
            (4 or 5, true) => Shift(sign * count),
            (6 or 7, true) => Shift(sign * 7 * count),
            (8 or 9, true) => Form.Counted(Precision.Day, t => Period.Of(t.AddMonths(sign * count))),
            _ => null,
        };
    }

    private static int? Count(ref Cursor c)
    {
        for (var n = 0; n < Numbers.Length; n++)
        {
            if (c.TakeWord(Numbers[n]))
            {
                return n + 1;
            }
        }

        return c.TakeWord("a") ? 1 : c.TakeDigits(1, 3, out var count) ? count : null;
    }

    // by the 20th, but not on the 2nd floor.
    private static Form? DayOfMonth(ref Cursor c)
    {
        var start = c;
        var dated = c.SeesBefore("by ") || c.SeesBefore("on ") || c.SeesBefore("before ") || c.SeesBefore("until ");
        if (dated && c.Take("the ") && c.TakeDigits(1, 2, out var day) && c.TakeOne("st", "nd", "rd", "th") >= 0 && c.Peek() is '\0' or '\n' or ',' or '.' or ';' or ')')
        {
            return Form.Monthly(Precision.Day, m => Calendar.Day(m.Year, m.Month, day));
        }

        c = start;
        return null;
    }

    private static Form? PartOfYear(ref Cursor c)
    {
        c.Take("the ");
        if (c.TakeOne("first half of the year", "first half of this year", "second half of the year", "second half of this year") is >= 0 and var half)
        {
            return Form.Counted(Precision.HalfYear, t => half < 2 ? Calendar.Months(t.Year, 1, 6) : Calendar.Months(t.Year, 7, 12));
        }

        if (c.TakeOne(Quarters) is not (>= 0 and var quarter))
        {
            return null;
        }

        var first = (quarter % 4 * 3) + 1;
        return YearBehind(ref c).OrThisYear(Precision.Quarter, y => Calendar.Months(y, first, first + 2));
    }

    // Q1 next year, the first quarter of 2026.
    private static YearSaid YearBehind(ref Cursor c)
    {
        var start = c;
        c.SkipSpaces();
        c.TakeOne("of ", "in ");
        if (c.TakeOne("this year", "last year", "next year") is >= 0 and var named)
        {
            return new YearSaid(null, named == 0 ? 0 : (2 * named) - 3);
        }

        if (c.TakeDigits(4, 4, out var year) && year is >= 1949 and <= 2999)
        {
            return new YearSaid(year, null);
        }

        c = start;
        return default;
    }

    private static Form Shift(int days) => Form.Counted(Precision.Day, t => Period.Of(t.AddDays(days)));

    private static Period Quarter(DateOnly day)
    {
        var first = day.Month - ((day.Month - 1) % 3);
        return Calendar.Months(day.Year, first, first + 2);
    }

    private static Period MonthOf(DateOnly today, int offset, MonthPart part)
    {
        var month = Calendar.FirstOfMonth(today).AddMonths(offset);
        return Calendar.Part(month.Year, month.Month, part);
    }
}
