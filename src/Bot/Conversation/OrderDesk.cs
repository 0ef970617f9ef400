using RectifyBot.Bot.Conversation.Extensions;
using RectifyBot.Bot.Conversation.Orders;
using RectifyBot.Bot.Conversation.Reminders;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation;

/// <summary>Orders to the system, which are read before anything else: the answer to a card's question, a paper, measures for a problem.</summary>
internal sealed class OrderDesk(Settling settling, PlanDesk plans, ExportDesk exports, CountersignDesk countersign, QueryDesk queries, ExtensionDesk extensions,
    DirectoryDesk people, LedgerDesk ledgers, EvidenceDesk evidence, ReminderDesk reminders)
{
    /// <summary>Whether the words were such an order; then it was carried out.</summary>
    public async Task<bool> TakesAsync(Turn turn, Question? question, string text)
    {
        if (question is not null && Asked.ButtonOf(question) is { } button && Consent.Read(text) is { } consent)
        {
            await (await settling.AnswerAsync(turn, button, consent)).ShowAsync(turn, typed: true);
            return true;
        }

        if (await evidence.TakesAsync(turn, question, text))
        {
            return true;
        }

        if (await reminders.TakesAsync(turn, text) || await ledgers.TakesAsync(turn, text) || await people.TakesAsync(turn, text))
        {
            return true;
        }

        if (ExportOrder.Read(text, turn.Today) is { } export)
        {
            await exports.AnswerAsync(turn, export);
            return true;
        }

        if (LedgerQuestions.History(text) is { } history)
        {
            await queries.AnswerAsync(turn, history);
            return true;
        }

        if (LedgerQuestions.AsksForExtensions(text))
        {
            await extensions.ListAsync(turn);
            return true;
        }

        if (CountersignQuery.IsOne(text))
        {
            await countersign.ListAsync(turn);
            return true;
        }

        if (PlanOrder.Read(text) is { } plan && PlanDesk.Concerns(turn, plan))
        {
            await plans.ProposeAsync(turn, plan);
            return true;
        }

        return false;
    }
}
