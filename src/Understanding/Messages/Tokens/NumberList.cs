using RectifyBot.Understanding.Dates.Grammar;

namespace RectifyBot.Understanding.Messages.Tokens;

/// <summary>1; 1、2和3; 1至3, 第 before any but the first allowed; in English 1, 2 and 3.</summary>
internal static class NumberList
{
    private const int Longest = 100;

    public static List<int>? Read(ref Cursor c, bool english = false)
    {
        var numbers = new List<int>();
        if (!One(ref c, english, numbers))
        {
            return null;
        }

        while (numbers.Count < Longest)
        {
            var behind = c;
            if (Through(ref c, english) && One(ref c, english, numbers) && Range(numbers[^2], numbers[^1]) is { } range)
            {
                numbers.RemoveRange(numbers.Count - 2, 2);
                numbers.AddRange(range);
                continue;
            }

            c = behind;
            if (!Joined(ref c, english) || !One(ref c, english, numbers))
            {
                c = behind;
                break;
            }
        }

        return numbers;
    }

    /// <summary>Both ends and what lies between; null where there is nothing between, or far too much.</summary>
    public static IEnumerable<int>? Range(int from, int to) =>
        to > from && to - from < Longest ? Enumerable.Range(from, to - from + 1) : null;

    private static bool One(ref Cursor c, bool english, List<int> numbers)
    {
        var start = c;
        if (c.TakeInteger(out var number) && number is > 0 and < 100_000 && !(english && (char.IsAsciiLetter(c.Peek()) || c.Peek() is '%' || (c.Peek() is ':' && char.IsAsciiDigit(c.Peek(1))))))
        {
            numbers.Add(number);
            return true;
        }

        c = start;
        return false;
    }

    private static bool Through(ref Cursor c, bool english)
    {
        if (!english)
        {
            return c.TakeAny("至到-~") && (c.Take("第") || true);
        }

        c.SkipSpaces();
        var joined = c.TakeAny("-~") || c.TakeWord("to") || c.TakeWord("through");
        c.SkipSpaces();
        return joined;
    }

    private static bool Joined(ref Cursor c, bool english)
    {
        if (!english)
        {
            return c.TakeAny("、和及与跟") && (c.Take("第") || true);
        }

        c.SkipSpaces();
        var comma = c.TakeAny(",、&");
        c.SkipSpaces();
        var joined = c.TakeWord("and") || comma;
        c.SkipSpaces();
        return joined;
    }
}
