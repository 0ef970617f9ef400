using System.Globalization;
using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>Festivals as days: 国庆节, 元旦, 春节 and the others of the lunar calendar.</summary>
internal static class Holidays
{
    private static readonly (string[] Names, Func<int, DateOnly> Day)[] All =
    [
        (["国庆节", "国庆假期", "国庆", "十一假期"], y => new(y, 10, 1)),
        (["元旦节", "元旦假期", "元旦"], y => new(y, 1, 1)),
        (["劳动节", "五一假期", "五一节", "五一"], y => new(y, 5, 1)),
        (["春节假期", "春节", "过年", "大年初一"], y => Lunar(y, 1, 1)),
        (["元宵节", "元宵"], y => Lunar(y, 1, 15)),
        (["端午节", "端午"], y => Lunar(y, 5, 5)),
        (["中秋节", "中秋"], y => Lunar(y, 8, 15)),
        (["清明节", "清明"], y => new(y, 4, 4 + (IsFifth(y) ? 1 : 0))),
    ];

    public static Form? Read(ref Cursor c)
    {
        var start = c;
        var year = YearSaid.Read(ref c);
        foreach (var (names, day) in All)
        {
            // Only as a date: 国庆前, 春节后, 元旦期间; a festival as the name of something is none.
            if (c.TakeOne(names) >= 0 && (c.Peek() is '前' or '后' || c.Sees("之前") || c.Sees("之后") || c.Sees("以前") || c.Sees("期间") || c.Sees("当天")))
            {
                return Of(day, year);
            }
        }

        c = start;
        return null;
    }

    /// <summary>The day of the festival that has this name.</summary>
    public static Form Of(string name, YearSaid year) => Of(Array.Find(All, h => h.Names.Contains(name)).Day, year);

    private static Form Of(Func<int, DateOnly> day, YearSaid year) => year.Of(Precision.Holiday, y => Period.Of(day(y)));

    // The solar term falls on 5 April in the years of this century that leave 2 or 3 over 4; later ones drift, but not in our lifetime.
    private static bool IsFifth(int year) => year % 4 is 2 or 3 && year < 2044;

    private static DateOnly Lunar(int year, int month, int day)
    {
        var calendar = new ChineseLunisolarCalendar();
        if (year is < 1902 or > 2100)
        {
            return new DateOnly(year, 2, 1);
        }

        var leap = calendar.GetLeapMonth(year);
        var counted = leap > 0 && month >= leap ? month + 1 : month;
        return DateOnly.FromDateTime(calendar.ToDateTime(year, counted, day, 0, 0, 0, 0));
    }
}
