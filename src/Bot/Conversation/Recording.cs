using System.Collections.Immutable;
using RectifyBot.Bot.Conversation.Extensions;
using RectifyBot.Bot.Conversation.Orders;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Conversation;

/// <summary>What a confirmed draft left in the log.</summary>
/// <param name="Withdrawn">The event that took an earlier report back, or null.</param>
/// <param name="Report">The event of the report, or null where nothing was reported.</param>
/// <param name="Wishes">The requests for later deadlines.</param>
/// <param name="Applied">What became of the applications for close-out, a sentence each.</param>
internal sealed record Recorded(SealedEvent? Withdrawn, SealedEvent? Report, ImmutableArray<SealedEvent> Wishes, ImmutableArray<string> Applied)
{
    /// <summary>The event whose number is the receipt's; null where close-out alone was applied for.</summary>
    public SealedEvent? Main => Report ?? Wishes.FirstOrDefault();

    /// <summary>What is said of it in one go.</summary>
    public string Told(Phrases words) => string.Join('\n', Applied.Prepend(Main is { } main ? words.Recorded(main.Event.Sequence) : null).OfType<string>());
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

        var nothing = report.Records.IsEmpty && (draft.Applies || !draft.Wishes.IsEmpty);
        var reported = nothing
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

        if (reported.Value is { } told)
        {
            DelegatedReports.Tell(unit, turn, told);
        }

        var applied = draft.Applies ? await Applications.AppendAsync(unit, turn, draft.Records.Select(r => r.Number), policy) : [];
        return new Recorded(withdrawn.Value, reported.Value, asked.ToImmutable(), applied);
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
