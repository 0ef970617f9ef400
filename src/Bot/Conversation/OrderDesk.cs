using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation;

/// <summary>Orders to the system, which are read before anything else: the answer to a card's question, a paper, measures for a problem.</summary>
internal sealed class OrderDesk(FileDesk files, PlanDesk plans, ExportDesk exports, EvidenceDesk evidence, EvidenceBook book, Asked asked)
{
    /// <summary>Whether the words were such an order; then it was carried out.</summary>
    public async Task<bool> TakesAsync(Turn turn, Question? question, string text)
    {
        if (question is not null && Asked.ButtonOf(question) is { } button && Consent.Read(text) is { } consent)
        {
            await (await AnswerAsync(turn, button, consent)).ShowAsync(turn, typed: true);
            return true;
        }

        if (await evidence.TakesAsync(turn, question, text))
        {
            return true;
        }

        if (ExportOrder.Read(text, turn.Today) is { } export)
        {
            await exports.AnswerAsync(turn, export);
            return true;
        }

        if (PlanOrder.Read(text) is { } plan && PlanDesk.Concerns(turn, plan))
        {
            await plans.ProposeAsync(turn, plan);
            return true;
        }

        return false;
    }

    private async Task<Settled> AnswerAsync(Turn turn, Pressed button, string consent) => (consent, button.Kind) switch
    {
        (Pressed.Confirm, Pressed.Import) => await files.ImportAsync(turn, button),
        (Pressed.Confirm, Pressed.Plan) => await plans.RecordAsync(turn, button),
        (Pressed.Confirm, Pressed.Evidence) => await book.RecordAsync(turn, button),
        _ => await asked.AnsweredAsync(turn, button, turn.Words.LeftAsItWas),
    };
}
