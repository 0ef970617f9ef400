using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation;

/// <summary>Cards that ask for one press and hold in their button all that it does; a typed 确认 presses it too.</summary>
internal sealed class Asked(CommitQueue writer)
{
    /// <summary>Shows the card and remembers it as what was asked last. Without data there is nothing to press.</summary>
    public async Task ShowAsync(Turn turn, JsonObject card, string summary, JsonObject? data)
    {
        var sent = await turn.ShowAsync(Replies.Card(card, summary, turn.Words.Language));
        if (data is not null)
        {
            // What goes out in the response itself cannot be replaced later.
            var shownAs = turn.Context.Activity.DeliveryMode == DeliveryModes.ExpectReplies ? null : sent.Id;
            await new Question(QuestionKind.Press, data.ToJsonString(), shownAs, []).KeepAsync(writer, turn.Place, turn.Now);
        }
    }

    /// <summary>The answer to a press; it takes the card's place where that is still the one asked last. Whatever else waits for an answer goes on waiting.</summary>
    public async Task<Settled> AnsweredAsync(Turn turn, Pressed pressed, string text)
    {
        var question = await Question.FindAsync(turn.Db, turn.Place, turn.Now);
        var isThis = question is not null && ButtonOf(question) is { } button && (pressed.Kind == Pressed.Leave || Same(button, pressed));
        if (isThis)
        {
            await Question.ForgetAsync(writer, turn.Place);
        }

        return new Settled(text, CardJson.Card(new JsonArray(CardJson.Text("✓ " + text))), isThis ? question!.MessageId : null);
    }

    /// <summary>The button of the card that was asked last.</summary>
    public static Pressed? ButtonOf(Question question) =>
        question.Kind == QuestionKind.Press ? Pressed.Read(JsonSerializer.Deserialize<JsonElement>(question.Said)) : null;

    private static bool Same(Pressed one, Pressed other) =>
        one.Kind == other.Kind && one.Text("file") == other.Text("file") && one.Number("problem") == other.Number("problem") && one.Number("sequence") == other.Number("sequence") && one.Text("measure") == other.Text("measure") && one.Text("card") == other.Text("card") && Items(one) == Items(other);

    private static string? Items(Pressed pressed) => pressed.Data.TryGetProperty("items", out var items) ? items.GetRawText() : null;

    public static Settled Refused(Turn turn, Refusal refusal) => new(RefusalWords.Of(refusal, turn.Words.Language));
}
