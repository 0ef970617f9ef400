using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Cards;

/// <summary>What a coordinator is about to do to the directory, before it is done.</summary>
internal static class PeopleCard
{
    /// <param name="name">Add or Handover: the sentence above and the title of the button that does it.</param>
    /// <param name="remarks">What to know before one presses.</param>
    public static JsonObject Make(string name, IEnumerable<(string Title, string Value)> facts, IEnumerable<string> remarks, JsonObject data, Phrases words, CardDialect dialect)
    {
        var body = new JsonArray(CardJson.Text(Heading(name, words), heading: true, size: "Medium"), CardJson.Facts(facts));
        foreach (var remark in remarks)
        {
            body.Add(CardJson.Text(remark, subtle: true));
        }

        return CardJson.Card(body, new JsonArray(
            CardJson.Button(dialect, PeopleSentences.Of(words, "Do" + name), (JsonObject)data.DeepClone(), "positive"),
            CardJson.Button(dialect, PeopleSentences.Of(words, "Cancel"), Pressed.For(Pressed.Leave, words.Language.Tag()))));
    }

    /// <summary>The card's sentence.</summary>
    public static string Heading(string name, Phrases words) => PeopleSentences.Of(words, "Confirm" + name);
}
