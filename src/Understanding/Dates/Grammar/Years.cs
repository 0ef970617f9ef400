using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>Whole years: 2024年, 2025年度, 2021年至2024年, 2021-2024年. In a message they mostly name papers and budgets, so that only notices are read with them.</summary>
internal static class Years
{
    private const string To = "至到-~";

    public static Form? Read(ref Cursor c)
    {
        var start = c;
        if (One(ref c, bare: true) is not { } first)
        {
            c = start;
            return null;
        }

        var behind = c;
        if (c.TakeAny(To) && One(ref c, bare: false) is { } last && last >= first)
        {
            return Of(first, last);
        }

        // 2024年717日 has lost its 月, and the 2024 of 2024-5 no 年: nothing is guessed.
        c = behind;
        if (c.Peek(-1) is '年' or '度' && !char.IsAsciiDigit(c.Peek()))
        {
            return Of(first, first);
        }

        c = start;
        return null;
    }

    private static Form Of(int first, int last) =>
        Form.Written(first == last ? Precision.Year : Precision.Days, () => new Period(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31))) with { Year = last };

    private static int? One(ref Cursor c, bool bare)
    {
        var start = c;
        if (c.TakeInteger(out var year) && year is >= 1949 and <= 2999 && c.At - start.At == 4)
        {
            if (c.Take("年"))
            {
                c.Take("度");
                return year;
            }

            return bare && To.Contains(c.Peek(), StringComparison.Ordinal) ? year : null;
        }

        c = start;
        return null;
    }
}
