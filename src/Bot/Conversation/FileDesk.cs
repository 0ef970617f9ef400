using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Imports;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Conversation;

/// <summary>Takes the files that a coordinator drops into the chat: a notice or the feedback becomes a card that says what importing it would do; so does an assignment list.</summary>
internal sealed class FileDesk(IFiles files, NoticeImport import, LedgerCache cache, Asked asked)
{
    /// <summary>Reads each file and shows what it holds. Nothing is written to a ledger here.</summary>
    public async Task TakeAsync(Turn turn, IEnumerable<Attachment> attachments)
    {
        if (turn.Actor.Role != Role.Coordinator)
        {
            await turn.SayAsync(turn.Words.FileNotYet);
            return;
        }

        foreach (var attachment in attachments)
        {
            var received = await files.ReceiveAsync(turn.Context.Activity, attachment, turn.Cancelled);
            await (received.Refusal is { } refusal ? turn.RefuseAsync(refusal) : ShowAsync(turn, received.Value));
        }
    }

    /// <summary>The coordinator pressed the card's button: imports what was shown, if the ledger still stands as it stood then.</summary>
    public async Task<Settled> ImportAsync(Turn turn, Pressed pressed)
    {
        var read = await ReadAsync(turn, pressed);
        if (read.Refusal is { } unreadable)
        {
            return Asked.Refused(turn, unreadable);
        }

        return read.Value.Assignments is { } table
            ? await AssignAsync(turn, table)
            : await ImportAsync(turn, read.Value.File!, pressed);
    }

    private async Task<Settled> ImportAsync(Turn turn, TextFile file, Pressed pressed)
    {
        var request = new ImportRequest(file, null, null, AssignmentTable.None, Accept: true) { Into = pressed.Text("into"), Version = pressed.Number("version") };
        var imported = await import.RunAsync(request, turn.Actor, turn.Cancelled);
        return imported.Refusal is { } refusal
            ? Asked.Refused(turn, refusal)
            : await asked.AnsweredAsync(turn, NoticeWords.Imported(imported.Value, turn.Words.Language));
    }

    private async Task<Settled> AssignAsync(Turn turn, AssignmentTable table)
    {
        var assigned = await import.AssignAsync(turn.Ledger.Id, table, turn.Actor, turn.Cancelled);
        return assigned.Refusal is { } refusal ? Asked.Refused(turn, refusal) : await asked.AnsweredAsync(turn, turn.Words.Assigned(assigned.Value));
    }

    private async Task ShowAsync(Turn turn, ReceivedFile received)
    {
        var dropped = DroppedFile.Read(received);
        if (dropped.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        var plan = dropped.Value.Assignments is { } table
            ? ImportPlan.Of(turn.Ledger, table)
            : ImportPlan.Of(turn.Ledger, await new LedgerReader(turn.Db, cache).ListAsync(turn.Cancelled), dropped.Value.Notice!);
        if (plan.Refusal is { } impossible)
        {
            await turn.RefuseAsync(impossible);
            return;
        }

        var data = plan.Value.Effect == PlannedEffect.Nothing ? null : Data(turn, received, plan.Value);
        var card = ImportCard.Make(received.Name, dropped.Value, plan.Value, data, turn.Words, CardJson.DialectOf(turn.Place.Channel));
        await asked.ShowAsync(turn, card, turn.Words.ImportRead(received.Name), data);
    }

    private static System.Text.Json.Nodes.JsonObject Data(Turn turn, ReceivedFile received, ImportPlan plan)
    {
        var data = Pressed.For(Pressed.Import, turn.Words.Language.Tag());
        (data["file"], data["into"], data["version"]) = (received.Id, plan.Into, plan.Version);
        return data;
    }

    private async Task<Outcome<DroppedFile>> ReadAsync(Turn turn, Pressed pressed)
    {
        if (turn.Actor.Role != Role.Coordinator)
        {
            return new Refusal(RefusalCode.RoleMayNot, turn.Actor.Role.ToString());
        }

        return pressed.Text("file") is { } id && await files.FindAsync(turn.Context.Activity, id, turn.Cancelled) is { } received
            ? DroppedFile.Read(received)
            : new Refusal(RefusalCode.FileUnreadable, "gone");
    }
}
