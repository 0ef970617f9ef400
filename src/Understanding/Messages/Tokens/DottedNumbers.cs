using RectifyBot.Understanding.Dates.Grammar;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Tokens;

/// <summary>9-1, 9.1, 九杠一, 9之1, 第9-1项; 9-1至9-3, 9-1、2. The ledger settles what could be a decimal or a date.</summary>
internal sealed class DottedNumbers(LedgerIndex index)
{
    private const string Units = "万亿元%‰千百亩米公吨倍度月日号年时分秒层岁折";
    private static readonly string[] NoUnits =
    [
        "公务", "公开", "公章", "公车", "公示", "公告", "公共", "公司", "公文", "公众", "公平", "公益", "时限", "时间", "分管", "分工", "分类", "分配", "分给", "分派", "分级", "层级", "层层", "元旦", "百姓", "百日",
        "年度", "年底", "年内", "年终", "年报", "月度", "月底", "月初", "日常", "日前", "号召", "里程", "千方", "亩均", "米面", "度假", "折旧",
    ];

    private const string Counted = "人名次个份件张本册家户处套台项条天周期场笔吨年月日";
    private static readonly string[] Prefixes = ["第", "序号", "编号", "问题", "任务", "措施", "整改措施", "no.", "#"];
    private static readonly string[] Suffixes = ["号措施", "项措施", "条措施", "这一条", "这条", "那条", "项", "条"];

    public List<ItemRef>? Read(ref Cursor c, bool leads, bool ranges = false)
    {
        var start = c;
        var named = c.TakeOne(Prefixes) >= 0;
        c.TakeAny(": ");
        if (c.At == start.At || named)
        {
            if (One(ref c, leads || named, ranges) is { } first)
            {
                c.TakeOne(Suffixes);
                return Continue(ref c, first);
            }
        }

        c = start;
        return null;
    }

    private ItemRef? One(ref Cursor c, bool leads, bool ranges)
    {
        var start = c;
        var before = c.Peek(-1);
        if (!char.IsAsciiLetterOrDigit(before) && before is not ('.' or '-' or '/' or '分') &&
            c.TakeInteger(out var problem) && problem is > 0 and < 1000 && c.At - start.At <= 3 && Mark(ref c, start) is { } mark &&
            !(ranges && mark == '-') && Measure(ref c) is { } measure && Fits(c, start, mark, problem, measure, leads))
        {
            return new ItemRef(problem, measure);
        }

        c = start;
        return null;
    }

    private static char? Mark(ref Cursor c, Cursor start)
    {
        var mark = c.Peek();
        var digits = char.IsAsciiDigit(start.Peek());
        return mark switch
        {
            '-' or '.' or '/' or '_' when digits => c.TakeAny("-./_") ? mark : null,
            '杠' => c.Take("杠") ? '杠' : null,
            '之' => c.Take("之") ? '杠' : null,
            '点' => c.Take("点") ? '点' : null,
            _ => null,
        };
    }

    private static int? Measure(ref Cursor c)
    {
        var written = c.Peek();
        return c.TakeInteger(out var measure) && measure is > 0 and < 200 && written is not '0' ? measure : null;
    }

    private bool Fits(Cursor behind, Cursor start, char mark, int problem, int measure, bool leads)
    {
        var next = behind.Peek();
        if (char.IsAsciiDigit(next) || (next is '.' or '-' or '/' && char.IsAsciiDigit(behind.Peek(1))) || (Units.Contains(next, StringComparison.Ordinal) && !behind.Rest.StartsWithAny(NoUnits)))
        {
            return false;
        }

        var known = index.Has(problem, measure);
        return mark switch
        {
            '杠' => true,
            '-' or '_' => known || leads || !Counted.Contains(next, StringComparison.Ordinal),
            '点' => known && leads && next is not ('半' or '钟'),
            '/' => known && leads && IsSetOff(next),
            _ => known ? !Counted.Contains(next, StringComparison.Ordinal) || leads : leads && (!IsDate(problem, measure) || IsSetOff(next)),
        };
    }

    private static bool IsDate(int month, int day) => month <= 12 && day <= 31;

    private static bool IsSetOff(char next) => next is ' ' or ':' or ',' or '\0' or '、' or ';' || "已完还没未办申和的".Contains(next, StringComparison.Ordinal);

    // 9-1至9-3, 9-1~3, 9-1、2. A bare number goes on with the problem only where nothing counts behind it.
    private List<ItemRef> Continue(ref Cursor c, ItemRef first)
    {
        List<ItemRef> items = [first];
        while (items.Count < 100)
        {
            var behind = c;
            if (c.TakeAny("至到~") || c.Take("--"))
            {
                if (Next(ref c, items[^1]) is { } last && Between(items[^1], last) is { } range)
                {
                    items.AddRange(range.Skip(1));
                    continue;
                }
            }
            else if (c.TakeAny("、/") && BareMeasure(ref c) is { } more)
            {
                items.Add(first with { Measure = more });
                continue;
            }

            c = behind;
            break;
        }

        return items;
    }

    private ItemRef? Next(ref Cursor c, ItemRef before)
    {
        if (One(ref c, leads: true, ranges: false) is { } full)
        {
            c.TakeOne(Suffixes);
            return full;
        }

        return BareMeasure(ref c) is { } measure ? before with { Measure = measure } : null;
    }

    private static int? BareMeasure(ref Cursor c)
    {
        var start = c;
        if (c.TakeInteger(out var measure) && measure is > 0 and < 200 && c.Peek() is not ('-' or '.' or '杠' or '/') &&
            !Counted.Contains(c.Peek(), StringComparison.Ordinal) && !Units.Contains(c.Peek(), StringComparison.Ordinal))
        {
            return measure;
        }

        c = start;
        return null;
    }

    private IEnumerable<ItemRef>? Between(ItemRef from, ItemRef to)
    {
        if (from.Problem == to.Problem)
        {
            return NumberList.Range(from.Measure!.Value, to.Measure!.Value)?.Select(m => new ItemRef(from.Problem, m));
        }

        return from.Problem < to.Problem && to.Problem - from.Problem < 50
            ? Enumerable.Range(from.Problem!.Value, to.Problem!.Value - from.Problem.Value + 1).SelectMany(p => Within(p, from, to))
            : null;
    }

    private IEnumerable<ItemRef> Within(int problem, ItemRef from, ItemRef to)
    {
        var first = problem == from.Problem ? from.Measure!.Value : 1;
        var last = problem == to.Problem ? to.Measure!.Value : index.MeasuresOf(problem);
        return Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(m => new ItemRef(problem, m));
    }
}
