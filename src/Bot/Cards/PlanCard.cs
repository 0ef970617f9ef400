using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Cards;

/// <summary>The measures that somebody sets for a problem, before they are recorded.</summary>
internal static class PlanCard
{
    private const int TextShown = 200;

    public static JsonObject Make(PlanOrder order, Rectification ledger, JsonObject data, Phrases words, CardDialect dialect)
    {
        var problem = ledger.FindProblem(order.Problem)!;
        var next = ledger.MeasuresOf(order.Problem).Length + 1;
        var body = new JsonArray(
            CardJson.Text(words.PleaseConfirmPlan, heading: true, size: "Medium"), CardJson.Text($"{problem.Number} · {problem.Title}", heading: true));
        for (var at = 0; at < order.Texts.Length; at++)
        {
            body.Add(CardJson.Text($"{new MeasureNumber(order.Problem, next + at)} {Texts.Short(order.Texts[at], TextShown)}"));
        }

        return CardJson.Card(body, new JsonArray(
            CardJson.Button(dialect, words.Confirm, (JsonObject)data.DeepClone(), "positive"),
            CardJson.Button(dialect, words.Drop, Pressed.For(Pressed.Leave, words.Language.Tag()))));
    }
}
