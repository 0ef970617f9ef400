using System.Text.RegularExpressions;

namespace RectifyBot.Understanding.Text;

/// <summary>Searches with patterns that have a time limit: where the machine stood still for so long, nothing was found, and any text has an answer.</summary>
internal static class Timely
{
    public static Match Find(this Regex pattern, string text)
    {
        try
        {
            return pattern.Match(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return Match.Empty;
        }
    }

    /// <summary>The last match, or <see cref="Match.Empty"/>.</summary>
    public static Match FindLast(this Regex pattern, string text)
    {
        try
        {
            return pattern.Matches(text).LastOrDefault() ?? Match.Empty;
        }
        catch (RegexMatchTimeoutException)
        {
            return Match.Empty;
        }
    }
}
