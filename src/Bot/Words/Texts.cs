namespace RectifyBot.Bot.Words;

/// <summary>Cutting what people wrote to a length.</summary>
internal static class Texts
{
    /// <summary>At most so many UTF-16 characters, with an ellipsis where something was cut; never half of a surrogate pair.</summary>
    public static string Short(string text, int atMost)
    {
        if (text.Length <= atMost)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[atMost - 1]) ? atMost - 1 : atMost;
        return text[..end] + "…";
    }
}
