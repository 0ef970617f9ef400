using System.Text.Json.Nodes;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.EvidenceFiles;
using RectifyBot.Bot.Imports;
using RectifyBot.Bot.Secrecy;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Conversation;

/// <summary>Takes the files that people drop into the chat. Of a coordinator a notice, the feedback or an assignment list becomes a card that says what importing it would do; all else is evidence.</summary>
internal sealed class FileDesk(IFiles files, NoticeImport import, LedgerCache cache, Asked asked, EvidenceDesk evidence, RefusedDesk refused)
{
    /// <summary>Reads each file and shows what it holds. Nothing is written to a ledger here.</summary>
    /// <returns>Whether the words that came with the files were of them alone.</returns>
    public async Task<bool> TakeAsync(Turn turn, IEnumerable<Attachment> attachments, string words)
    {
        var papers = turn.Actor.Role == Role.Coordinator && !evidence.Names(turn, words);
        if (papers && turn.IsGroup)
        {
            await turn.SayAsync(turn.Words.FilesAlone);
            return false;
        }

        var proofs = new List<ReceivedFile>();
        foreach (var attachment in attachments)
        {
            var received = await files.ReceiveAsync(turn.Context.Activity, attachment, turn.Cancelled);
            if (received.Refusal is { } refusal)
            {
                await RefuseAsync(turn, refusal);
            }
            else if (!papers || !await ShowAsync(turn, received.Value))
            {
                proofs.Add(received.Value);
            }
        }

        return proofs.Count > 0 && await evidence.TakeAsync(turn, proofs, words);
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

    /// <returns>Whether that is all there is to say of the file; else it is no paper of the rectification, and may be evidence.</returns>
    private async Task<bool> ShowAsync(Turn turn, ReceivedFile received)
    {
        var dropped = DroppedFile.Read(received);
        if (dropped.Refusal is { } refusal)
        {
            return await RefuseAsync(turn, refusal, evidence.Look(turn, received));
        }

        var plan = await PlanAsync(turn, dropped.Value);
        if (plan.Refusal is { } impossible)
        {
            await turn.RefuseAsync(impossible);
            return true;
        }

        var data = plan.Value.Effect == PlannedEffect.Nothing ? null : Data(turn, received, plan.Value);
        var card = ImportCard.Make(received.Name, dropped.Value, plan.Value, data, turn.Words, CardJson.DialectOf(turn.Place.Channel));
        await asked.ShowAsync(turn, card, turn.Words.ImportRead(received.Name), plan.Value.Effect == PlannedEffect.OtherBody ? null : data);
        return true;
    }

    // A list with a wrong row is still a list; one without its columns is some other table. Of a picture nobody thinks that it is a notice.
    private static async Task<bool> RefuseAsync(Turn turn, Refusal refusal, Outcome<EvidenceFile> looked)
    {
        var isList = refusal.Code == RefusalCode.AssignmentInvalid && refusal.State is not ("column" or "empty");
        if (isList || looked.Refusal is not null)
        {
            await turn.RefuseAsync(refusal.Code != RefusalCode.NotANotice && looked.Refusal is { Code: RefusalCode.EvidenceType } unfit ? unfit : refusal);
            return true;
        }

        if (looked.Value.Kind.HasText)
        {
            await turn.RefuseAsync(refusal);
        }

        return false;
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
