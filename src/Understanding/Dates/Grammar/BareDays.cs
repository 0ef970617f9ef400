namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>Days and parts of a month that is not named: 16号, 16日至18日, 本月底, 下月中旬, 上个月.</summary>
internal static class BareDays
{
    private static readonly string[] Months =
        ["上上个月", "上个月", "上月", "下下个月", "下个月", "下月", "这个月", "本月份", "本月", "这月", "当月", "次月"];

    private static readonly int[] Offsets = [-2, -1, -1, 2, 1, 1, 0, 0, 0, 0, 0, 1];

    public static Form? Read(ref Cursor c)
    {
        var start = c;
        if (c.TakeOne(Months) is >= 0 and var named && !(Months[named] is "次月" && ("首每几第一二两三四五六七八九十".Contains(start.Peek(-1), StringComparison.Ordinal) || char.IsAsciiDigit(start.Peek(-1)))))
        {
            c.TakeAny("的");
            return OfMonth(ref c, Offsets[named]);
        }

        return PartAlone(ref c) ?? Day(ref c, start.Peek(-1));
    }

    private static Form OfMonth(ref Cursor c, int offset)
    {
        var start = c;
        if (MonthDays.Part(ref c) is { } part)
        {
            return Form.Counted(Precision.MonthPart, t => In(t, offset, part));
        }

        if (c.TakeInteger(out var day) && c.TakeAny("日号"))
        {
            return Form.Counted(Precision.Day, t => On(t, offset, day));
        }

        c = start;
        c.TakeAny("内");
        return Form.Counted(Precision.Month, t => In(t, offset, MonthPart.Whole));
    }

    // 月底, 上旬: of this month, unless the verb says otherwise.
    private static Form? PartAlone(ref Cursor c) =>
        (c.Peek() is '月' || c.Peek(1) is '旬' || c.Peek(2) is '旬') && MonthDays.Part(ref c) is { } part
            ? Form.Monthly(Precision.MonthPart, m => Calendar.Part(m.Year, m.Month, part))
            : null;

    private static Form? Day(ref Cursor c, char before)
    {
        var start = c;
        if (!IsLength(start) && !"第每月年〕]])".Contains(before, StringComparison.Ordinal) && One(ref c) is { } day)
        {
            var from = Of(day);
            var behind = c;
            if (c.TakeAny("至到-~") && One(ref c) is { } last)
            {
                return Form.Through(from, Of(last));
            }

            c = behind;
            return from;
        }

        c = start;
        return Span(ref c);
    }

    // 时限压到5日, 由20日减到5日 are lengths.
    private static bool IsLength(Cursor c)
    {
        foreach (var verb in (ReadOnlySpan<string>)["压到", "缩到", "短到", "减到", "降到", "缩至", "压至", "短至", "减至", "降至"])
        {
            if (c.SeesBefore(verb))
            {
                return true;
            }
        }

        return c.TakeInteger(out _) && c.Take("日") && c.Peek() is '减' or '缩' or '压' or '降';
    }

    // 16-18日.
    private static Form? Span(ref Cursor c)
    {
        var start = c;
        if (c.TakeDigits(1, 2, out var from) && c.TakeAny("至到-~") && One(ref c) is { } to && from is >= 1 && from < to)
        {
            return Form.Through(Of(from), Of(to));
        }

        c = start;
        return null;
    }

    private static Form Of(int day) => Form.Monthly(Precision.Day, m => Calendar.Day(m.Year, m.Month, day));

    private static int? One(ref Cursor c)
    {
        var start = c;
        // 一人一号 is no day.
        if (!(c.Peek() is '一' && "人户机车物岗桌".Contains(c.Peek(-1), StringComparison.Ordinal)) && c.TakeInteger(out var day) && day is >= 1 and <= 31 &&
            ((c.Take("号") && !"楼线机门院室井桥泵问车文厅库路门站口地房仓".Contains(c.Peek(), StringComparison.Ordinal)) || IsDay(start, ref c)))
        {
            return day;
        }

        c = start;
        return null;
    }

    // 18日, but not 三日 and not the 3日 of 3日内, which counts days.
    private static bool IsDay(Cursor from, ref Cursor c) =>
        (char.IsAsciiDigit(from.Peek()) || c.At - from.At > 1) && c.Take("日") && !"内后游报志均常".Contains(c.Peek(), StringComparison.Ordinal);

    private static Ledger.Period In(DateOnly today, int offset, MonthPart part)
    {
        var month = Calendar.FirstOfMonth(today).AddMonths(offset);
        return Calendar.Part(month.Year, month.Month, part);
    }

    private static Ledger.Period? On(DateOnly today, int offset, int day)
    {
        var month = Calendar.FirstOfMonth(today).AddMonths(offset);
        return Calendar.Day(month.Year, month.Month, day);
    }
}
