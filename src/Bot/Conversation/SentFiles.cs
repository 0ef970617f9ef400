using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RectifyBot.Bot.Conversation;

/// <summary>Files that wait to become evidence: their ids in this conversation, and the day that was said.</summary>
internal sealed record SentFiles(ImmutableArray<string> Ids, DateOnly? Day)
{
    /// <summary>How many files one card takes.</summary>
    public const int Most = 20;

    /// <summary>Puts them into a button's data.</summary>
    public JsonObject Into(JsonObject data)
    {
        (data["file"], data["said"]) = (string.Join(' ', Ids), Written(Day));
        return data;
    }

    public string ToJson() => Into([]).ToJsonString();

    public static SentFiles FromJson(string json) => Of(new Pressed(string.Empty, JsonSerializer.Deserialize<JsonElement>(json)));

    /// <summary>Those of a button.</summary>
    public static SentFiles Of(Pressed pressed) =>
        new([.. (pressed.Text("file") ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(Most)], DayOf(pressed.Text("said")));

    /// <summary>A day as cards send it, or null.</summary>
    public static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A day as cards take it.</summary>
    public static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
