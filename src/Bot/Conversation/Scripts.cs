using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Conversation;

/// <summary>The language that somebody wrote in.</summary>
internal static class Scripts
{
    /// <summary>Chinese where any Han character stands in the text, English where Latin letters do; where neither, as the client is set.</summary>
    public static Language LanguageOf(string text, string? locale)
    {
        var latin = false;
        foreach (var c in text)
        {
            if (c is >= '\u3400' and <= '\u9FFF')
            {
                return Language.Chinese;
            }

            latin |= char.IsAsciiLetter(c);
        }

        return latin ? Language.English : Languages.OfTag(locale);
    }
}
