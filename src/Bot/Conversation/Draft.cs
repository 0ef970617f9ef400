using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using RectifyBot.Bot.Conversation.Extensions;
using RectifyBot.Bot.Learning;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation;

/// <summary>A report as it was read, before its author confirms it.</summary>
/// <param name="Applies">Close-out is applied for with it.</param>
/// <param name="Heard">Null in drafts of before such things were kept.</param>
internal sealed record Draft(string Said, string? MessageId, Language Language, ImmutableArray<DraftRecord> Records, Heard? Heard = null, bool Applies = false)
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Later deadlines that are asked for in the same breath.</summary>
    public ImmutableArray<Wish> Wishes { get; init; } = [];

    /// <summary>What is taken back when this is confirmed; null where it stands for itself.</summary>
    public Replaced? Replaces { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    public static Draft FromJson(string json) => JsonSerializer.Deserialize<Draft>(json, Options)!;

    public Report ToReport(string id, string channel) => new(id, Said, channel, MessageId, [.. Records.Select(r => r.ToRecord())]);
}

/// <summary>A recorded report whose place a draft takes.</summary>
/// <param name="Sequence">The event of the report.</param>
/// <param name="Measures">The measures for which it is taken back, 9.1.</param>
internal sealed record Replaced(int Sequence, ImmutableArray<string> Measures);

/// <summary>One measure of a draft.</summary>
internal sealed record DraftRecord
{
    public required int Problem { get; init; }

    public required int Measure { get; init; }

    public required string Words { get; init; }

    /// <summary>The measure's text when the report was read, by which it is known again.</summary>
    public required string Text { get; init; }

    public Progress? Progress { get; init; }

    public bool LongTerm { get; init; }

    public bool Blocked { get; init; }

    public ImmutableArray<Period> Occurred { get; init; } = [];

    public DateOnly? Due { get; init; }

    public ImmutableArray<string> Documents { get; init; } = [];

    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    public TallyClaim? Tally { get; init; }

    [JsonIgnore]
    public MeasureNumber Number => new(Problem, Measure);

    /// <summary>As the card's input shows it; sent back unchanged, it is what was read.</summary>
    [JsonIgnore]
    public string OccurredShown => string.Join(", ", Occurred);

    /// <inheritdoc cref="OccurredShown"/>
    [JsonIgnore]
    public string QuantitiesShown => string.Join(", ", Quantities);

    /// <inheritdoc cref="OccurredShown"/>
    [JsonIgnore]
    public string DocumentsShown => string.Concat(Documents.Select(d => $"《{d}》"));

    /// <summary>What was recorded, to be put right.</summary>
    public static DraftRecord Of(MeasureRecord record, Measure measure) => new()
    {
        Problem = measure.Number.Problem,
        Measure = measure.Number.Measure,
        Text = measure.Text,
        Words = record.Words,
        Progress = record.Progress,
        LongTerm = record.LongTerm,
        Blocked = record.Blocked,
        Occurred = record.Occurred,
        Due = record.Due,
        Documents = record.Documents,
        Quantities = record.Quantities,
        Tally = record.Tally,
    };

    public MeasureRecord ToRecord() => new()
    {
        Measure = Number,
        Words = Words,
        Progress = Progress,
        LongTerm = LongTerm,
        Blocked = Blocked,
        Occurred = Occurred,
        Due = Due,
        Documents = Documents,
        Quantities = Quantities,
        Tally = Tally,
    };
}
