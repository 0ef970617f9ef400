using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Bot.Secrecy;

/// <summary>What stands in the place of content that may not be kept: of which kind it was, and in which language its sender is answered.</summary>
/// <remarks>It travels with the activity through the inbox. The guard takes off any that came from outside, so that only the guard makes one.</remarks>
internal sealed record RefusedMark(SecrecyKind Kind, Language Language)
{
    private const string Key = "rectifybotRefused";

    /// <summary>The mark of an activity, or null where it has none.</summary>
    public static RefusedMark? Of(Activity activity) =>
        activity.Properties is { } properties && properties.TryGetValue(Key, out var mark) && mark.ValueKind == JsonValueKind.Object
        && mark.TryGetProperty("kind", out var kind) && Enum.TryParse<SecrecyKind>(kind.GetString(), out var found)
            ? new RefusedMark(found, Languages.OfTag(mark.TryGetProperty("language", out var tag) ? tag.GetString() : null))
            : null;

    /// <summary>The mark for a refusal of that kind, or null where it is another.</summary>
    public static RefusedMark? Of(Refusal refusal, Language language) =>
        refusal.Code == RefusalCode.MarkedSecret && Enum.TryParse<SecrecyKind>(refusal.State, out var kind) ? new RefusedMark(kind, language) : null;

    /// <summary>Takes the mark off.</summary>
    public static void Remove(Activity activity) => activity.Properties?.Remove(Key);

    /// <summary>Puts it on.</summary>
    public void PutOn(Activity activity)
    {
        var mark = new JsonObject { ["kind"] = Kind.ToString(), ["language"] = Language.Tag() };
        activity.Properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal) { [Key] = JsonSerializer.SerializeToElement(mark) };
    }
}
