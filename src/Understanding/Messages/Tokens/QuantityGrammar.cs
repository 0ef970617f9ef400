using RectifyBot.Ledger;
using RectifyBot.Understanding.Dates.Grammar;
using RectifyBot.Understanding.Messages.Content;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Tokens;

/// <summary>Counts, amounts and rates in Chinese: 26次, 470余次, 1.26万元, 百分之三十八, 96%. Ordinals, durations and places are none.</summary>
internal static class QuantityGrammar
{
    private const string NamesThings = "这那哪每各该某首末逐几数";
    private const string OrdinalBefore = "前后上下头";

    public static QuantityToken? TryAt(string text, int at)
    {
        var c = new Cursor(text, at);
        return Percent(ref c) is { } rate ? new QuantityToken(at, c.At, rate) : Count(text, at);
    }

    private static Quantity? Percent(ref Cursor c)
    {
        var start = c;
        if (c.Take("百分之百") || c.Take("百分百"))
        {
            return new Quantity(100, "%");
        }

        if (c.Take("百分之") && TakeNumber(ref c, out var rate))
        {
            return new Quantity(rate, "%");
        }

        c = start;
        return TakeNumber(ref c, out rate) && c.Take("%") ? new Quantity(rate, "%") : null;
    }

    private static QuantityToken? Count(string text, int at)
    {
        var c = new Cursor(text, at);
        if (IsPartOfNumber(c) || !TakeNumber(ref c, out var value))
        {
            return null;
        }

        c.TakeAny("余多来");
        value *= c.Take("万") ? 10_000 : c.Take("亿") ? 100_000_000 : 1;
        c.TakeAny("余多来");
        c.SkipSpaces();
        if (Unit(ref c) is not { } unit || !IsCount(text, at, c.At, value, unit))
        {
            return null;
        }

        return new QuantityToken(at, c.At, new Quantity(value, unit is "个人次" ? "人次" : unit));
    }

    private static bool IsPartOfNumber(Cursor c) =>
        c.Peek(-1) is '第' or '.' || (c.Peek(-1) is '分' && (char.IsAsciiDigit(c.Peek(-2)) || Numerals.Digit(c.Peek(-2)) >= 0)) || char.IsAsciiLetterOrDigit(c.Peek(-1)) || (c.Peek(-1) is '-' && char.IsAsciiDigit(c.Peek(-2)));

    private static string? Unit(ref Cursor c) =>
        c.TakeOne(Units.All) is >= 0 and var unit && !Units.IsNoCount(Units.All[unit], c.Rest) ? Units.All[unit] : null;

    // 这38项, 每3人, 前两批 name things and count nothing.
    private static bool IsCount(string text, int start, int end, decimal value, string unit)
    {
        var before = start > 0 ? text[start - 1] : '\0';
        if (value <= 0 || NamesThings.Contains(before, StringComparison.Ordinal) || IsOrdinal(text, start, before, unit))
        {
            return false;
        }

        var behind = end < text.Length ? text[end] : '\0';
        return char.IsAsciiDigit(text[start]) || (value == 1 ? IsOnce(text, start, behind, unit) : IsChineseCount(text, start, value, behind, unit));
    }

    // 前两批, 后3项; but not the 后 of 整改后12处.
    private static bool IsOrdinal(string text, int start, char before, string unit) =>
        OrdinalBefore.Contains(before, StringComparison.Ordinal) && unit is "项" or "条" or "批" or "个" or "次" or "期" or "轮" or "位" or "名" or "家" or "类" &&
        !(before is '后' or '上' or '下' && start > 1 && Gram.IsIdeograph(text[start - 2]));

    // 一 counts only how often, and only behind its verb.
    private static bool IsOnce(string text, int start, char behind, string unit) =>
        unit is "次" or "场" or "期" or "人次" && start > 0 && "了过展行织开".Contains(text[start - 1], StringComparison.Ordinal) &&
        behind is not ('性' or '又' or '次') && !text.AsSpan(Math.Max(0, start - 5), Math.Min(5, start)).Contains('各');

    // 二次供水: a count would be 两次. 四不两直, 三审三校: slogans.
    private static bool IsChineseCount(string text, int start, decimal value, char behind, string unit) =>
        unit is not ("类" or "块") && !(text[start] is '二' && value == 2) &&
        !(start > 1 && value < 10 && Numerals.Digit(text[start - 2]) > 0 && Gram.IsIdeograph(text[start - 1])) && !("一二三四五六七八九两双直重大".Contains(behind, StringComparison.Ordinal) && unit is not ("个" or "次" or "项"));

    private static bool TakeNumber(ref Cursor c, out decimal value)
    {
        if (!Numerals.TryNumber(c.Rest, out value, out var length))
        {
            return false;
        }

        while (length-- > 0)
        {
            c.TakeAny(c.Peek().ToString());
        }

        return true;
    }
}
