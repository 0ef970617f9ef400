using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Shows an office what others reported for it, and takes its word.</summary>
internal sealed class CountersignDesk(OrderWriter writer, Asked asked, OrganisationClock clock)
{
    private const int ReportsShown = 3;
    private const int WordsShown = 200;

    public async Task TakeAsync(Turn turn, CountersignOrder order)
    {
        var meant = order.Items.IsEmpty ? Waiting(turn.Ledger, order.Sequence) : Items.Of(turn.Ledger, order.Items, open: false);
        var decided = meant.Refusal ?? CountersignReport.Decide(turn.Ledger, turn.Actor, meant.Value, order.Agrees, reason: null).Refusal;
        if (decided is not null)
        {
            await turn.RefuseAsync(decided);
            return;
        }

        var signed = (ReportCountersigned)CountersignReport.Decide(turn.Ledger, turn.Actor, meant.Value, order.Agrees, reason: null).Value!;
        var lines = await LinesAsync(turn, signed.Sequence, signed.Measures);
        await writer.ProposeAsync(turn, new Countersigning(signed.Measures, order.Agrees), (_, _) => new OrderSheet(turn.Words.Put(order.Agrees ? "Do_ConfirmAgree" : "Do_ConfirmDisagree"), lines));
    }

    /// <summary>Lists what waits for the sender's word, with buttons for it.</summary>
    public async Task ListAsync(Turn turn)
    {
        var waiting = turn.Ledger.Measures.Where(m => m.Countersign is { } c && c.Person != turn.Actor.Id && (turn.Actor.Role == Role.Coordinator || turn.Actor.Office == c.Office))
            .GroupBy(m => m.Countersign!.Sequence).OrderBy(g => g.Key).ToList();
        if (waiting.Count == 0)
        {
            await turn.RefuseAsync(new Refusal(RefusalCode.NothingToCountersign));
            return;
        }

        var (lines, buttons) = (new List<OrderLine>(), new List<(string Title, System.Text.Json.Nodes.JsonObject Data)>());
        foreach (var report in waiting.Take(ReportsShown))
        {
            ImmutableArray<MeasureNumber> measures = [.. report.Select(m => m.Number)];
            lines.AddRange(await LinesAsync(turn, report.Key, measures));
            buttons.Add((turn.Words.Put("Do_IsSo", report.Key), WantedJson.Write(new Countersigning(measures, Agrees: true), turn)));
            buttons.Add((turn.Words.Put("Do_IsNotSo", report.Key), WantedJson.Write(new Countersigning(measures, Agrees: false), turn)));
        }

        var sheet = new OrderSheet(turn.Words.Put("Do_WaitingReports", waiting.Count), lines);
        await asked.ShowAsync(turn, OrderCard.Choose(sheet, buttons, turn.Words, CardJson.DialectOf(turn.Place.Channel)), sheet.Heading, data: null);
    }

    // Where no measure is named, whatever waits is meant: with a number, what that report told.
    private static Outcome<ImmutableArray<MeasureNumber>> Waiting(Rectification ledger, int? sequence)
    {
        var measures = ledger.Measures.Where(m => m.Countersign is { } c && (sequence is null || c.Sequence == sequence)).Select(m => m.Number).ToImmutableArray();
        return sequence is not null && measures.IsEmpty ? new Refusal(RefusalCode.NothingToCountersign) : sequence is null ? ImmutableArray<MeasureNumber>.Empty : measures;
    }

    private async Task<List<OrderLine>> LinesAsync(Turn turn, int sequence, ImmutableArray<MeasureNumber> measures)
    {
        var (words, id) = (turn.Words, turn.Ledger.Id);
        var rows = await turn.Db.Set<RecordRow>().AsNoTracking().Where(r => r.Rectification == id && r.Sequence == sequence).OrderBy(r => r.Problem).ThenBy(r => r.Measure).ToListAsync(turn.Cancelled);
        var lines = new List<OrderLine>();
        foreach (var row in rows.Where(r => measures.Contains(new MeasureNumber(r.Problem, r.Measure))))
        {
            var at = clock.In(new DateTimeOffset(DateTime.SpecifyKind(row.At, DateTimeKind.Utc))).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            var state = row.LongTerm ? words.LongTerm : row.Progress is { } progress ? words.ProgressName(progress) : words.NoClaim;
            lines.Add(OrderLine.Head(words.Put("Do_ReportedFor", row.Sequence, at, words.PersonName(row.By), row.Detail ?? words.NoOffice, $"{row.Problem}.{row.Measure}", state)));
            if (turn.Ledger.Find(new MeasureNumber(row.Problem, row.Measure)) is { } measure && !turn.Hides(measure) && row.Words.Length > 0)
            {
                lines.Add(OrderLine.Small(words.ReadFrom(Texts.Short(row.Words, WordsShown))));
            }
        }

        return lines;
    }
}
