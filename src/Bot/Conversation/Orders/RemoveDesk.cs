using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Removes by order what should never have been written down. The card shows which entry it is, and nothing of its text.</summary>
internal sealed class RemoveDesk(OrderWriter writer, OrganisationClock clock)
{
    private const int EntriesShown = 10;

    public async Task ProposeAsync(Turn turn, RemoveTextOrder order)
    {
        if (RemoveText.Decide(turn.Ledger, turn.Actor, order.Sequence ?? 1, "-").Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
        }
        else if (order.Sequence is not { } sequence)
        {
            await WhichAsync(turn, order);
        }
        else if (order.Reason is not { } reason)
        {
            await turn.SayAsync(turn.Words.Put("Do_RemoveReason", sequence));
        }
        else
        {
            await ShowAsync(turn, new Removing(sequence, reason.Value));
        }
    }

    private async Task ShowAsync(Turn turn, Removing wanted)
    {
        var id = turn.Ledger.Id;
        var entry = await turn.Db.Set<EventRow>().AsNoTracking().Where(e => e.Rectification == id && e.Sequence == wanted.Sequence)
            .Select(e => new { e.Kind, HasTexts = e.Texts != null }).SingleAsync(turn.Cancelled);
        if (!entry.HasTexts)
        {
            await turn.RefuseAsync(new Refusal(RefusalCode.NothingToRemove, About: $"{wanted.Sequence}"));
            return;
        }

        var rows = await turn.Db.Set<RecordRow>().AsNoTracking().Where(r => r.Rectification == id && r.Sequence == wanted.Sequence).ToListAsync(turn.Cancelled);
        var lines = Entries(turn, rows).Select(OrderLine.Head).DefaultIfEmpty(OrderLine.Head($"#{wanted.Sequence} {turn.Words.EventName(entry.Kind)}"));
        await writer.ProposeAsync(turn, wanted, (_, _) => new OrderSheet(turn.Words.Put("Do_ConfirmRemove"),
            [.. lines, new OrderLine(turn.Words.Put("Do_Grounds", wanted.Grounds)), OrderLine.Mind(turn.Words.Put("Do_RemoveMind"))]));
    }

    // The entries of the measures named, by number, time and person; their text is not shown again to find it.
    private async Task WhichAsync(Turn turn, RemoveTextOrder order)
    {
        var measures = order.Items.IsEmpty ? ImmutableArray<MeasureNumber>.Empty : Items.Of(turn.Ledger, order.Items, open: false);
        if (measures.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        var (id, problems) = (turn.Ledger.Id, order.Items.Select(i => i.Problem).Distinct().ToList());
        var rows = await turn.Db.Set<RecordRow>().AsNoTracking().Where(r => r.Rectification == id && problems.Contains(r.Problem) && r.Words != string.Empty)
            .OrderByDescending(r => r.Sequence).ToListAsync(turn.Cancelled);
        var entries = Entries(turn, rows.Where(r => measures.Value.Contains(new MeasureNumber(r.Problem, r.Measure)))).Take(EntriesShown);
        await turn.SayAsync(string.Join('\n', entries.Prepend(turn.Words.Put("Do_RemoveWhich"))));
    }

    private IEnumerable<string> Entries(Turn turn, IEnumerable<RecordRow> rows) => rows.GroupBy(r => r.Sequence).Select(g =>
    {
        var first = g.First();
        var at = clock.In(new DateTimeOffset(DateTime.SpecifyKind(first.At, DateTimeKind.Utc))).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return turn.Words.Put("Do_Entry", g.Key, at, turn.Words.PersonName(first.By), turn.Words.EventName(first.Kind), Items.Listed(g.Select(r => new MeasureNumber(r.Problem, r.Measure)), turn.Words));
    });
}
