using System.Globalization;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Conversation.Amending;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Cards;

/// <summary>What stands in a card's place once its author has answered it.</summary>
internal static class ReceiptCard
{
    private const int HashShown = 12;

    public static JsonObject Make(Recorded recorded, Rectification ledger, Phrases words, DateTimeOffset at, CardDialect dialect, Func<Measure, bool> hides)
    {
        var report = (recorded.Report?.Event.Body as ProgressReported)?.Report;
        var body = new JsonArray([.. Lines(recorded, report, ledger, words, hides)]);
        if (recorded.Main is { } main)
        {
            var when = at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            body.Insert(0, CardJson.Text("✓ " + words.Recorded(main.Event.Sequence), heading: true, size: "Medium"));
            body.Add(CardJson.Text(words.ReceiptFoot(words.PersonName(main.Event.By.Name), when, main.Hash[..HashShown]), subtle: true, size: "Small"));
        }

        return CardJson.Card(body, report is null ? null : new JsonArray(Undo(recorded.Report!.Event, report, words, dialect)));
    }

    private static IEnumerable<JsonNode> Lines(Recorded recorded, Report? report, Rectification ledger, Phrases words, Func<Measure, bool> hides)
    {
        if (recorded.Withdrawn?.Event.Body is ReportWithdrawn withdrawn)
        {
            yield return CardJson.Text(words.AmendReplaced(withdrawn.Sequence, string.Join(words.Comma, withdrawn.Measures)), subtle: true);
        }

        foreach (var record in report?.Records ?? [])
        {
            yield return CardJson.Text($"{record.Measure} · {ledger.FindProblem(record.Measure.Problem)!.Title}");
            yield return CardJson.Text(Line(record, ledger.Find(record.Measure) is { } measure && !hides(measure) ? measure : null, words), subtle: true);
        }

        foreach (var wish in recorded.Wishes.Select(w => (ExtensionRequested)w.Event.Body))
        {
            yield return CardJson.Text(hides(ledger.Find(wish.Measure)!) ? words.ExtensionAskedHidden(wish.Measure.ToString()) : words.ExtensionAsked(wish.Measure.ToString(), words.DeadlinesWithout(ledger.Find(wish.Measure)!), $"{wish.To:yyyy-MM-dd}"));
        }

        foreach (var applied in recorded.Applied)
        {
            yield return CardJson.Text(applied);
        }

        if (report is { For: { } office, NeedsCountersign: true })
        {
            yield return CardJson.Text(words.Put("Do_WaitsFor", office), subtle: true);
        }
    }

    public static JsonObject Dropped(Phrases words) => CardJson.Card(new JsonArray(CardJson.Text(words.Dropped, subtle: true)));

    private static JsonObject Undo(LedgerEvent entry, Report report, Phrases words, CardDialect dialect) =>
        CardJson.Button(dialect, words.TakeBack, new TakeBack(CorrectedThing.Report, [.. report.Records.Select(r => r.Measure)], entry.Sequence).ToJson(words));

    private static string Line(MeasureRecord record, Measure? measure, Phrases words)
    {
        string?[] parts =
        [
            record.LongTerm ? words.LongTerm : record.Progress is { } progress ? words.ProgressName(progress) : record.IsUnchanged ? words.NoChange : words.NoClaim,
            record.Occurred.IsEmpty ? null : string.Join(words.Comma, record.Occurred),
            record.Quantities.IsEmpty ? null : string.Join(words.Comma, record.Quantities),
            record.Documents.IsEmpty ? null : string.Concat(record.Documents.Select(d => $"《{d}》")),
            record.Tally is { } tally ? TallyWords.Of(tally, words) : null,
            record.Due is { } due ? words.DuePromised($"{due:yyyy-MM-dd}") : null,
            record.Blocked ? words.FieldBlocked : null,
            measure is { OriginalDeadline: not null } ? words.FieldDeadline + words.Colon + words.DeadlinesWithout(measure) : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }
}
