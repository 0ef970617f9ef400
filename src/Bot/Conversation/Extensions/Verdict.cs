using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Ledger;
using RectifyBot.Understanding;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation.Extensions;

/// <summary>An answer to one request for a later deadline, before it is recorded.</summary>
/// <param name="Asked">The event of the request: an answer to an older one is none to this.</param>
/// <param name="Day">Another day than was asked for, where the words name one.</param>
internal sealed record Verdict(MeasureNumber Number, int Asked, bool Granted, string? Reason, DateOnly? Day = null)
{
    /// <summary>What a message decides of what waits; empty where it does not say which of several.</summary>
    public static ImmutableArray<Verdict> Of(Rectification ledger, Reading reading, string text)
    {
        var (deciding, waiting) = (reading.Deciding!, Waiting(ledger));
        if (!deciding.All && !reading.Records.IsEmpty)
        {
            return [.. reading.Records.Where(r => r.Decision is not null).SelectMany(r => Numbers(r, waiting)
                .Select(n => Of(ledger, n, r.Decision == Decision.Approve, (r.Reason ?? deciding.Reason)?.In(text), r.Due?.Value))).DistinctBy(v => v.Number)];
        }

        return deciding.Decision is { } decision && (deciding.All || waiting.Length == 1)
            ? [.. waiting.Select(m => Of(ledger, m.Number, decision == Decision.Approve, deciding.Reason?.In(text), null))]
            : [];
    }

    /// <summary>The measures whose extension waits for a decision.</summary>
    public static ImmutableArray<Measure> Waiting(Rectification ledger) => [.. ledger.Measures.Where(m => m.Extension is not null)];

    public JsonObject ToJson() => new() { ["measure"] = Number.ToString(), ["asked"] = Asked, ["granted"] = Granted, ["reason"] = Reason };

    /// <summary>The verdicts that a button carries; buttons come back from outside, so anything else is left out.</summary>
    public static ImmutableArray<Verdict> Read(Pressed pressed) =>
        pressed.Data.TryGetProperty("verdicts", out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.Object).Select(v => Read(new Pressed(pressed.Kind, v), pressed)).OfType<Verdict>()]
            : [];

    private static Verdict? Read(Pressed one, Pressed card) =>
        ClarifyDesk.Parse(one.Text("measure")) is { } number && one.Number("asked") is { } asked && one.Flag("granted") is { } granted
            ? new Verdict(number, asked, granted, card.Text($"reason_{asked}") ?? one.Text("reason"))
            : null;

    private static Verdict Of(Rectification ledger, MeasureNumber number, bool granted, string? reason, DateOnly? day) =>
        new(number, ledger.Find(number)?.Extension?.Asked.Sequence ?? 0, granted, reason, day);

    private static IEnumerable<MeasureNumber> Numbers(RecordReading read, ImmutableArray<Measure> waiting) => read.Measure is { } measure
        ? [new MeasureNumber(read.Problem, measure)]
        : waiting.Where(m => m.Number.Problem == read.Problem).Select(m => m.Number);
}
