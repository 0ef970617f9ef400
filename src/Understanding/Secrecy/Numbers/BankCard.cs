namespace RectifyBot.Understanding.Secrecy.Numbers;

/// <summary>The number of a bank card (ISO/IEC 7812): an issuer's prefix, the length that goes with it, and the check digit of Luhn.</summary>
internal static class BankCard
{
    /// <summary>The most digits a card has.</summary>
    public const int Longest = 19;

    public static bool Is(DigitRun run) =>
        HasIssuer(run.Digits) && IsGrouped(run) && PassesLuhn(run.Digits) && StandsAlone(run.Text, run.Start, run.End)
        && !SaidBefore.IsAnotherNumber(run.Text, run.Start, SaidBefore.Bank);

    private static bool HasIssuer(ReadOnlySpan<char> digits) => (digits[0], digits[1]) switch
    {
        ('6', '2') => digits.Length >= 16,                              // UnionPay
        ('6', '0' or '4' or '5') => digits.Length is 16 or 19,          // Discover, and cards of Chinese banks before UnionPay
        ('4', _) => digits.Length is 13 or 16 or 19,                    // Visa
        ('5', >= '1' and <= '5') => digits.Length == 16,                // MasterCard
        ('2', >= '2' and <= '7') => digits.Length == 16 && digits[..4].SequenceCompareTo("2221") >= 0 && digits[..4].SequenceCompareTo("2720") <= 0,
        ('3', '4' or '7') => digits.Length == 15,                       // American Express
        ('3', '5') => digits.Length == 16,                              // JCB
        ('3', '0' or '6' or '8') => digits.Length == 14,                // Diners Club
        ('9', '5') => digits.Length == 19 && digits.StartsWith("9558"), // ICBC
        _ => false,
    };

    // Numbers that merely stand side by side are not grouped as cards are: alike, or as the issuer prints them, or digit by digit.
    private static bool IsGrouped(DigitRun run)
    {
        var size = run.LengthOf(0);
        return run.Groups switch
        {
            1 => true,
            2 => size == 6 && run.LengthOf(1) >= 10,
            3 when size == 4 && run.LengthOf(1) == 6 => run.LengthOf(2) is 4 or 5,
            _ => size is 1 or (>= 4 and <= 6) && AreAlike(run, size) && !run.HasNeighbour(size),
        };
    }

    private static bool AreAlike(DigitRun run, int size)
    {
        for (var group = 1; group < run.Groups - 1; group++)
        {
            if (run.LengthOf(group) != size)
            {
                return false;
            }
        }

        return run.LengthOf(run.Groups - 1) <= size;
    }

    private static bool PassesLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            var digit = digits[^(at + 1)] - '0';
            sum += at % 2 == 0 ? digit : digit > 4 ? (digit * 2) - 9 : digit * 2;
        }

        return sum % 10 == 0;
    }

    // No part of a code with letters, no decimals, no amount.
    private static bool StandsAlone(string text, int start, int end) => EndsBefore(text.AsSpan(0, start)) && BeginsAfter(text.AsSpan(end));

    private static bool EndsBefore(ReadOnlySpan<char> before) =>
        before.IsEmpty || !(char.IsAsciiLetter(before[^1]) || before[^1] is '¥' or '￥' or '$' or '_' || before.EndsWith("0.") || before.EndsWith("人民币"));

    private static bool BeginsAfter(ReadOnlySpan<char> after) =>
        after.IsEmpty || !(char.IsAsciiLetter(after[0]) || after[0] == '_' || after is ['.', >= '0' and <= '9', ..] || after.TrimStart(' ') is ['元' or '万' or '亿' or '%', ..]);
}
