namespace RectifyBot.Understanding.Text;

/// <summary>Whether a stretch of text begins with, ends with or holds one of several phrases.</summary>
internal static class Phrases
{
    public static bool StartsWithAny(this ReadOnlySpan<char> said, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (said.StartsWith(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool EndsWithAny(this ReadOnlySpan<char> said, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (said.EndsWith(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasAny(this string said, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (said.Contains(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
