using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Conversation.Extensions;
using RectifyBot.Bot.Conversation.Orders;
using RectifyBot.Bot.Learning;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>Turns a report into a card that its author confirms. Nothing is written to the ledger here.</summary>
internal sealed class ReportDesk(CommitQueue writer, RectificationPolicy policy)
{
    // Beyond this a card is no longer read before it is confirmed.
    private const int LongestCard = 20;

    /// <param name="before">What was read before a question was answered; null where nothing was asked.</param>
    public async Task ProposeAsync(Turn turn, Reading reading, string text, string said, int skip, Reading? before = null)
    {
        var wishing = WishReading.Of(turn.Ledger, turn.Actor, reading, text);
        var (records, refused) = DraftBuilder.Build(turn.Ledger, turn.Actor, wishing.Rest, text, skip);
        var applies = reading.Intent == Intent.CloseOut;
        var applied = applies ? [.. records.Select(r => Applying(r, turn.Ledger))] : records;
        var completes = !applied.SequenceEqual(records);
        records = applied;
        if (!Moves.Allows(turn.Actor.Role, Move.Report))
        {
            await turn.RefuseAsync(new Refusal(RefusalCode.RoleMayNot, turn.Actor.Role.ToString()));
            return;
        }

        if (DelegatedReports.Mixed(turn, records) is { } mixed)
        {
            await turn.RefuseAsync(mixed);
            return;
        }

        var notes = wishing.Refused.Concat(refused).Select(r => RefusalWords.Of(r, turn.Words.Language)).Distinct(StringComparer.Ordinal).ToList();
        notes.InsertRange(0, DelegatedReports.Lines(turn, records));
        notes.AddRange(applies ? Applications.Notes(turn, records, completes, policy) : []);
        if (StruckWords.Of(reading.Struck, turn.Words) is { } struck)
        {
            notes.Add(struck);
        }

        if (records.Length + wishing.Wishes.Length is > LongestCard and var count)
        {
            await turn.SayAsync(turn.Words.TooManyMeasures(count, LongestCard));
            return;
        }

        if (records.IsEmpty && wishing.Wishes.IsEmpty)
        {
            await turn.SayAsync(string.Join("\n", notes.DefaultIfEmpty(reading.NoChange ? turn.Words.NoOpenMeasures : turn.Words.WhichMeasure)));
            return;
        }

        await ShowAsync(turn, text, new Draft(said, turn.Context.Activity.Id, turn.Words.Language, records, Heard.Of(turn, reading, before), applies) { Wishes = wishing.Wishes }, notes);
    }

    // A message that a messenger delivers twice is the same proposal, so that it can be confirmed only once.
    private static string Name(Turn turn, string text)
    {
        if (turn.Context.Activity.Id is not { Length: > 0 } message)
        {
            return Guid.NewGuid().ToString("N");
        }

        var said = string.Join('\n', turn.Place.Channel, turn.Place.Conversation, turn.Place.UserId, message, text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..32];
    }

    // Who applies for close-out says that the work is done, where nothing else is said.
    private static DraftRecord Applying(DraftRecord record, Rectification ledger) =>
        record.Progress is null && !record.LongTerm && ledger.Find(record.Number) is { IsLongTerm: false, Progress: not Progress.Completed }
            ? record with { Progress = Progress.Completed }
            : record;

    /// <summary>Stores the draft and shows its card. The same message proposes once.</summary>
    public async Task ShowAsync(Turn turn, string text, Draft draft, IReadOnlyList<string> notes)
    {
        var id = Name(turn, text);
        var held = (await writer.RunAsync<ProposalRow?>(Durability.Relaxed, unit => StoreAsync(unit, turn, id, draft))).Value;
        if (held is { State: not ProposalState.Waiting })
        {
            await turn.SayAsync(Proposals.AnsweredBefore(held, turn.Words));
            return;
        }

        var dialect = CardJson.DialectOf(turn.Place.Channel);
        var card = turn.IsGroup && dialect == CardDialect.Execute
            ? ReportCard.ForOthers(id, draft, turn.Ledger, turn.Words, dialect, turn.Shown, turn.Place.UserId)
            : ReportCard.Make(id, draft, turn.Ledger, turn.Words, notes, dialect, turn.Shown);
        var sent = await turn.ShowAsync(Replies.Card(card, ReportCard.Heading(draft, turn.Words), turn.Words.Language));
        if (turn.Context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return; // what goes out in the response itself cannot be replaced later
        }

        await writer.RunAsync<bool>(Durability.Relaxed, async unit =>
            await unit.Db.Set<ProposalRow>().Where(p => p.Id == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.CardActivity, sent.Id)) > 0);
    }

    /// <summary>The view of whoever asks for theirs, in a group: the author gets the card to confirm, others what they see already.</summary>
    public async Task<Settled> OwnAsync(Turn turn, Pressed pressed)
    {
        if (pressed.Text("proposal") is not { } id || await Proposals.FindAsync(turn.Db, id) is not { } row || row.Rectification != turn.Ledger.Id)
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.ProposalNotFound));
        }

        if (row.State != ProposalState.Waiting)
        {
            return new Settled(Proposals.AnsweredBefore(row, turn.Words));
        }

        var (draft, dialect) = (Draft.FromJson(row.Draft), CardJson.DialectOf(turn.Place.Channel));
        var card = row.Author == turn.Place.UserId && row.Channel == turn.Place.Channel
            ? ReportCard.Make(id, draft, turn.Ledger, turn.Words, [], dialect, turn.Shown)
            : ReportCard.ForOthers(id, draft, turn.Ledger, turn.Words, dialect, turn.Shown, row.Author);
        return new Settled(turn.Words.PleaseConfirm, card);
    }

    /// <returns>What is held under that name already, or null where it was stored now.</returns>
    private static async Task<Outcome<ProposalRow?>> StoreAsync(Unit unit, Turn turn, string id, Draft draft)
    {
        if (await Proposals.FindAsync(unit.Db, id) is { } held)
        {
            return held;
        }

        unit.Db.Add(new ProposalRow
        {
            Id = id,
            Channel = turn.Place.Channel,
            Conversation = turn.Place.Conversation,
            Author = turn.Place.UserId,
            Rectification = turn.Ledger.Id,
            At = turn.Now.UtcDateTime,
            State = ProposalState.Waiting,
            Draft = draft.ToJson(),
        });
        await new Question(QuestionKind.IsItRight, id, draft.MessageId, []).KeepAsync(unit, turn.Place, turn.Now);
        return default;
    }
}
