using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Conversation.Reminders;

namespace RectifyBot.Bot.Conversation;

/// <summary>Answers the buttons of our cards, whichever way the channel sends them.</summary>
internal sealed class PressDesk(Settling settling, QueryDesk queries, MessageDesk messages, ClarifyDesk clarify, EvidenceDesk evidence, EvidenceListDesk evidenceList, NudgePresses nudges)
{
    /// <summary>A button that came as a message with a value (Action.Submit).</summary>
    public async Task AnswerAsync(Turn turn, Pressed pressed)
    {
        if (await settling.SettleAsync(turn, pressed) is { } settled)
        {
            await settled.ShowAsync(turn);
        }
        else
        {
            await FollowAsync(turn, pressed);
        }
    }

    /// <summary>A button that came as an invoke (Action.Execute): the answer is the card that takes its place, or a sentence.</summary>
    public async Task<AdaptiveCardInvokeResponse> AnswerInvokeAsync(Turn turn, Pressed pressed)
    {
        if (await settling.SettleAsync(turn, pressed) is { } settled)
        {
            // In a group the answer to the press is the presser's own view; the others see what became of the card by its update.
            await (turn.IsGroup && settled is { Card: not null, CardActivity: not null } ? settled.ShowAsync(turn) : Task.CompletedTask);
            return settled.Card is { } card
                ? AdaptiveCardInvokeResponse.Card(CardJson.Element(card))
                : AdaptiveCardInvokeResponse.Message(settled.Text);
        }

        await FollowAsync(turn, pressed);
        return AdaptiveCardInvokeResponse.Message(turn.Words.Done);
    }

    private Task FollowAsync(Turn turn, Pressed pressed) => pressed.Kind switch
    {
        Pressed.Page when PageData.Read(pressed) is { } page => queries.AnswerAsync(turn, page.Query, page.Page),
        Pressed.Choose when ClarifyDesk.Parse(pressed.Text("measure")) is { } measure => ChooseAsync(turn, measure),
        Pressed.EvidenceOf => evidence.ChooseAsync(turn, pressed),
        Pressed.EvidenceList => evidenceList.ListAsync(turn, ClarifyDesk.Parse(pressed.Text("measure")) is { } one ? [one] : []),
        Pressed.IAm => turn.SayAsync(WelcomeDesk.Greeting(turn)),
        var kind when NudgePresses.Has(kind) => nudges.TakeAsync(turn, pressed, messages.AnswerAsync),
        _ => turn.SayAsync(turn.Words.UnknownButton),
    };

    private async Task ChooseAsync(Turn turn, Ledger.MeasureNumber measure)
    {
        var said = await clarify.TakeAsync(turn);
        await (said is null ? turn.SayAsync(turn.Words.QuestionGone) : messages.ReportOnAsync(turn, said, measure));
    }
}
