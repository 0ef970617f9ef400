using System.Collections.Immutable;
using RectifyBot.Bot.Conversation.Extensions;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Conversation;

/// <summary>What a confirmed draft left in the log.</summary>
/// <param name="Withdrawn">The event that took an earlier report back, or null.</param>
/// <param name="Report">The event of the report, or null where nothing was reported.</param>
/// <param name="Wishes">The requests for later deadlines.</param>
internal sealed record Recorded(SealedEvent? Withdrawn, SealedEvent? Report, ImmutableArray<SealedEvent> Wishes)
{
    /// <summary>The event whose number is the receipt's.</summary>
    public SealedEvent Main => Report ?? Wishes[0];
}

/// <summary>Records a draft: what it takes back, what it reports, what it asks for. All in one transaction; a refusal on the way leaves nothing.</summary>
internal static class Recording
{
    public static async Task<Outcome<Recorded>> AppendAsync(Unit unit, Turn turn, string id, Draft draft, Report report, RectificationPolicy policy)
    {
        var withdrawn = draft.Replaces is { } replaced
            ? await unit.Ledger.AppendAsync(id, turn.Actor, ledger => WithdrawReport.Decide(ledger!, turn.Actor, replaced.Sequence, null, [.. replaced.Measures.Select(ClarifyDesk.Parse).OfType<MeasureNumber>()]))
            : default;
        if (withdrawn.Refusal is { } gone)
        {
            return gone;
        }

        var reported = draft.Records.IsEmpty && !draft.Wishes.IsEmpty
            ? default
            : await unit.Ledger.AppendAsync(id, turn.Actor, ledger => ReportProgress.Decide(ledger!, turn.Actor, report, policy));
        if (reported.Refusal is { } refusal)
        {
            return refusal;
        }

        var asked = ImmutableArray.CreateBuilder<SealedEvent>();
        foreach (var wish in draft.Wishes)
        {
            var appended = await AskAsync(unit, turn, id, wish, policy);
            if (appended.Refusal is { } no)
            {
                return no;
            }

            asked.Add(appended.Value);
        }

        return new Recorded(withdrawn.Value, reported.Value, asked.ToImmutable());
    }

    private static async Task<Outcome<SealedEvent>> AskAsync(Unit unit, Turn turn, string id, Wish wish, RectificationPolicy policy)
    {
        var appended = await unit.Ledger.AppendAsync(id, turn.Actor, ledger => Extend.Ask(ledger!, turn.Actor, wish.Number, wish.To ?? DateOnly.MinValue, wish.Reason));
        if (appended.Refusal is { } refusal)
        {
            return refusal;
        }

        var entry = appended.Value!.Event;
        var measure = (await unit.Ledger.FindAsync(id))!.Find(wish.Number)!;
        ExtensionNotes.Asked(unit, turn, measure, (ExtensionRequested)entry.Body, entry.Sequence, policy);
        return appended.Value!;
    }
}
