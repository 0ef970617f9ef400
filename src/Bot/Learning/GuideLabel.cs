using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using RectifyBot.Bot.Conversation;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Learning;

/// <summary>What a message says, in the form of the labelling guide.</summary>
internal sealed record GuideLabel(string Intent, ImmutableArray<GuideRecord> Records)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Nothing of what is confirmed on a card is a query; the guide has the field all the same.</summary>
    public object? Query => null;

    /// <summary>As understand would print it.</summary>
    public static GuideLabel Of(Reading reading) => FromJson(MessageJson.Write(id: null, reading));

    public static GuideLabel FromJson(string json) => JsonSerializer.Deserialize<GuideLabel>(json, Options)!;

    public string ToJson() => JsonSerializer.Serialize(this, Options);
}

/// <summary>One record of a label; days and statuses as the guide writes them.</summary>
internal sealed record GuideRecord(
    int Problem,
    int? Measure,
    string? Status,
    ImmutableArray<string> Occurred,
    string? Due,
    ImmutableArray<string> Documents,
    ImmutableArray<Quantity> Quantities,
    bool Blocked,
    string? Decision)
{
    /// <summary>What a card says of a measure. The guide has no word for 基本完成 but in progress.</summary>
    public static GuideRecord Of(DraftRecord record) => new(
        record.Problem,
        record.Measure,
        StatusOf(record),
        [.. record.Occurred.Select(o => o.ToString())],
        record.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        record.Documents,
        record.Quantities,
        record.Blocked,
        Decision: null);

    /// <summary>Whether it speaks of that measure, alone or with its whole problem.</summary>
    public bool Covers(MeasureNumber number) => Problem == number.Problem && (Measure ?? number.Measure) == number.Measure;

    /// <summary>The names of the fields in which another record differs.</summary>
    public IEnumerable<string> Differences(GuideRecord other)
    {
        (string Name, bool Same)[] fields =
        [
            ("measure", (Problem, Measure) == (other.Problem, other.Measure)),
            ("status", Status == other.Status),
            ("occurred", Occurred.SequenceEqual(other.Occurred)),
            ("due", Due == other.Due),
            ("documents", Documents.SequenceEqual(other.Documents)),
            ("quantities", InOrder(Quantities).SequenceEqual(InOrder(other.Quantities))),
            ("blocked", Blocked == other.Blocked),
        ];
        return fields.Where(f => !f.Same).Select(f => f.Name);
    }

    private static IEnumerable<Quantity> InOrder(ImmutableArray<Quantity> quantities) =>
        quantities.OrderBy(q => q.Value).ThenBy(q => q.Unit, StringComparer.Ordinal);

    private static string? StatusOf(DraftRecord record) => record switch
    {
        { Progress: Progress.Completed } => "completed",
        { LongTerm: true } => "long_term",
        { Progress: Progress.InProgress or Progress.BasicallyCompleted } => "in_progress",
        { Progress: Progress.NotStarted } => "not_started",
        _ => null,
    };
}
