using System.Globalization;
using System.Text;

namespace RectifyBot.Bot.Files.Layout;

/// <summary>Writes the number of a list's item in the forms that word processors and web pages know, by their names in WordprocessingML.</summary>
internal static class NumberForms
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Simplified = "零一二三四五六七八九十百千万";
    private const string Legal = "零壹贰叁肆伍陆柒捌玖拾佰仟万";
    private const string LegalTraditional = "零壹貳參肆伍陸柒捌玖拾佰仟萬";

    /// <summary>The number as text. A form that is not known, or has no sign for so high a number, is written in digits.</summary>
    public static string Of(int number, string form)
    {
        var written = form switch
        {
            "none" or "bullet" => string.Empty,
            "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "koreanCounting" => Counted(number, Simplified),
            "chineseLegalSimplified" or "japaneseLegal" => Counted(number, Legal),
            "ideographLegalTraditional" => Counted(number, LegalTraditional),
            "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital2" => Mapped(number, Digits),
            "ideographTraditional" => Nth(number, "甲乙丙丁戊己庚辛壬癸"),
            "ideographZodiac" => Nth(number, "子丑寅卯辰巳午未申酉戌亥"),
            "ideographEnclosedCircle" => Sign(number, '\u3280', 10),
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(number),
            "decimalEnclosedParen" => Sign(number, '⑴', 20),
            "decimalEnclosedFullstop" => Sign(number, '⒈', 20),
            "decimalFullWidth" or "decimalFullWidth2" => Mapped(number, "０１２３４５６７８９"),
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "upperLetter" => Letters(number, 'A'),
            "lowerLetter" => Letters(number, 'a'),
            "upperRoman" => Roman(number),
            "lowerRoman" => Roman(number)?.ToLowerInvariant(),
            _ => null,
        };
        return written ?? number.ToString(CultureInfo.InvariantCulture);
    }

    private static string? Circled(int number) => number switch
    {
        0 => "⓪",
        <= 20 => Sign(number, '①', 20),
        <= 35 => Sign(number - 20, '㉑', 15),
        _ => Sign(number - 35, '㊱', 15),
    };

    private static string? Sign(int number, char first, int last) =>
        number >= 1 && number <= last ? ((char)(first + number - 1)).ToString() : null;

    private static string? Nth(int number, string signs) => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : null;

    private static string? Mapped(int number, string digits) =>
        number < 0 ? null : string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(d => digits[d - '0']));

    // 十一 and not 一十一; 一百零五; up to ten thousand, which no list reaches.
    private static string? Counted(int number, string signs)
    {
        if (number is < 0 or > 99_999)
        {
            return null;
        }

        if (number >= 10_000)
        {
            var rest = number % 10_000;
            return signs[number / 10_000].ToString() + signs[13] + (rest == 0 ? "" : (rest < 1000 ? signs[0].ToString() : "") + Below(rest, signs));
        }

        var written = number == 0 ? signs[0].ToString() : Below(number, signs);
        return number is >= 10 and < 20 ? written[1..] : written;
    }

    private static string Below(int number, string signs)
    {
        var written = new StringBuilder();
        var gap = false;
        for (var (unit, at) = (1000, 12); unit >= 1; unit /= 10, at--)
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                gap = written.Length > 0;
                continue;
            }

            written.Append(gap ? signs[..1] : "").Append(signs[digit]).Append(unit > 1 ? signs[at].ToString() : "");
            gap = false;
        }

        return written.ToString();
    }

    // After Z comes AA, then BB: a word processor repeats the letter.
    private static string? Letters(int number, char first) =>
        number is >= 1 and <= 780 ? new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1) : null;

    private static string? Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return null;
        }

        var written = new StringBuilder();
        foreach (var (value, sign) in (ReadOnlySpan<(int, string)>)[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
            {
                written.Append(sign);
            }
        }

        return written.ToString();
    }
}
