using Microsoft.Extensions.Options;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation;

/// <summary>Understands what somebody wrote and hands it to the desk that it is for.</summary>
internal sealed class MessageDesk(
    MessageReader rules, IMessageReader reader, Indexes indexes, ReportDesk reports, ConfirmationDesk confirmations, OrderDesk orders, Routes routes, CommitQueue writer)
{
    public async Task AnswerAsync(Turn turn, string text)
    {
        var question = await Question.FindAsync(turn.Db, turn.Place, turn.Now);
        if (question is { Kind: QuestionKind.IsItRight } && Consent.Read(text) is { } consent)
        {
            await Question.ForgetAsync(writer, turn.Place);
            await (await confirmations.SettleAsync(turn, question.Said, consent)).ShowAsync(turn, typed: true);
            return;
        }

        if (await orders.TakesAsync(turn, question, text))
        {
            return;
        }

        // Our own question has answers that the rules know; a model is asked about what is none.
        if (question is { Kind: QuestionKind.WhichMeasure }
            && ClarifyDesk.Answered(question, text, ReadByRules(turn, text), said => ReadByRules(turn, said), turn.Ledger) is { } measure)
        {
            await Question.ForgetAsync(writer, turn.Place);
            await ReportOnAsync(turn, question.Said, measure);
            return;
        }

        if (question is { Kind: QuestionKind.HowFar } && ClarifyDesk.Parse(question.Said) is { } reminded && IsItsProgress(ReadByRules(turn, text), text))
        {
            await Question.ForgetAsync(writer, turn.Place);
            await ReportOnAsync(turn, text, reminded);
            return;
        }

        var reading = await ReadAsync(turn, text);

        // Thanks leave our question standing; whatever else is said goes on from it, and a later "yes" is no answer to it.
        if (question is not null && reading.Intent != Intent.Help)
        {
            await Question.ForgetAsync(writer, turn.Place);
        }

        await routes.AnswerAsync(turn, reading, text, question);
    }

    /// <summary>Reads again what was unclear, now that the measure is known.</summary>
    public async Task ReportOnAsync(Turn turn, string said, Ledger.MeasureNumber measure)
    {
        var prefix = $"{measure}：";
        var text = prefix + said;
        await reports.ProposeAsync(turn, ReadByRules(turn, text), text, said, prefix.Length, before: ReadByRules(turn, said));
    }

    // Told of nothing else: no other measure by its number, and nothing asked or ordered.
    private static bool IsItsProgress(Reading reading, string text) =>
        reading is { Order: null, NoChange: false } && reading.Intent is Intent.Report or Intent.CloseOut or Intent.Other && !reading.Records.Any(r => Routes.IsNumber(r.Named.In(text)));

    private ValueTask<Reading> ReadAsync(Turn turn, string text) =>
        reader.ReadAsync(Said(turn, text), indexes.Of(turn.Ledger), turn.Ledger.Heading.Organisation, turn.Cancelled);

    private Reading ReadByRules(Turn turn, string text) => rules.Read(Said(turn, text), indexes.Of(turn.Ledger));

    private static Utterance Said(Turn turn, string text) =>
        new(turn.Now, turn.Actor.Office, turn.Actor.Role, turn.Context.Activity.Conversation?.IsGroup == true, text);
}
