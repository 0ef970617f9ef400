namespace RectifyBot.Understanding.Text;

/// <summary>Numbers in digits (1,200 or 1.26), in Chinese (二十六, 一点二, 二〇二五), or mixed (1.2万). Reads normalised text.</summary>
public static class Numerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>A whole number in digits or in Chinese, without 万 and 亿 after digits.</summary>
    public static bool TryInteger(ReadOnlySpan<char> text, out int value, out int length)
    {
        (value, length) = (0, 0);
        while (length < text.Length && length < 6 && char.IsAsciiDigit(text[length]))
        {
            value = (value * 10) + (text[length++] - '0');
        }

        return length > 0 || ChineseNumeral.TryRead(text, out value, out length);
    }

    /// <summary>A number with its decimals and multipliers; 1.2万 is 12000.</summary>
    public static bool TryNumber(ReadOnlySpan<char> text, out decimal value, out int length)
    {
        if (!TryDigits(text, out value, out length))
        {
            if (!ChineseNumeral.TryRead(text, out var whole, out length))
            {
                return false;
            }

            value = whole + PointPart(text, ref length);
        }

        while (length < text.Length && Multiplier(text[length]) is { } by && value < 1_000_000_000_000m)
        {
            value *= by;
            length++;
            if (by >= 10_000m)
            {
                value += Below(by, text[length..], out var more);
                length += more;
            }
        }

        return true;
    }

    /// <summary>The value of one Chinese digit (两 is 2), or -1.</summary>
    internal static int Digit(char c) => c switch
    {
        '〇' or '○' => 0,
        '两' => 2,
        '壹' => 1,
        '贰' => 2,
        '叁' => 3,
        '肆' => 4,
        '伍' => 5,
        '陆' => 6,
        '柒' => 7,
        '捌' => 8,
        '玖' => 9,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    private static decimal? Multiplier(char c) => c switch
    {
        '万' => 10_000m,
        '亿' => 100_000_000m,
        '千' => 1_000m,
        '百' => 100m,
        _ => null,
    };

    // 两万三千六百, 一万二: what stands behind 万 in Chinese is less than that, and a lone digit counts its thousands.
    private static decimal Below(decimal unit, ReadOnlySpan<char> text, out int length)
    {
        if (text.IsEmpty || char.IsAsciiDigit(text[0]) || !ChineseNumeral.TryRead(text, out var more, out length) || more >= unit || more <= 0)
        {
            length = 0;
            return 0;
        }

        var isLone = length == 1 && more < 10;
        return isLone && text.Length > 1 && text[1] is not ('元' or '块') ? NotTaken(out length) : more * (isLone ? unit / 10 : 1);
    }

    private static decimal NotTaken(out int length)
    {
        length = 0;
        return 0;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out decimal value, out int length)
    {
        (value, length) = (0, 0);
        while (length < text.Length && length < 15 && (char.IsAsciiDigit(text[length]) || IsGrouping(text, length)))
        {
            value = text[length] == ',' ? value : (value * 10) + (text[length] - '0');
            length++;
        }

        if (length == 0)
        {
            return false;
        }

        if (length + 1 < text.Length && text[length] == '.' && char.IsAsciiDigit(text[length + 1]))
        {
            length++;
            for (var part = 0.1m; length < text.Length && char.IsAsciiDigit(text[length]); part /= 10, length++)
            {
                value += part > 0.000_000_1m ? part * (text[length] - '0') : 0;
            }
        }

        return true;
    }

    // A comma between digits groups thousands only where exactly three digits follow.
    private static bool IsGrouping(ReadOnlySpan<char> text, int at) =>
        text[at] == ',' && at is > 0 && at + 3 < text.Length + 0 && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) &&
        char.IsAsciiDigit(text[at + 3]) && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static decimal PointPart(ReadOnlySpan<char> text, ref int length)
    {
        if (length + 1 >= text.Length || text[length] != '点' || Digit(text[length + 1]) < 0)
        {
            return 0;
        }

        length++;
        var value = 0m;
        for (var part = 0.1m; length < text.Length && Digit(text[length]) is >= 0 and var digit && part > 0.000_01m; part /= 10)
        {
            value += part * digit;
            length++;
        }

        return value;
    }
}
