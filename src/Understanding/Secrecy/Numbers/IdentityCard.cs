using System.Collections.Frozen;

namespace RectifyBot.Understanding.Secrecy.Numbers;

/// <summary>The citizen's number of GB 11643-1999: area, day of birth, sequence, check character; and its old form of 15 digits.</summary>
internal static class IdentityCard
{
    private const int Whole = 18;
    private const int Old = 15;
    private const int Nearby = 30;

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // GB/T 2260: provinces, with the residence permits of Hong Kong, Macau and Taiwan (81 to 83).
    private static readonly FrozenSet<int> Provinces =
        ((int[])[11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83]).ToFrozenSet();

    public static bool Is(DigitRun run) => run.Length switch
    {
        Whole => Ends(run.Text, run.End) && IsNew(run, check: run.Digits[^1]),
        Whole - 1 => CheckLetter(run) is { } x && Ends(run.Text, x + 1) && IsNew(run, check: 'x'),
        Old => Ends(run.Text, run.End) && IsOld(run) && IsSaidNearby(run),
        _ => false,
    };

    private static bool IsNew(DigitRun run, char check)
    {
        var number = run.Digits;
        return (IsArea(number) || IsForeigners(number)) && IsDay(Number(number[6..10]), Number(number[10..12]), Number(number[12..14]))
            && CheckOf(number) == check && !SaidBefore.IsAnotherNumber(run.Text, run.Start, SaidBefore.Identity);
    }

    private static bool IsOld(DigitRun run) =>
        IsArea(run.Digits) && IsDay(1900 + Number(run.Digits[6..8]), Number(run.Digits[8..10]), Number(run.Digits[10..12]));

    // The X stands right behind the digits, or behind the gap between groups.
    private static int? CheckLetter(DigitRun run) => run.Last.AfterGap(run.Text) is var at && at < run.Text.Length && run.Text[at] == 'x' ? at : null;

    private static bool Ends(string text, int end) => end == text.Length || !char.IsAsciiLetterOrDigit(text[end]);

    private static bool IsArea(ReadOnlySpan<char> number) => Provinces.Contains(Number(number[..2]));

    // A foreigner's permanent residence card has a 9 before the province.
    private static bool IsForeigners(ReadOnlySpan<char> number) => number[0] == '9' && Provinces.Contains(Number(number[1..3]));

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1900 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }

    private static char CheckOf(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var at = 0; at < Weights.Length; at++)
        {
            sum += Weights[at] * (number[at] - '0');
        }

        return "10x98765432"[sum % 11];
    }

    private static bool IsSaidNearby(DigitRun run)
    {
        var start = Math.Max(0, run.Start - Nearby);
        var near = run.Text.AsSpan(start, Math.Min(run.Text.Length, run.End + Nearby) - start);
        return near.Contains("身份证", StringComparison.Ordinal) || near.Contains("身份号", StringComparison.Ordinal)
            || near.Contains("id card", StringComparison.Ordinal) || near.Contains("identity", StringComparison.Ordinal);
    }
}
