using System.Text.Json;
using System.Text.Json.Nodes;

namespace RectifyBot.Bot.Cards;

/// <summary>How a channel's cards send what was pressed.</summary>
internal enum CardDialect
{
    /// <summary>Action.Submit: a message with a value. Every channel has it.</summary>
    Submit,

    /// <summary>Action.Execute (universal actions): an invoke that is answered with the next card. Teams.</summary>
    Execute,
}

/// <summary>The pieces that our Adaptive Cards are made of (schema 1.5).</summary>
internal static class CardJson
{
    /// <summary>The property of a button's data that says what it is for.</summary>
    public const string ActionKey = "rectify";

    public static CardDialect DialectOf(string? channelId) => channelId == "msteams" ? CardDialect.Execute : CardDialect.Submit;

    public static JsonElement Element(JsonObject card) => JsonSerializer.SerializeToElement(card);

    public static JsonObject Card(JsonArray body, JsonArray? actions = null, string? speak = null)
    {
        var card = new JsonObject
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["body"] = body,
        };
        Add(card, "actions", actions);
        Add(card, "speak", speak);
        return card;
    }

    public static JsonObject Text(string text, bool heading = false, bool subtle = false, string? size = null)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = Plain(text), ["wrap"] = true };
        Add(block, "weight", heading ? "Bolder" : null);
        Add(block, "isSubtle", subtle ? true : null);
        Add(block, "size", size);
        return block;
    }

    public static JsonObject Container(string? id, bool visible, string? style, params JsonNode?[] items)
    {
        var container = new JsonObject { ["type"] = "Container", ["items"] = new JsonArray(items) };
        Add(container, "id", id);
        Add(container, "isVisible", visible ? null : false);
        Add(container, "style", style);
        return container;
    }

    public static JsonObject Facts(IEnumerable<(string Title, string Value)> facts) => new()
    {
        ["type"] = "FactSet",
        ["facts"] = new JsonArray([.. facts.Select(f => (JsonNode)new JsonObject { ["title"] = f.Title, ["value"] = Plain(f.Value) })]),
    };

    public static JsonObject Input(string kind, string id, string label, JsonNode? value) =>
        new() { ["type"] = "Input." + kind, ["id"] = id, ["label"] = label, ["value"] = value };

    public static JsonObject Choices(string id, string label, string? value, IEnumerable<(string Title, string Value)> choices)
    {
        var input = Input("ChoiceSet", id, label, value);
        input["style"] = "compact";
        input["choices"] = new JsonArray([.. choices.Select(c => (JsonNode)new JsonObject { ["title"] = c.Title, ["value"] = c.Value })]);
        return input;
    }

    public static JsonObject Toggle(string id, string title, bool value) =>
        new() { ["type"] = "Input.Toggle", ["id"] = id, ["title"] = title, ["value"] = value ? "true" : "false" };

    public static JsonObject Reveal(string title, string target) => new()
    {
        ["type"] = "ActionSet",
        ["actions"] = new JsonArray(new JsonObject
        {
            ["type"] = "Action.ToggleVisibility", ["title"] = title, ["targetElements"] = new JsonArray(target),
        }),
    };

    public static JsonObject Button(CardDialect dialect, string title, JsonObject data, string? style = null)
    {
        var button = new JsonObject { ["title"] = title, ["data"] = data };
        if (dialect == CardDialect.Execute)
        {
            button["type"] = "Action.Execute";
            button["verb"] = data[ActionKey]?.DeepClone();
        }
        else
        {
            button["type"] = "Action.Submit";
        }

        Add(button, "style", style);
        return button;
    }

    /// <summary>TextBlocks know some Markdown. What people wrote stays as they wrote it.</summary>
    private static string Plain(string text) => text.AsSpan().IndexOfAny("*_[]`#") < 0
        ? text
        : string.Concat(text.Select(c => c is '*' or '_' or '[' or ']' or '`' or '#' ? "\\" + c : c.ToString()));

    private static void Add(JsonObject target, string name, JsonNode? value)
    {
        if (value is not null)
        {
            target[name] = value;
        }
    }
}
