using System.Globalization;

namespace RectifyBot.Bot.Files.Word;

/// <summary>The numbers of headings and items as official papers write them (GB/T 9704—2012, 7.3.3): 一、 （一） 1. （1）.</summary>
public static class HeadingNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number of a heading, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is none of the four, or the number is below 1.</exception>
    public static string Of(int level, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return level switch
        {
            1 => Spoken(number) + "、",
            2 => $"（{Spoken(number)}）",
            3 => digits + ".",
            4 => $"（{digits}）",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Official papers have four levels of headings."),
        };
    }

    /// <summary>A number from 1 in Chinese: 十二; from 100 on, digit by digit: 一二〇.</summary>
    public static string Spoken(int number) => number switch
    {
        >= 100 => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => digit == '0' ? '〇' : Digits[digit - '0'])),
        >= 10 => (number / 10 > 1 ? Digits[number / 10].ToString() : "") + "十" + (number % 10 > 0 ? Digits[number % 10].ToString() : ""),
        _ => Digits[number].ToString(),
    };
}
