using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>National Day, Spring Festival and the others, as days: only behind before, by or after, since a festival also names things.</summary>
internal static class EnglishHolidays
{
    private static readonly (string Name, string Festival)[] All =
    [
        ("national day", "国庆节"), ("new year's day", "元旦"), ("labour day", "劳动节"), ("labor day", "劳动节"), ("may day", "劳动节"),
        ("the spring festival", "春节"), ("spring festival", "春节"), ("chinese new year", "春节"), ("the lantern festival", "元宵节"), ("lantern festival", "元宵节"),
        ("the dragon boat festival", "端午节"), ("dragon boat festival", "端午节"), ("the mid-autumn festival", "中秋节"), ("mid-autumn festival", "中秋节"),
        ("mid-autumn", "中秋节"), ("qingming", "清明节"),
    ];

    public static Form? Read(ref Cursor c)
    {
        if (!c.SeesBefore("before ") && !c.SeesBefore("by ") && !c.SeesBefore("after ") && !c.SeesBefore("before the ") && !c.SeesBefore("after the "))
        {
            return null;
        }

        foreach (var (name, festival) in All)
        {
            if (c.TakeWord(name))
            {
                return Holidays.Of(festival, default);
            }
        }

        return null;
    }
}
