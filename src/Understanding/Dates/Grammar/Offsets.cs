using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>三天后, 5日内, 10个工作日内, 两周前, 未来七天, 半个月内.</summary>
internal static class Offsets
{
    private static readonly string[] Units =
        ["个工作日", "工作日", "个自然日", "个星期", "星期", "个礼拜", "周", "个月", "天", "日", "年"];

    private static readonly string[] Ends = ["之内", "以内", "内", "之后", "以后", "过后", "后", "之前", "以前", "前"];

    public static Form? Read(ref Cursor c)
    {
        var start = c;
        var ahead = c.TakeOne("未来", "接下来", "今后", "往后", "再过") >= 0;
        c.TakeAny("的这");
        if (Count(ref c) is { } count)
        {
            c.TakeAny("多余");
            var unit = c.TakeOne(Units);
            var end = unit < 0 ? -1 : c.TakeOne(Ends);
            // 压到一天以内 is a length.
            if (unit >= 0 && !(start.Peek(-1) is '到' or '为' or '过' or '需' or '要' && end is >= 0 and <= 2 && !ahead) && (end >= 0 || (ahead && !IsFrequency(c))) && !(end >= 7 && Units[unit] is "日") && !IsCalledOtherwise(c, end))
            {
                return Of(count, Units[unit], back: end >= 7);
            }
        }

        c = start;
        return null;
    }

    // 往后半年一轮, 今后两周一报: how often, not when.
    private static bool IsFrequency(Cursor c) => c.Peek() is '一' or '两' or '1' or '2' or '开' or '召' or '都' or '就';

    // 前后, 前期 …: 前 is not "ago" there; 后续 is no "after".
    private static bool IsCalledOtherwise(Cursor c, int end) => end switch
    {
        9 => c.Peek() is '后' or '期' or '往',
        6 => c.Peek() is '续' or '勤' or '备',
        _ => false,
    };

    private static decimal? Count(ref Cursor c)
    {
        if (c.Take("半"))
        {
            return 0.5m;
        }

        return c.TakeInteger(out var count) && count is > 0 and < 1000 ? count + (c.Take("个半") ? 0.5m : 0m) : null;
    }

    private static Form? Of(decimal count, string unit, bool back)
    {
        var sign = back ? -1 : 1;
        var whole = (int)count;
        return unit switch
        {
            "个工作日" or "工作日" when !back => new Form(Precision.Day, Cycle.Counted, r => Period.Of(r.AddWorkingDays(r.Today, whole))),
            "个月" when whole == count => Day(t => t.AddMonths(sign * whole)),
            "个月" => Day(t => t.AddMonths(sign * whole).AddDays(sign * 15)),
            "年" when whole == count => Day(t => t.AddYears(sign * whole)),
            "年" => Day(t => t.AddMonths(sign * 6)),
            "周" or "个星期" or "星期" or "个礼拜" => Day(t => t.AddDays(sign * (int)(7 * count))),
            _ => Day(t => t.AddDays(sign * whole)),
        };
    }

    private static Form Day(Func<DateOnly, DateOnly> move) => Form.Counted(Precision.Day, today => Period.Of(move(today)));
}
