using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Cards;

/// <summary>What an order would do, line by line.</summary>
internal sealed record OrderSheet(string Heading, IReadOnlyList<OrderLine> Lines);

/// <summary>A line of it.</summary>
internal sealed record OrderLine(string Text, LineLook Look = LineLook.Plain)
{
    public static OrderLine Head(string text) => new(text, LineLook.Head);

    public static OrderLine Small(string text) => new(text, LineLook.Small);

    /// <summary>Something to be looked at before it is confirmed.</summary>
    public static OrderLine Mind(string text) => new("⚠ " + text, LineLook.Small);
}

/// <summary>How a line looks.</summary>
internal enum LineLook
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Bold.</summary>
    Head,

    /// <summary>Small and subtle.</summary>
    Small,
}

/// <summary>The card that asks whether an order is to be carried out.</summary>
internal static class OrderCard
{
    public static JsonObject Make(OrderSheet sheet, JsonObject data, Phrases words, CardDialect dialect) =>
        CardJson.Card(Body(sheet), Buttons([(words.Confirm, data)], words, dialect));

    /// <summary>The same with a button for each thing that may be meant.</summary>
    /// <param name="leave">What the button says that does nothing; the usual words where null.</param>
    public static JsonObject Choose(OrderSheet sheet, IEnumerable<(string Title, JsonObject Data)> choices, Phrases words, CardDialect dialect, string? leave = null) =>
        CardJson.Card(Body(sheet), Buttons(choices, words, dialect, leave));

    private static JsonArray Body(OrderSheet sheet) =>
        new([CardJson.Text(sheet.Heading, heading: true, size: "Medium"), .. sheet.Lines.Select(Block)]);

    private static JsonNode Block(OrderLine line) =>
        CardJson.Text(line.Text, heading: line.Look == LineLook.Head, subtle: line.Look == LineLook.Small, size: line.Look == LineLook.Small ? "Small" : null);

    private static JsonArray Buttons(IEnumerable<(string Title, JsonObject Data)> choices, Phrases words, CardDialect dialect, string? leave = null) => new(
    [
        .. choices.Select(c => (JsonNode)CardJson.Button(dialect, c.Title, (JsonObject)c.Data.DeepClone(), "positive")),
        CardJson.Button(dialect, leave ?? words.Drop, Pressed.For(Pressed.Leave, words.Language.Tag())),
    ]);
}
