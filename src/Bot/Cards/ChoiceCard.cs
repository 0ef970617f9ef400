using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Cards;

/// <summary>One short question with a button for each answer.</summary>
internal static class ChoiceCard
{
    /// <param name="answers">What each button says, and the data it carries beside its kind.</param>
    public static JsonObject Make(string question, string kind, IEnumerable<(string Title, string Name, string Value)> answers, Phrases words, CardDialect dialect) =>
        CardJson.Card(
            new JsonArray(CardJson.Text(question)),
            new JsonArray([.. answers.Select(a => (JsonNode)Button(a, kind, words, dialect))]));

    private static JsonObject Button((string Title, string Name, string Value) answer, string kind, Phrases words, CardDialect dialect)
    {
        var data = Pressed.For(kind, words.Language.Tag());
        data[answer.Name] = answer.Value;
        return CardJson.Button(dialect, answer.Title, data);
    }
}
