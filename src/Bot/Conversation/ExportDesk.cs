using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Exports;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation;

/// <summary>Hands out the ledger as files: the coordinator all of them; who may read the whole ledger, its table and the monthly report.</summary>
internal sealed class ExportDesk(LedgerPapers papers, LedgerCache cache, IFiles files)
{
    public async Task AnswerAsync(Turn turn, ExportOrder order)
    {
        if (!May(turn.Actor.Role, order.Paper))
        {
            await turn.SayAsync(turn.Words.PapersElsewhere);
            return;
        }

        // Who else reads in a group nobody here knows.
        if (turn.IsGroup)
        {
            await turn.ShowAsync(Replies.Text(turn.Words.FilesAlone, turn.Words.Language));
            return;
        }

        var made = await papers.MakeAsync(new LedgerReader(turn.Db, cache), turn.Ledger, order.Paper, order.Month, turn.Cancelled);
        if (made.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        var paper = made.Value;
        var message = Replies.Text(string.Join('\n', PaperSentences.Notes(paper, turn.Words.Language)), turn.Words.Language);
        message.Attachments = [];
        foreach (var file in paper.Files)
        {
            var offered = new OfferedFile(file.Name, file.ContentType, file.Bytes, turn.Words.Download);
            message.Attachments.Add(await files.OfferAsync(turn.Context.Activity, offered, turn.Cancelled));
        }

        await turn.ShowAsync(message);
    }

    private static bool May(Role role, Paper paper) => role == Role.Coordinator || (paper != Paper.Notice && role is Role.Leader or Role.Inspector);
}
