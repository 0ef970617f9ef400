using System.Text.Json.Nodes;

namespace RectifyBot.Understanding.Models.Prompts;

/// <summary>The form of a model's answer as a strict JSON schema: every field required, nothing beside them.</summary>
internal static class AnswerSchema
{
    public static readonly string[] Intents = ["report", "query", "question", "closeout", "decide", "extend", "correct", "snooze", "help", "other"];
    public static readonly string[] Statuses = ["completed", "in_progress", "not_started", "long_term"];
    public static readonly string[] Decisions = ["approve", "return"];

    private const int MostItems = 8;

    /// <summary>The fields of the answer, each with its own schema.</summary>
    public static JsonObject Fields() => new()
    {
        ["intent"] = OneOf(Intents),
        ["because"] = Optional("string"),
        ["records"] = ListOf(Whole(new JsonObject
        {
            ["problem"] = Plain("integer"),
            ["measure"] = Optional("integer"),
            ["words"] = Plain("string"),
            ["status"] = OneOf([.. Statuses, null]),
            ["status_words"] = Optional("string"),
            ["occurred"] = ListOf(Plain("string")),
            ["due"] = Optional("string"),
            ["documents"] = ListOf(Plain("string")),
            ["quantities"] = ListOf(Whole(new JsonObject { ["value"] = Plain("number"), ["unit"] = Plain("string") })),
            ["blocked_words"] = Optional("string"),
            ["decision"] = OneOf([.. Decisions, null]),
        })),
    };

    /// <summary>The whole schema.</summary>
    public static JsonObject Whole() => Whole(Fields());

    private static JsonObject Whole(JsonObject fields) => new()
    {
        ["type"] = "object",
        ["properties"] = fields,
        ["required"] = new JsonArray([.. fields.Select(f => JsonValue.Create(f.Key))]),
        ["additionalProperties"] = false,
    };

    private static JsonObject Plain(string type) => new() { ["type"] = type };

    private static JsonObject Optional(string type) => new() { ["type"] = new JsonArray(type, "null") };

    // A bound that a service with constrained decoding keeps: a small model repeats itself without end.
    private static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items, ["maxItems"] = MostItems };

    private static JsonObject OneOf(string?[] values) => new()
    {
        ["type"] = values.Contains(null) ? new JsonArray("string", "null") : JsonValue.Create("string"),
        ["enum"] = new JsonArray([.. values.Select(v => v is null ? null : (JsonNode)v)]),
    };
}
