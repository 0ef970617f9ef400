using RectifyBot.Bot.People;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders.Directory;
using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Bot.Conversation;

/// <summary>Changes the ledger in which somebody of the directory works. Of those that they may not read nothing is told, not even whether they exist.</summary>
internal sealed class LedgerDesk(CommitQueue writer)
{
    /// <summary>Whether the words choose a ledger; then it was chosen, or refused.</summary>
    public async Task<bool> TakesAsync(Turn turn, string text)
    {
        if (turn.Person.Official is not { } id || SwitchOrder.Read(text) is not { } order)
        {
            return false;
        }

        var official = await turn.Db.Set<OfficialRow>().AsNoTracking().SingleAsync(r => r.Id == id, turn.Cancelled);
        var readable = await ReadableLedgers.OfAsync(turn.Db, official);
        var named = Named(readable, order.Named);
        if (named.Count == 0 && (!order.IsPlain || turn.Ledger.Offices.Contains(order.Named, StringComparer.Ordinal)))
        {
            return false;
        }

        await (named is [var one] ? ChooseAsync(turn, one) : turn.SayAsync(named.Count == 0 ? Refused(turn, readable, order) : Which(turn, named)));
        return true;
    }

    private async Task ChooseAsync(Turn turn, LedgerName ledger)
    {
        var place = turn.Place;
        await writer.RunAsync<bool>(Durability.Relaxed, async unit =>
        {
            await unit.Db.Set<LedgerChoiceRow>().Where(r => r.Channel == place.Channel && r.UserId == place.UserId).ExecuteDeleteAsync();
            unit.Db.Add(new LedgerChoiceRow { Channel = place.Channel, UserId = place.UserId, Rectification = ledger.Id });
            return true;
        });

        // A question or a card of the ledger before must not be answered in this one.
        await Question.ForgetAsync(writer, place);
        await turn.SayAsync(PeopleSentences.Of(turn.Words, "Switched", ledger.Shown));
    }

    // The whole name is meant before what it is a part of.
    private static List<LedgerName> Named(List<LedgerName> readable, string named) =>
        readable.FindAll(l => l.Shown == named || l.Organisation == named) is { Count: > 0 } whole ? whole
            : readable.FindAll(l => LedgerNaming.Names(named, l.Organisation, l.Round));

    // Others read along in a group: whose ledgers somebody may read is not for them.
    private static string Refused(Turn turn, List<LedgerName> readable, SwitchOrder order)
    {
        var refused = RefusalWords.Of(new Refusal(RefusalCode.LedgerNotReadable, About: order.Named), turn.Words.Language);
        return turn.IsGroup ? refused : refused + "\n" + PeopleSentences.Of(turn.Words, "Readable", Shown(readable));
    }

    private static string Which(Turn turn, List<LedgerName> named) =>
        turn.IsGroup ? PeopleSentences.Of(turn.Words, "Alone") : PeopleSentences.Of(turn.Words, "Which", Shown(named));

    private static string Shown(List<LedgerName> ledgers) => "\n" + string.Join('\n', ledgers.Select(l => l.Shown));
}
