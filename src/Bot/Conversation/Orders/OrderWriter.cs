using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Storage.Removal;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Shows what an order comes to, and records it once, with the notes that tell of it in the same transaction.</summary>
internal sealed class OrderWriter(Asked asked, CommitQueue writer, RectificationPolicy policy, Forgetting forgetting)
{
    /// <summary>Shows the order on a card; or says why it cannot be, or that the ledger stands so already. Nothing is written here.</summary>
    /// <param name="sheet">What the card shows, of the event that would be recorded and the ledger after it.</param>
    public async Task ProposeAsync(Turn turn, Wanted wanted, Func<EventBody, Rectification, OrderSheet> sheet)
    {
        var decided = wanted.Decide(turn.Ledger, turn.Actor, new Terms(policy, turn.Today));
        if (decided.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
        }
        else if (decided.Value is { } body)
        {
            var shown = sheet(body, After(turn, body));
            var data = WantedJson.Write(wanted, turn);
            await asked.ShowAsync(turn, OrderCard.Make(shown, data, turn.Words, CardJson.DialectOf(turn.Place.Channel)), shown.Heading, data);
        }
        else
        {
            await turn.SayAsync(turn.Words.Put("Do_StandsSo"));
        }
    }

    /// <summary>Records an order that needs no card.</summary>
    public async Task DoAsync(Turn turn, Wanted wanted)
    {
        var done = await writer.RunAsync(Durability.Full, unit => AppendAsync(unit, turn, wanted, WantedJson.Seen(wanted, turn.Ledger)));
        await (done.Refusal is { } refusal ? turn.RefuseAsync(refusal) : turn.SayAsync(done.Value));
    }

    /// <summary>Records what the pressed card showed.</summary>
    public async Task<Settled> RecordAsync(Turn turn, Pressed pressed)
    {
        if (WantedJson.Read(pressed) is not { } wanted)
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.NothingToRecord));
        }

        if (pressed.Text("author") != turn.Place.UserId)
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.ProposalNotYours));
        }

        var done = await writer.RunAsync(Durability.Full, async unit =>
            await BeforeAsync(unit, turn, wanted, pressed) is { } sequence
                ? turn.Words.AlreadyRecorded(sequence)
                : await AppendAsync(unit, turn, wanted, pressed.Text("seen")));
        if (done.Refusal is { } refusal)
        {
            return Asked.Refused(turn, refusal);
        }

        await (wanted is Removing removing ? forgetting.ForgetFileAsync(turn.Ledger, removing) : Task.CompletedTask);
        return await asked.AnsweredAsync(turn, pressed, done.Value);
    }

    // What was recorded by this very press, before it came a second time.
    private static async Task<int?> BeforeAsync(Unit unit, Turn turn, Wanted wanted, Pressed pressed)
    {
        var (id, person, version) = (turn.Ledger.Id, turn.Actor.Id, pressed.Number("version") ?? int.MaxValue);
        var since = await unit.Db.Set<RecordRow>().AsNoTracking()
            .Where(r => r.Rectification == id && r.Sequence > version && r.Person == person).OrderBy(r => r.Sequence).ToListAsync();
        return since.Find(wanted.IsToldBy)?.Sequence;
    }

    private async Task<Outcome<string>> AppendAsync(Unit unit, Turn turn, Wanted wanted, string? seen)
    {
        if (wanted is not Removing removing)
        {
            return await AppendAsync(unit, turn, wanted, seen, traces: null);
        }

        var traces = await forgetting.LookAsync(unit, turn.Ledger.Id, removing);
        return traces.Refusal is { } tells ? tells : await AppendAsync(unit, turn, wanted, seen, traces.Value);
    }

    private async Task<Outcome<string>> AppendAsync(Unit unit, Turn turn, Wanted wanted, string? seen, Traces? traces)
    {
        var before = (await unit.Ledger.FindAsync(turn.Ledger.Id))!;
        var appended = await unit.Ledger.AppendAsync(before.Id, turn.Actor, ledger => Decide(ledger!, turn, wanted, seen));
        if (appended.Refusal is { } refusal)
        {
            return refusal;
        }

        if (appended.Value is not { } entry)
        {
            return turn.Words.Put("Do_StandsSo");
        }

        var recorded = new Recorded(entry, before, (await unit.Ledger.FindAsync(before.Id))!);
        foreach (var note in wanted.Notes(recorded))
        {
            NoteDesk.Add(unit, before.Id, recorded.Sequence, note.To, turn.Actor, turn.Now, note.Text);
        }

        await (traces is null ? Task.CompletedTask : forgetting.ForgetAsync(unit, traces));
        return wanted.Receipt(recorded, turn.Words);
    }

    // A right that is missing is told before anything else; then, whether the card still shows what stands.
    private Outcome<EventBody?> Decide(Rectification ledger, Turn turn, Wanted wanted, string? seen)
    {
        var decided = wanted.Decide(ledger, turn.Actor, new Terms(policy, turn.Today));
        return decided.Refusal is null && decided.Value is not null && WantedJson.Seen(wanted, ledger) != seen
            ? new Refusal(RefusalCode.OrderOutdated, About: string.Join('、', wanted.Shows(ledger).Take(3)))
            : decided;
    }

    private static Rectification After(Turn turn, EventBody body) =>
        Fold.Apply(turn.Ledger, new LedgerEvent(turn.Ledger.Id, turn.Ledger.Version + 1, turn.Now.ToUniversalTime(), turn.Actor, body, Chain.Root));
}
