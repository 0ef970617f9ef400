namespace RectifyBot.Bot.Secrecy;

/// <summary>What is wrong with the guard's settings.</summary>
internal static class SecrecyOptionsCheck
{
    private const int LongestInstead = 500;

    public static IEnumerable<string> Of(SecrecyOptions options, string section)
    {
        foreach (var failure in WordList.Failures(options, section))
        {
            yield return failure;
        }

        if (options.Instead is { } instead && (string.IsNullOrWhiteSpace(instead) || instead.Length > LongestInstead))
        {
            yield return $"{section}:Instead: a sentence of 1 to {LongestInstead} characters; leave it out for our own.";
        }
    }
}
