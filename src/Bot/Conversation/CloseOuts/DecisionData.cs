using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>One measure decided on, as it was seen.</summary>
internal sealed record Picked(MeasureNumber Measure, string Seen, Standing Found, Decision Decision, string? Reason, Grade? Grade);

/// <summary>What the buttons of the decision card carry: each measure with the state that was shown, and what the words said of it.</summary>
internal static class DecisionData
{
    public static JsonObject Write(IEnumerable<Decidable> items, bool picked, Phrases words)
    {
        var data = Pressed.For(Pressed.Decide, words.Language.Tag());
        data["items"] = new JsonArray([.. items.Select(w => (JsonNode)new JsonObject
        {
            ["measure"] = w.Measure.Number.ToString(),
            ["seen"] = Snapshot.Of(w.Measure),
            ["found"] = w.Measure.Standing.ToString(),
            ["picked"] = picked,
            ["decision"] = w.Decision?.ToString(),
            ["reason"] = w.Reason,
            ["grade"] = w.Grade?.ToString(),
        })]);
        return data;
    }

    /// <summary>What was picked and decided; nothing where the data is none of ours.</summary>
    public static ImmutableArray<Picked> Read(Pressed pressed) =>
        pressed.Data.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array
            ? [.. items.EnumerateArray().Select((item, at) => Read(pressed, item, at)).OfType<Picked>()]
            : [];

    private static Picked? Read(Pressed pressed, JsonElement item, int at)
    {
        var name = at.ToString(CultureInfo.InvariantCulture);
        var decision = One<Decision>(pressed.Text("decision")) ?? One<Decision>(Text(item, "decision"));
        var isPicked = pressed.Flag($"pick_{name}") ?? (item.TryGetProperty("picked", out var flag) && flag.ValueKind == JsonValueKind.True);
        if (!isPicked || decision is null || ClarifyDesk.Parse(Text(item, "measure")) is not { } measure || Text(item, "seen") is not { } seen || One<Standing>(Text(item, "found")) is not { } found)
        {
            return null;
        }

        // A field of the card that was left empty says so; one that the card did not have says nothing.
        var reason = pressed.Sent("reason") ? pressed.Text("reason") : Text(item, "reason");
        var grade = pressed.Sent("grade") ? One<Grade>(pressed.Text("grade")) : One<Grade>(Text(item, "grade"));
        return new Picked(measure, seen, found, decision.Value, reason, grade);
    }

    private static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static T? One<T>(string? name) where T : struct, Enum => Enum.TryParse<T>(name, out var value) && Enum.IsDefined(value) ? value : null;
}
