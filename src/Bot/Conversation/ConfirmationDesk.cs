using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Conversation.Extensions;
using RectifyBot.Bot.Learning;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation;

/// <summary>Takes the author's word for a card: records it in one transaction, once, whatever is pressed twice.</summary>
internal sealed class ConfirmationDesk(CommitQueue writer, RectificationPolicy policy)
{
    /// <summary>Somebody pressed confirm or drop on a card.</summary>
    /// <returns>The card that stands in its place now, or null where a sentence was said instead.</returns>
    public async Task<Settled> PressAsync(Turn turn, Pressed pressed)
    {
        if (pressed.Text("proposal") is not { } id)
        {
            return Refused(turn, new Refusal(RefusalCode.ProposalNotFound));
        }

        var settled = await writer.RunAsync(Durability.Full, unit => pressed.Kind == Pressed.Confirm
            ? RecordAsync(unit, turn, id, pressed)
            : DropAsync(unit, turn, id));
        return settled.Refusal is { } refusal ? Refused(turn, refusal) : settled.Value;
    }

    /// <summary>The author typed 确认 or 取消 instead.</summary>
    public Task<Settled> SettleAsync(Turn turn, string proposal, string kind)
    {
        var data = Pressed.For(kind, turn.Words.Language.Tag());
        data["proposal"] = proposal;
        return PressAsync(turn, new Pressed(kind, CardJson.Element(data)));
    }

    private static Settled Refused(Turn turn, Refusal refusal) => new(RefusalWords.Of(refusal, turn.Words.Language));

    private async Task<Outcome<Settled>> RecordAsync(Unit unit, Turn turn, string id, Pressed pressed)
    {
        var found = await FindAsync(unit, turn, id);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var row = found.Value;
        if (row.State != ProposalState.Waiting)
        {
            return new Settled(Proposals.AnsweredBefore(row, turn.Words));
        }

        var draft = Draft.FromJson(row.Draft);
        if (Outdated(draft, await unit.Ledger.FindAsync(row.Rectification)) is { } outdated)
        {
            return outdated;
        }

        var corrected = Corrections.Apply(draft, pressed);
        var whole = corrected.Refusal is null ? WishInputs.Apply(corrected.Value, pressed) : corrected;
        if (whole.Refusal is { } invalid)
        {
            return invalid;
        }

        return await AppendAsync(unit, turn, row, whole.Value, Lesson.Of(draft, whole.Value, i => Corrections.Skips(pressed, i)));
    }

    // A revised notice may have given the number to another measure since the card was shown.
    private static Refusal? Outdated(Draft draft, Rectification? ledger) =>
        draft.Records.Select(r => (r.Number, r.Text)).Concat(draft.Wishes.Select(w => (w.Number, w.Text)))
            .Where(r => ledger?.Find(r.Number)?.Text != r.Text).Select(r => new Refusal(RefusalCode.ProposalOutdated, About: r.Number.ToString())).FirstOrDefault();

    private async Task<Outcome<Settled>> AppendAsync(Unit unit, Turn turn, ProposalRow row, Draft draft, Lesson? lesson)
    {
        // An application for what is reported as done already brings no new report.
        var report = draft.ToReport(row.Id, turn.Place.Channel);
        report = draft.Applies ? report with { Records = report.Records.RemoveAll(r => r.IsUnchanged) } : report;
        var appended = await Recording.AppendAsync(unit, turn, row.Rectification, draft, report, policy);
        if (appended.Refusal is { } refusal)
        {
            return refusal;
        }

        var (recorded, ledger) = (appended.Value, (await unit.Ledger.FindAsync(row.Rectification))!);
        await MoveAsync(unit, row.Id, ProposalState.Confirmed, recorded.Main?.Event.Sequence ?? ledger.Version, lesson?.Outcome);
        if (draft.Wishes.IsEmpty && lesson?.Example(row, ledger, turn.Today) is { } example)
        {
            unit.Db.Add(example);
        }

        var card = ReceiptCard.Make(recorded, ledger, turn.Words, turn.Now, CardJson.DialectOf(turn.Place.Channel), turn.Hides);
        return new Settled(recorded.Told(turn.Words), card, row.CardActivity);
    }

    private static async Task<Outcome<Settled>> DropAsync(Unit unit, Turn turn, string id)
    {
        var found = await FindAsync(unit, turn, id);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        if (found.Value.State != ProposalState.Waiting)
        {
            return new Settled(Proposals.AnsweredBefore(found.Value, turn.Words));
        }

        await MoveAsync(unit, id, ProposalState.Dropped, recorded: null);
        return new Settled(turn.Words.Dropped, ReceiptCard.Dropped(turn.Words), found.Value.CardActivity);
    }

    private static async Task<Outcome<ProposalRow>> FindAsync(Unit unit, Turn turn, string id)
    {
        var row = await Proposals.FindAsync(unit.Db, id);
        if (row is null || row.Rectification != turn.Ledger.Id)
        {
            return new Refusal(RefusalCode.ProposalNotFound);
        }

        return row.Author == turn.Place.UserId && row.Channel == turn.Place.Channel ? row : new Refusal(RefusalCode.ProposalNotYours);
    }

    private static Task MoveAsync(Unit unit, string id, ProposalState state, int? recorded, CardOutcome? outcome = null)
    {
        var told = outcome?.ToJson();
        return unit.Db.Set<ProposalRow>().Where(p => p.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.State, state).SetProperty(p => p.Recorded, recorded).SetProperty(p => p.Outcome, told));
    }
}

/// <summary>How a press ended: what to say, and the card that takes the pressed one's place.</summary>
/// <param name="Card">Null where the pressed card stays as it is.</param>
/// <param name="CardActivity">The message that shows the pressed card, where the channel told its id.</param>
internal sealed record Settled(string Text, System.Text.Json.Nodes.JsonObject? Card = null, string? CardActivity = null)
{
    /// <summary>Tells it by a message: the card turns into its receipt where the channel can do that, and comes anew where not.</summary>
    /// <param name="typed">The answer was typed: the card above may be out of sight, so it is said below as well.</param>
    public async Task ShowAsync(Turn turn, bool typed = false)
    {
        if (Card is null)
        {
            await turn.SayAsync(Text);
            return;
        }

        var message = Replies.Card(Card, Text, turn.Words.Language);
        message.Id = CardActivity;
        try
        {
            await (CardActivity is null ? turn.ShowAsync(message) : turn.Context.UpdateActivityAsync(message, turn.Cancelled));
            await (typed && CardActivity is not null ? turn.SayAsync(Text) : Task.CompletedTask);
        }
        catch (ChannelException)
        {
            // A channel that lost the old message still shows what was recorded.
            message.Id = null;
            await turn.ShowAsync(message);
        }
    }
}
