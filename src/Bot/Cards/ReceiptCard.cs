using System.Globalization;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Cards;

/// <summary>What stands in a card's place once its author has answered it.</summary>
internal static class ReceiptCard
{
    private const int HashShown = 12;

    /// <param name="recorded">Null where an application alone was made.</param>
    /// <param name="applied">What became of the applications for close-out, a sentence each.</param>
    public static JsonObject Make(SealedEvent? recorded, Report report, Rectification ledger, Phrases words, DateTimeOffset at, IReadOnlyList<string> applied)
    {
        var body = new JsonArray();
        if (recorded is not null)
        {
            body.Add(CardJson.Text("✓ " + words.Recorded(recorded.Event.Sequence), heading: true, size: "Medium"));
            foreach (var record in report.Records)
            {
                body.Add(CardJson.Text($"{record.Measure} · {ledger.FindProblem(record.Measure.Problem)!.Title}"));
                body.Add(CardJson.Text(Line(record, words), subtle: true));
            }
        }

        foreach (var line in applied)
        {
            body.Add(CardJson.Text(line));
        }

        if (report is { For: { } office, NeedsCountersign: true })
        {
            body.Add(CardJson.Text(words.Put("Do_WaitsFor", office), subtle: true));
        }

        if (recorded is not null)
        {
            var when = at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            body.Add(CardJson.Text(words.ReceiptFoot(words.PersonName(recorded.Event.By.Name), when, recorded.Hash[..HashShown]), subtle: true, size: "Small"));
        }

        return CardJson.Card(body);
    }

    public static JsonObject Dropped(Phrases words) => CardJson.Card(new JsonArray(CardJson.Text(words.Dropped, subtle: true)));

    private static string Line(MeasureRecord record, Phrases words)
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
        ];
        return string.Join(" · ", parts.OfType<string>());
    }
}
