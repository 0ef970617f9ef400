using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Cards;

/// <summary>Looking back at a closed measure, or opening it again.</summary>
internal static class RelapseCard
{
    public static JsonObject Make(Move move, Measure measure, JsonObject data, Phrases words, CardDialect dialect)
    {
        var body = new JsonArray(
            CardJson.Text(words.Find($"Relapse_{move}"), heading: true, size: "Medium"),
            CardJson.Text($"{measure.Number} · {measure.Office ?? words.NoOffice}", heading: true),
            CardJson.Text(Texts.Short(measure.Text, 120), subtle: true, size: "Small"),
            CardJson.Input("Text", "reason", words.Find($"RelapseReason_{move}"), Copy(data, "said")));
        body.Add(move == Move.Reopen
            ? CardJson.Input("Date", "deadline", words.FieldNewDeadline, Copy(data, "deadline"))
            : CardJson.Choices("grade", words.FieldGrade, (string?)data["grade"] ?? "None", DecisionCard.Grades(words)));
        return CardJson.Card(body, new JsonArray(
            CardJson.Button(dialect, words.Confirm, (JsonObject)data.DeepClone(), "positive"),
            CardJson.Button(dialect, words.Drop, Pressed.For(Pressed.Leave, words.Language.Tag()))));
    }

    private static JsonNode? Copy(JsonObject data, string name) => data[name]?.DeepClone();
}
