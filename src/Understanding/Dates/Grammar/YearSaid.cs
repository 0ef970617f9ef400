using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Dates.Grammar;

/// <summary>The year before a date: 2025年, 今年 and its like, or none.</summary>
internal readonly record struct YearSaid(int? Written, int? Offset)
{
    private static readonly string[] Words = ["今年", "本年度", "本年", "当年", "去年", "上年", "明年", "后年", "前年", "次年"];
    private static readonly int[] Offsets = [0, 0, 0, 0, -1, -1, 1, 2, -2, 1];

    public static YearSaid Read(ref Cursor c)
    {
        if (c.TakeOne(Words) is >= 0 and var word)
        {
            c.TakeAny("的");
            return new YearSaid(null, Offsets[word]);
        }

        var start = c;
        if (c.TakeInteger(out var year) && c.Take("年"))
        {
            var length = c.At - start.At;
            if (year is >= 1949 and <= 2999 && length == 5)
            {
                c.Take("度");
                return new YearSaid(year, null);
            }

            if (year is >= 10 and <= 99 && length == 3 && char.IsAsciiDigit(start.Peek()))
            {
                return new YearSaid(2000 + year, null);
            }
        }

        c = start;
        return default;
    }

    public Form Of(Precision precision, Func<int, Period?> build)
    {
        if (Written is { } year)
        {
            return Form.Written(precision, () => build(year)) with { Year = year };
        }

        return Offset is { } offset
            ? Form.Counted(precision, today => build(today.Year + offset)) with { YearOffset = offset }
            : Form.Yearly(precision, build);
    }

    /// <summary>A part of the year, said of no year in particular: this year's, or by the verb the one before or after.</summary>
    public Form OrThisYear(Precision precision, Func<int, Period?> build) =>
        this == default ? Form.Counted(precision, today => build(today.Year)) with { YearOffset = 0 } : Of(precision, build);
}
