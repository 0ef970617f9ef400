namespace RectifyBot.Understanding.Notices.Headings;

/// <summary>Walks a text and knows whether it is inside quotes, a title or brackets.</summary>
internal ref struct Quotes
{
    private int depth;
    private bool straight;

    /// <summary>Outside of all of them.</summary>
    public readonly bool Outside => depth == 0 && !straight;

    /// <summary>Takes the next character. A closing mark too many is let pass: texts have typos.</summary>
    public void Pass(char c)
    {
        if (c is '“' or '‘' or '《' or '（' or '(' or '「' or '『' or '【')
        {
            depth++;
        }
        else if (c is '”' or '’' or '》' or '）' or ')' or '」' or '』' or '】')
        {
            depth = Math.Max(0, depth - 1);
        }
        else if (c == '"')
        {
            straight = !straight;
        }
        else if (c == '\n')
        {
            (depth, straight) = (0, false);
        }
    }

    /// <summary>The first of some characters outside of quotes, or -1.</summary>
    public static int IndexOutside(ReadOnlySpan<char> text, ReadOnlySpan<char> wanted)
    {
        var quotes = new Quotes();
        for (var at = 0; at < text.Length; at++)
        {
            if (quotes.Outside && wanted.Contains(text[at]))
            {
                return at;
            }

            quotes.Pass(text[at]);
        }

        return -1;
    }
}
