namespace RectifyBot.Understanding.Text;

/// <summary>Whole numbers in Chinese: 十六, 二百零三, 一百二 (120), 廿六, and digit by digit where four stand together (二〇二五).</summary>
internal static class ChineseNumeral
{
    private const int Longest = 12;

    public static bool TryRead(ReadOnlySpan<char> text, out int value, out int length)
    {
        if (TryYear(text, out value))
        {
            length = 4;
            return true;
        }

        var reading = default(Reading);
        for (length = 0; length < text.Length && length < Longest && reading.Take(text[length], isFirst: length == 0); length++)
        {
        }

        value = reading.Value;
        return length > 0 && reading.HasValue;
    }

    private static int Unit(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    private static bool TryYear(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        for (var at = 0; at < 4; at++)
        {
            if (at >= text.Length || Numerals.Digit(text[at]) is not (>= 0 and var digit))
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return true;
    }

    /// <summary>What was read so far: the finished part, a digit that waits for its unit, and the last unit.</summary>
    private struct Reading
    {
        private int section;
        private int? digit;
        private int lastUnit;

        // 一百二 is 120: a digit right behind 百 or 千 counts tens or hundreds.
        public readonly int Value => section + ((digit ?? 0) * (lastUnit >= 100 ? lastUnit / 10 : 1));

        public readonly bool HasValue => section > 0 || digit is not null;

        public bool Take(char c, bool isFirst) => TakeDigit(c) || TakeUnit(c) || TakeTwenty(c, isFirst);

        private bool TakeDigit(char c)
        {
            var read = Numerals.Digit(c);
            if (read < 0 || digit > 0)
            {
                return false;
            }

            (digit, lastUnit) = (read, read == 0 ? 0 : lastUnit);
            return true;
        }

        private bool TakeUnit(char c)
        {
            var unit = Unit(c);
            if (unit == 0 || !(digit > 0 || (unit == 10 && digit is null)))
            {
                return false;
            }

            section += (digit ?? 1) * unit;
            (digit, lastUnit) = (null, unit);
            return true;
        }

        private bool TakeTwenty(char c, bool isFirst)
        {
            if (c is not '廿' || !isFirst)
            {
                return false;
            }

            (section, lastUnit) = (20, 1);
            return true;
        }
    }
}
