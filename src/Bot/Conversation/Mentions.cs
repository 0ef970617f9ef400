using System.Text.Json;
using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Conversation;

/// <summary>Mentions of the bot in a group message.</summary>
internal static class Mentions
{
    /// <summary>The text without the markup by which the messenger names the bot itself (&lt;at&gt;…&lt;/at&gt;), or an @ with its name before everything else.</summary>
    public static string Without(Activity activity)
    {
        var text = OfUs(activity).Aggregate(activity.Text ?? string.Empty, (left, markup) => left.Replace(markup, string.Empty, StringComparison.Ordinal));
        return Named(activity) is { } name && text.TrimStart().StartsWith(name, StringComparison.OrdinalIgnoreCase) ? text.TrimStart()[name.Length..].TrimStart() : text;
    }

    /// <summary>Whether the bot is named: by the messenger's mark, or by an @ with its name, since some messengers strip the mark.</summary>
    public static bool AreIn(Activity activity) =>
        OfUs(activity).Any() || (Named(activity) is { } name && activity.Text?.Contains(name, StringComparison.OrdinalIgnoreCase) == true);

    private static string? Named(Activity activity) => string.IsNullOrWhiteSpace(activity.Recipient?.Name) ? null : "@" + activity.Recipient.Name;

    private static IEnumerable<string> OfUs(Activity activity)
    {
        foreach (var mention in activity.Entities?.Where(e => e.Type == "mention") ?? [])
        {
            if (mention.Properties is { } p && p.TryGetValue("mentioned", out var who) && who.ValueKind == JsonValueKind.Object
                && who.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() == activity.Recipient?.Id
                && p.TryGetValue("text", out var words) && words.ValueKind == JsonValueKind.String && words.GetString() is { Length: > 0 } markup)
            {
                yield return markup;
            }
        }
    }
}
