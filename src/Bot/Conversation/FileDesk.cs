using System.Text.Json.Nodes;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Imports;
using RectifyBot.Bot.Secrecy;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Conversation;

/// <summary>Takes the files that a coordinator drops into the chat: a notice or the feedback becomes a card that says what importing it would do; so does an assignment list.</summary>
internal sealed class FileDesk(IFiles files, NoticeImport import, LedgerCache cache, Asked asked, RefusedDesk refused)
{
    /// <summary>Reads each file and shows what it holds. Nothing is written to a ledger here.</summary>
    public async Task TakeAsync(Turn turn, IEnumerable<Attachment> attachments)
    {
        if (turn.Actor.Role != Role.Coordinator || turn.IsGroup)
        {
            await turn.SayAsync(turn.Actor.Role == Role.Coordinator ? turn.Words.FilesAlone : turn.Words.FileNotYet);
            return;
        }

        foreach (var attachment in attachments)
        {
            var received = await files.ReceiveAsync(turn.Context.Activity, attachment, turn.Cancelled);
            await (received.Refusal is { } refusal ? RefuseAsync(turn, refusal) : ShowAsync(turn, received.Value));
        }
    }

    /// <summary>The coordinator pressed the card's button. What it does is worked out again from the file and the coordinator's own ledger; only if that is what the card showed, it is done.</summary>
    public async Task<Settled> ImportAsync(Turn turn, Pressed pressed)
    {
        if (turn.Actor.Role != Role.Coordinator)
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.RoleMayNot, turn.Actor.Role.ToString()));
        }

        var found = pressed.Text("file") is { } id ? await files.FindAsync(turn.Context.Activity, id, turn.Cancelled) : null;
        var dropped = found is null ? new Refusal(RefusalCode.FileUnreadable, "gone") : DroppedFile.Read(found);
        if (dropped.Refusal is { } unreadable)
        {
            return Asked.Refused(turn, unreadable);
        }

        var planned = await PlanAsync(turn, dropped.Value);
        if (planned.Refusal is { } impossible)
        {
            return Asked.Refused(turn, impossible);
        }

        var plan = planned.Value;
        if (plan.Effect == PlannedEffect.Nothing)
        {
            return await asked.AnsweredAsync(turn, pressed, turn.Words.Find("Notice_Unchanged"));
        }

        return plan.Version != pressed.Number("version") || plan.Effect.ToString() != pressed.Text("effect")
            ? Asked.Refused(turn, new Refusal(RefusalCode.ImportOutdated))
            : await ImportAsync(turn, pressed, dropped.Value, plan);
    }

    private async Task<Settled> ImportAsync(Turn turn, Pressed pressed, DroppedFile dropped, ImportPlan plan)
    {
        if (dropped.Assignments is { } table)
        {
            var assigned = await import.AssignAsync(plan.Into, plan.Version, table, turn.Actor, turn.Cancelled);
            return assigned.Refusal is { } no ? Asked.Refused(turn, no) : await asked.AnsweredAsync(turn, pressed, turn.Words.Assigned(assigned.Value));
        }

        var request = new ImportRequest(dropped.File!, null, null, AssignmentTable.None, Accept: true) { Into = plan.Into, Version = plan.Version };
        var imported = await import.RunAsync(request, turn.Actor, turn.Cancelled);
        return imported.Refusal is { } refusal
            ? Asked.Refused(turn, refusal)
            : await asked.AnsweredAsync(turn, pressed, NoticeWords.Imported(imported.Value, turn.Words.Language));
    }

    private Task RefuseAsync(Turn turn, Refusal refusal) => RefusedMark.Of(refusal, turn.Words.Language) is { } mark
        ? refused.TellAsync(turn.Context, mark, turn.Cancelled)
        : turn.RefuseAsync(refusal);

    private async Task ShowAsync(Turn turn, ReceivedFile received)
    {
        var dropped = DroppedFile.Read(received);
        if (dropped.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        var plan = await PlanAsync(turn, dropped.Value);
        if (plan.Refusal is { } impossible)
        {
            await turn.RefuseAsync(impossible);
            return;
        }

        var data = plan.Value.Effect == PlannedEffect.Nothing ? null : Data(turn, received, plan.Value);
        var card = ImportCard.Make(received.Name, dropped.Value, plan.Value, data, turn.Words, CardJson.DialectOf(turn.Place.Channel));
        await asked.ShowAsync(turn, card, turn.Words.ImportRead(received.Name), plan.Value.Effect == PlannedEffect.OtherBody ? null : data);
    }

    private async Task<Outcome<ImportPlan>> PlanAsync(Turn turn, DroppedFile dropped) => dropped.Assignments is { } table
        ? ImportPlan.Of(turn.Ledger, table)
        : ImportPlan.Of(turn.Ledger, await new LedgerReader(turn.Db, cache).ListAsync(turn.Cancelled), dropped.Notice!, dropped.File!.Sha256);

    private static JsonObject Data(Turn turn, ReceivedFile received, ImportPlan plan)
    {
        var data = Pressed.For(Pressed.Import, turn.Words.Language.Tag());
        (data["file"], data["effect"], data["version"]) = (received.Id, plan.Effect.ToString(), plan.Version);
        return data;
    }
}
