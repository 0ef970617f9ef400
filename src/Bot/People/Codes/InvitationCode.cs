using System.Security.Cryptography;
using System.Text;

namespace RectifyBot.Bot.People.Codes;

/// <summary>A code by which a messenger account is bound to an official: ten letters and digits without look-alikes, about 49 bits, kept only as a hash.</summary>
public static class InvitationCode
{
    /// <summary>What a code is made of: no 0 O, no 1 I L.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>Characters, hyphen not counted.</summary>
    public const int Length = 10;

    private const int Group = 5;

    /// <summary>A new one, as it is handed out: 5-5. It has a letter and a digit, so that no word and no number is taken for one.</summary>
    public static string New()
    {
        string code;
        do
        {
            code = RandomNumberGenerator.GetString(Alphabet, Length);
        }
        while (!HasBoth(code));

        return $"{code[..Group]}-{code[Group..]}";
    }

    /// <summary>The code as it is compared: upper case, half width, without hyphens and spaces; null where the text is no code.</summary>
    public static string? Normal(string typed)
    {
        var code = new StringBuilder(Length);
        foreach (var c in Folded(typed))
        {
            if (c is '-' or ' ')
            {
                continue;
            }

            if (!Alphabet.Contains(c, StringComparison.Ordinal) || code.Length == Length)
            {
                return null;
            }

            code.Append(c);
        }

        return code.Length == Length && HasBoth(code.ToString()) ? code.ToString() : null;
    }

    /// <summary>SHA-256 of a code in whatever form it is written, lower-case hex.</summary>
    /// <exception cref="ArgumentException">The text is no code.</exception>
    public static string Hash(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Normal(code) ?? throw new ArgumentException("No invitation code.", nameof(code)))));

    /// <summary>Whether two hashes are the same, in a time that does not tell how far they agree.</summary>
    public static bool Same(string hash, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(other));

    /// <summary>Half width, upper case, every dash a hyphen and every blank a space.</summary>
    internal static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            folded.Append(c switch
            {
                >= '\uFF01' and <= '\uFF5E' => char.ToUpperInvariant((char)(c - 0xFEE0)),
                >= '\u2010' and <= '\u2015' or '\u2212' or '\u30FC' or '\uFE63' => '-',
                _ when char.IsWhiteSpace(c) => ' ',
                _ => char.ToUpperInvariant(c),
            });
        }

        return folded.ToString();
    }

    private static bool HasBoth(string code) => code.Any(char.IsAsciiDigit) && code.Any(char.IsAsciiLetter);
}
