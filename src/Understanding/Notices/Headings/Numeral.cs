namespace RectifyBot.Understanding.Notices.Headings;

/// <summary>Small numbers as headings write them: 一 to 九十九, or digits, half or full width.</summary>
internal static class Numeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The value of one digit, half or full width, or -1.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    /// <summary>Reads Chinese numerals at a place.</summary>
    /// <returns>How many characters; 0 where there are none.</returns>
    public static int ReadChinese(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var at = 0;
        var tens = false;
        for (; at < text.Length && at < 3; at++)
        {
            var digit = Digits.IndexOf(text[at], StringComparison.Ordinal);
            if (text[at] == '十' && !tens)
            {
                (value, tens) = (Math.Max(value, 1) * 10, true);
            }
            else if (digit > 0 && (at == 0 || text[at - 1] == '十'))
            {
                value += digit;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Reads up to three digits at a place.</summary>
    /// <returns>How many characters; 0 where there are none or too many.</returns>
    public static int ReadDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var at = 0;
        while (at < text.Length && at < 4 && Digit(text[at]) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            at++;
        }

        return at > 3 ? 0 : at;
    }

    /// <summary>Reads either kind.</summary>
    public static int Read(ReadOnlySpan<char> text, out int value) =>
        ReadChinese(text, out value) is > 0 and var chinese ? chinese : ReadDigits(text, out value);
}
