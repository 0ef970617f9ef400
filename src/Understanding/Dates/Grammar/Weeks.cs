using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>昨天, 后天, 上周, 下周三, 本周内, 周五, 周一至周三.</summary>
internal static class Weeks
{
    private static readonly string[] Days =
        ["大前天", "大后天", "前天", "前日", "昨天", "昨日", "昨晚", "昨儿", "昨下午", "昨上午", "今天", "今日", "今早", "今晨", "今晚", "今儿", "今上午", "今下午", "明天", "明日", "明早", "明儿", "明晚", "明上午", "明下午", "后天"];

    private static readonly int[] DayOffsets = [-3, 3, -2, -2, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2];

    private static readonly string[] Prefixes =
        ["上上", "上个", "上一", "上", "下下个", "下下", "下个", "下一", "下", "这个", "这一", "这", "本", "当"];

    private static readonly int[] WeekOffsets = [-2, -1, -1, -1, 2, 2, 1, 1, 1, 0, 0, 0, 0, 0];

    public static Form? Read(ref Cursor c) => Day(ref c) ?? Week(ref c);

    private static Form? Day(ref Cursor c)
    {
        // 上午把合同签了: of today, unless a day stands before.
        if (c.Peek() is '上' or '下' or '中' && c.Peek(1) is '午' && c.Peek(2) is not ('茶' or '班' or '餐' or '饭') && !"日号天0123456789一二三四五六每个半整周末今昨明".Contains(c.Peek(-1), StringComparison.Ordinal))
        {
            c.TakeOne("上午", "下午", "中午");
            return Form.Counted(Precision.Day, today => Period.Of(today));
        }

        if (c.TakeOne(Days) is >= 0 and var day)
        {
            c.TakeOne("上午", "下午", "晚上", "早上", "中午");
            return Form.Counted(Precision.Day, today => Period.Of(today.AddDays(DayOffsets[day])));
        }

        return null;
    }

    private static Form? Week(ref Cursor c)
    {
        var start = c;
        var before = c.Peek(-1);
        var prefix = c.TakeOne(Prefixes);
        if (c.TakeOne("周", "星期", "礼拜") < 0 || (prefix < 0 && "每逢一两三四五几半N".Contains(before, StringComparison.Ordinal)))
        {
            c = start;
            return null;
        }

        var form = prefix < 0 ? Bare(ref c) : Prefixed(ref c, WeekOffsets[prefix]);
        c = form is null ? start : c;
        return form;
    }

    private static Form? Prefixed(ref Cursor c, int offset)
    {
        if (Weekday(ref c) is { } day)
        {
            var on = Form.Counted(Precision.Day, today => Period.Of(Calendar.Monday(today).AddDays((7 * offset) + day)));
            return Through(ref c, on, last => Form.Counted(Precision.Day, today => Period.Of(Calendar.Monday(today).AddDays((7 * offset) + last))));
        }

        if (c.TakeOne("年", "边") >= 0)
        {
            return null;
        }

        if (c.Take("末"))
        {
            return Form.Counted(Precision.Week, today => Weekend(Calendar.Monday(today).AddDays(7 * offset)));
        }

        c.TakeOne("之内", "以内", "内", "里");
        return Form.Counted(Precision.Week, today => Calendar.Week(today.AddDays(7 * offset)));
    }

    private static Form? Bare(ref Cursor c)
    {
        if (Weekday(ref c) is { } day)
        {
            return Through(ref c, Recurring(day), Recurring);
        }

        // 周末课堂 is no date.
        return c.Take("末") && (c.Peek() is '\0' || "前之,。;开办搞去加把就要再给 ".Contains(c.Peek(), StringComparison.Ordinal)) ? new Form(Precision.Week, Cycle.Week, r => Weekend(r.Day)) : null;
    }

    private static Form Recurring(int day) => new(Precision.Day, Cycle.Week, r => Period.Of(r.Day.AddDays(day)));

    private static Form Through(ref Cursor c, Form first, Func<int, Form> form)
    {
        var behind = c;
        if (c.TakeAny("至到-~"))
        {
            c.TakeOne("周", "星期", "礼拜");
            if (Weekday(ref c) is { } last)
            {
                return Form.Through(first, form(last));
            }
        }

        c = behind;
        return first;
    }

    private static Period Weekend(DateOnly monday) => new(monday.AddDays(5), monday.AddDays(6));

    private static int? Weekday(ref Cursor c)
    {
        var next = c.Peek();
        var day = "一二三四五六日".IndexOf(next, StringComparison.Ordinal);
        day = day < 0 ? "1234567".IndexOf(next, StringComparison.Ordinal) : day;
        day = next is '天' ? 6 : day;
        // 周三次, 周一次: a count a week.
        if (day < 0 || c.Peek(1) is '次' or '个' or '场')
        {
            return null;
        }

        c.TakeAny("一二三四五六日天1234567");
        c.TakeOne("上午", "下午", "晚上", "中午");
        return day;
    }
}
