using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Notes;

/// <summary>Tells people what waits for them: at the end of a turn of theirs, or by speaking first.</summary>
internal sealed class NoteTeller(NoteBox box, Addresses addresses)
{
    /// <summary>At the end of a turn in a personal conversation.</summary>
    public async Task TellAsync(Turn turn)
    {
        if (turn.IsGroup)
        {
            return;
        }

        await TellAsync(turn.Db, await addresses.KeepAsync(turn), text => turn.SayAsync(text));
    }

    /// <summary>Speaks first.</summary>
    /// <returns>False where the messenger did not take it.</returns>
    public async Task<bool> TellAsync(AppDb reading, AddressRow address, BotAdapter adapter, ConversationReference reference, CancellationToken cancellationToken)
    {
        try
        {
            await TellAsync(reading, address, text => adapter.ContinueConversationAsync(
                reference, (context, cancelled) => context.SendActivityAsync(Replies.Text(text, Languages.OfTag(address.Language)), cancelled), cancellationToken));
            return true;
        }
        catch (ChannelException)
        {
            return false;
        }
    }

    private async Task TellAsync(AppDb reading, AddressRow address, Func<string, Task> say)
    {
        var notes = await box.TakeAsync(reading, address);
        if (notes.Count == 0)
        {
            return;
        }

        var sent = false;
        try
        {
            var chinese = Languages.OfTag(address.Language) == Language.Chinese;
            await say(string.Join('\n', notes.Select(n => chinese ? n.Chinese : n.English)));
            sent = true;
        }
        finally
        {
            await box.CloseAsync(address, notes, sent);
        }
    }
}
