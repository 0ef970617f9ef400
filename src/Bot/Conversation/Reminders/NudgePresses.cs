using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation.Reminders;

/// <summary>The buttons of the day's message.</summary>
internal sealed class NudgePresses(LaterDesk later, CommitQueue writer)
{
    private const int Choices = 6;

    /// <summary>Whether the button is one of the day's message.</summary>
    public static bool Has(string kind) => kind is NudgeCard.Report or NudgeCard.Extend or NudgeCard.Later or NudgeCard.Seen;

    /// <summary>Does what the button says; a card that somebody else was sent does nothing.</summary>
    /// <param name="say">Answers words as if the speaker had written them.</param>
    public async Task TakeAsync(Turn turn, Pressed pressed, Func<Turn, string, Task> say)
    {
        var (person, id) = (turn.Actor.Id, pressed.Text("delivery") ?? string.Empty);
        if (!await turn.Db.Set<DeliveryRow>().AnyAsync(d => d.Id == id && d.Recipient == person, turn.Cancelled))
        {
            await turn.SayAsync(turn.Words.Find("Nudge_NotYours"));
            return;
        }

        var measures = LastNudges.StillOpen(turn, await LastNudges.OfAsync(turn, id));
        await (pressed.Kind switch
        {
            NudgeCard.Later => later.AgainAsync(turn, measures, wanted: null),
            NudgeCard.Seen => turn.SayAsync(turn.Words.Find("Nudge_SeenThanks")),
            _ => OfOneAsync(turn, pressed, [.. measures.Where(n => turn.Actor.Owns(turn.Ledger.Find(n)!))], say),
        });
    }

    private async Task OfOneAsync(Turn turn, Pressed pressed, List<MeasureNumber> own, Func<Turn, string, Task> say)
    {
        var chosen = ClarifyDesk.Parse(pressed.Text("measure")) ?? (own.Count == 1 ? own[0] : null);
        if (own.Count == 0)
        {
            await turn.SayAsync(turn.Words.Find("Nudge_NothingOfYours"));
        }
        else if (chosen is not { } measure)
        {
            var question = turn.Words.WhichMeasure;
            await turn.ShowAsync(Replies.Card(Choose(turn, pressed, own, question), question, turn.Words.Language));
        }
        else if (pressed.Kind == NudgeCard.Extend)
        {
            await say(turn, turn.Words.Put("Nudge_ExtendSaid", measure));
        }
        else
        {
            await new Question(QuestionKind.HowFar, measure.ToString(), null, []).KeepAsync(writer, turn.Place, turn.Now);
            await turn.SayAsync(turn.Words.Put("Nudge_HowFar", measure, Texts.Short(turn.Shown(turn.Ledger.Find(measure)!).Text, 40)));
        }
    }

    private static System.Text.Json.Nodes.JsonObject Choose(Turn turn, Pressed pressed, List<MeasureNumber> own, string question)
    {
        var buttons = own.Take(Choices).Select(n =>
        {
            var data = Pressed.For(pressed.Kind, turn.Words.Language.Tag());
            (data["delivery"], data["measure"]) = (pressed.Text("delivery"), n.ToString());
            return (System.Text.Json.Nodes.JsonNode)CardJson.Button(CardJson.DialectOf(turn.Place.Channel), $"{n} {Texts.Short(turn.Shown(turn.Ledger.Find(n)!).Text, 22)}", data);
        });
        return CardJson.Card(new System.Text.Json.Nodes.JsonArray(CardJson.Text(question)), new System.Text.Json.Nodes.JsonArray([.. buttons]));
    }
}
