using System.Text.Json;
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

/// <summary>Mentions of the bot in a group message.</summary>
internal static class Mentions
{
    /// <summary>The text without the markup by which the messenger names the bot itself (&lt;at&gt;…&lt;/at&gt;).</summary>
    public static string Without(Activity activity)
    {
        var text = activity.Text ?? string.Empty;
        foreach (var mention in activity.Entities?.Where(e => e.Type == "mention") ?? [])
        {
            if (mention.Properties is { } p && p.TryGetValue("mentioned", out var who) && who.ValueKind == JsonValueKind.Object
                && who.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() == activity.Recipient?.Id
                && p.TryGetValue("text", out var words) && words.ValueKind == JsonValueKind.String && words.GetString() is { Length: > 0 } markup)
            {
                text = text.Replace(markup, string.Empty, StringComparison.Ordinal);
            }
        }

        return text;
    }
}
