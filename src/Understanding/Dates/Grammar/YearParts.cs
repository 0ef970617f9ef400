using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>Quarters, halves and the ends of the year: 第二季度, 三季度末, 明年一季度, 上半年, 年初, 年底, 年内.</summary>
internal static class YearParts
{
    private static readonly string[] Papers = ["通报", "报表", "例会", "报告", "简报"];

    private delegate Period Within(int year, int from, int to);

    public static Form? Read(ref Cursor c)
    {
        var start = c;
        var before = c.Peek(-1);
        var year = YearSaid.Read(ref c);
        var form = Half(ref c, year) ?? Quarter(ref c, year) ?? End(ref c, year, before);
        c = form is null ? start : c;
        return form;
    }

    private static Form? Half(ref Cursor c, YearSaid year) => c.TakeOne("上半年", "下半年") switch
    {
        0 => year.OrThisYear(Precision.HalfYear, y => Calendar.Months(y, 1, 6)),
        1 => year.OrThisYear(Precision.HalfYear, y => Calendar.Months(y, 7, 12)),
        _ => null,
    };

    // A quarter as the name of a paper (季度通报, 二季度报表) is no date.
    private static Form? Quarter(ref Cursor c, YearSaid year)
    {
        var start = c;
        var several = c.Take("前");
        var ordinal = !several && c.Take("第");
        if (c.TakeInteger(out var quarter) && quarter is >= 1 and <= 4 && c.TakeOne("个季度", "季度") is var word && (word == 1 || (word == 0 && (several || ordinal))) &&
            c.TakeOne(Papers) < 0)
        {
            var part = Part(ref c);
            return year.OrThisYear(Precision.Quarter, y => part(y, several ? 1 : (quarter * 3) - 2, quarter * 3));
        }

        c = start;
        return c.Peek(-1) is '一' ? null : OwnQuarter(ref c);
    }

    private static Form? OwnQuarter(ref Cursor c)
    {
        var named = c.TakeOne("上季度", "上个季度", "本季度", "这个季度", "下季度", "下个季度");
        return named < 0 || c.TakeOne(Papers) >= 0 ? null : Shifted((named / 2) - 1, Part(ref c));
    }

    private static Form Shifted(int quarters, Within part) => Form.Counted(Precision.Quarter, today =>
    {
        var within = today.AddMonths(3 * quarters);
        var first = within.Month - ((within.Month - 1) % 3);
        return part(within.Year, first, first + 2);
    });

    // 三季度末 is the end of its last month, 四季度初 the beginning of its first.
    private static Within Part(ref Cursor c) => c.TakeOne("末", "底", "初") switch
    {
        0 or 1 => (year, _, to) => Calendar.Part(year, to, MonthPart.End),
        2 => (year, from, _) => Calendar.Part(year, from, MonthPart.Beginning),
        _ => Calendar.Months,
    };

    private static Form? End(ref Cursor c, YearSaid year, char before)
    {
        if (year != default)
        {
            return c.TakeOne("年底", "年末", "底", "末", "内", "年内") >= 0 ? LastDay(year) : Begins(ref c, "年初", "初") ? January(year) : null;
        }

        if ("近每多半几两三四五六七八九十".Contains(before, StringComparison.Ordinal) || char.IsAsciiDigit(before))
        {
            return null;
        }

        return c.TakeOne("年底", "年末", "年内", "年终", "岁末", "年尾") >= 0 ? LastDay(year) : Begins(ref c, "年初") ? January(year) : null;
    }

    // 今年初步 is no beginning of a year.
    private static bool Begins(ref Cursor c, params ReadOnlySpan<string> words)
    {
        var start = c;
        var begins = c.TakeOne(words) >= 0 && c.Peek() is not '步';
        c = begins ? c : start;
        return begins;
    }

    private static Form January(YearSaid year) => year.OrThisYear(Precision.Month, y => Calendar.Month(y, 1));

    private static Form LastDay(YearSaid year) =>
        year.OrThisYear(Precision.Day, y => Period.Of(new DateOnly(y, 12, 31)));
}
