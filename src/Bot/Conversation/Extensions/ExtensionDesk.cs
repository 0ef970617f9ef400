using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation.Extensions;

/// <summary>Later deadlines that were asked for: lists what waits, and takes the word of those who decide. They are asked for on a report's card.</summary>
internal sealed class ExtensionDesk(Asked asked, CommitQueue writer, RectificationPolicy policy, LedgerCache cache)
{
    /// <summary>The kind of the buttons that decide.</summary>
    public const string Decides = "extension_decide";

    /// <summary>What waits; those who may decide get buttons.</summary>
    public async Task ListAsync(Turn turn)
    {
        if (Verdict.Waiting(turn.Ledger).IsEmpty)
        {
            await turn.SayAsync(turn.Words.ExtensionNoneWaiting);
            return;
        }

        var card = ExtensionCard.List(turn, turn.Ledger, await ReasonsAsync(turn, turn.Ledger), MayDecide(turn.Actor), said: null);
        await turn.ShowAsync(Replies.Card(card, turn.Words.ExtensionWaiting(Verdict.Waiting(turn.Ledger).Length), turn.Words.Language));
    }

    /// <summary>同意9-1延期: shows what was understood, with both dates. Nothing is written here.</summary>
    public async Task ProposeAsync(Turn turn, Reading reading, string text)
    {
        if (!MayDecide(turn.Actor))
        {
            await turn.RefuseAsync(new Refusal(RefusalCode.RoleMayNot, turn.Actor.Role.ToString()));
            return;
        }

        var verdicts = Verdict.Of(turn.Ledger, reading, text);
        if (verdicts.IsEmpty)
        {
            await ListAsync(turn);
            return;
        }

        var objections = verdicts.Select(v => Objection(turn, v)).ToList();
        ImmutableArray<Verdict> sound = [.. verdicts.Where((_, i) => objections[i] is null)];
        if (sound.IsEmpty)
        {
            await turn.SayAsync(string.Join('\n', objections.OfType<string>().Distinct(StringComparer.Ordinal)));
            return;
        }

        var data = ExtensionCard.Data(sound, turn.Words);
        var card = ExtensionCard.Ask(turn, sound, await ReasonsAsync(turn, turn.Ledger), objections.OfType<string>(), data);
        await asked.ShowAsync(turn, card, turn.Words.ExtensionDecidePlease, data);
    }

    /// <summary>Records what a button decides: all of it or nothing.</summary>
    public async Task<Settled> SettleAsync(Turn turn, Pressed pressed)
    {
        var verdicts = Verdict.Read(pressed);
        var recorded = await writer.RunAsync(Durability.Full, unit => RecordAsync(unit, turn, verdicts));
        if (recorded.Refusal is { } refusal)
        {
            return Asked.Refused(turn, await ToldAsync(turn, verdicts, refusal));
        }

        var (said, ledger) = recorded.Value;
        return pressed.Flag("list") == true && !Verdict.Waiting(ledger).IsEmpty
            ? new Settled(said, ExtensionCard.List(turn, ledger, await ReasonsAsync(turn, ledger), mayDecide: true, said))
            : await asked.AnsweredAsync(turn, pressed, said);
    }

    private bool MayDecide(Actor by) => policy.ExtensionDeciders.Contains(by.Role);

    private static async Task<IReadOnlyDictionary<int, string>> ReasonsAsync(Turn turn, Rectification ledger)
    {
        var asked = Verdict.Waiting(ledger).Select(m => m.Extension!.Asked.Sequence).ToList();
        var rows = await turn.Db.Set<RecordRow>().AsNoTracking().Where(r => r.Rectification == ledger.Id && asked.Contains(r.Sequence)).ToListAsync(turn.Cancelled);
        return rows.DistinctBy(r => r.Sequence).ToDictionary(r => r.Sequence, r => r.Words);
    }

    private string? Objection(Turn turn, Verdict verdict)
    {
        if (Extend.Decide(turn.Ledger, turn.Actor, verdict.Number, verdict.Granted, verdict.Reason, policy).Refusal is { } refusal)
        {
            return RefusalWords.Of(refusal, turn.Words.Language);
        }

        var to = turn.Ledger.Find(verdict.Number)!.Extension!.To;
        return verdict is { Granted: true, Day: { } day } && day != to ? turn.Words.ExtensionOtherDay(verdict.Number.ToString(), $"{to:yyyy-MM-dd}") : null;
    }

    private async Task<Outcome<(string Said, Rectification Ledger)>> RecordAsync(Unit unit, Turn turn, ImmutableArray<Verdict> verdicts)
    {
        if (verdicts.IsEmpty)
        {
            return new Refusal(RefusalCode.NothingToRecord);
        }

        var lines = new List<string>();
        foreach (var verdict in verdicts)
        {
            var before = (await unit.Ledger.FindAsync(turn.Ledger.Id))!.Find(verdict.Number);
            var appended = await unit.Ledger.AppendAsync(turn.Ledger.Id, turn.Actor, ledger => Decide(ledger!, turn.Actor, verdict));
            if (appended.Refusal is { } refusal)
            {
                return refusal;
            }

            var (entry, settled) = (appended.Value!.Event, (ExtensionSettled)appended.Value!.Event.Body);
            await ExtensionNotes.DecidedAsync(unit, turn, before!, settled, entry.Sequence);
            lines.Add(turn.Hides(before!) ? turn.Words.ExtensionHidden(verdict.Granted, before!.Number.ToString()) : turn.Words.ExtensionSettled(before!, settled, entry.Sequence));
        }

        return (string.Join('\n', lines), (await unit.Ledger.FindAsync(turn.Ledger.Id))!);
    }

    // A request may have been taken back, and another made, since the card was shown.
    private Outcome<EventBody?> Decide(Rectification ledger, Actor by, Verdict verdict) =>
        ledger.Find(verdict.Number) is { } measure && measure.Extension?.Asked.Sequence != verdict.Asked
            ? new Refusal(RefusalCode.NothingToDecide, About: verdict.Number.ToString())
            : Extend.Decide(ledger, by, verdict.Number, verdict.Granted, verdict.Reason, policy);

    // Who comes too late is told who was first, and how it ended.
    private async Task<Refusal> ToldAsync(Turn turn, ImmutableArray<Verdict> verdicts, Refusal refusal)
    {
        if (refusal.Code != RefusalCode.NothingToDecide || verdicts.FirstOrDefault(v => v.Number.ToString() == refusal.About) is not { } verdict)
        {
            return refusal;
        }

        var rows = await new LedgerReader(turn.Db, cache).HistoryAsync(turn.Ledger.Id, [verdict.Number.Problem], verdict.Number.Measure, 50, turn.Cancelled);
        return rows.LastOrDefault(r => r.Kind == "extension_settled" && r.Sequence > verdict.Asked) is { } row
            ? refusal with { State = row.Detail?.Split(' ')[0], Who = row.By }
            : refusal;
    }
}
