namespace RectifyBot.Understanding.Tests.Secrecy;

/// <summary>Numbers made for tests, by the check rules written a second time.</summary>
internal static class Digits
{
    /// <summary>The 17 digits with the check character of GB 11643.</summary>
    public static string Identity(string seventeen)
    {
        var sum = seventeen.Select((c, i) => (c - '0') * ((1 << (17 - i)) % 11)).Sum();
        return seventeen + "10X98765432"[sum % 11];
    }

    /// <summary>The digits with the check digit of Luhn.</summary>
    public static string Card(string digits)
    {
        var sum = digits.Reverse().Select((c, i) => i % 2 == 0 ? ((c - '0') * 2 / 10) + ((c - '0') * 2 % 10) : c - '0').Sum();
        return digits + (char)('0' + ((10 - (sum % 10)) % 10));
    }
}
