using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Messages;

/// <summary>Messages and readings in the form of the labelling guide, a JSON object a line.</summary>
public static class MessageJson
{
    // Asia/Shanghai has had no other offset since 1991.
    private static readonly TimeSpan Zone = TimeSpan.FromHours(8);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads one input line.</summary>
    /// <returns>False where the line is no message; then <paramref name="error"/> says why.</returns>
    public static bool TryParse(string line, out string? id, out Utterance? utterance, out string? error)
    {
        (id, utterance, error) = (null, null, null);
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                error = "not an object";
                return false;
            }

            id = Text(root, "id");
            (utterance, error) = Read(root);
            return utterance is not null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            error = "not JSON";
            return false;
        }
    }

    /// <summary>One input line to one output line: {id, intent, records, query}, or {id, error} where the line is no message.</summary>
    public static string Answer(string line, MessageReader reader, LedgerIndex index) =>
        TryParse(line, out var id, out var utterance, out var error)
            ? Write(id, reader.Read(utterance!, index))
            : new JsonObject { ["id"] = Safe(id), ["error"] = error }.ToJsonString(Plain);

    /// <inheritdoc cref="Answer(string, MessageReader, LedgerIndex)"/>
    public static async ValueTask<string> AnswerAsync(string line, IMessageReader reader, LedgerIndex index, string organisation, CancellationToken cancellationToken) =>
        TryParse(line, out var id, out var utterance, out var error)
            ? Write(id, await reader.ReadAsync(utterance!, index, organisation, cancellationToken).ConfigureAwait(false))
            : new JsonObject { ["id"] = Safe(id), ["error"] = error }.ToJsonString(Plain);

    /// <summary>One output line.</summary>
    public static string Write(string? id, Reading reading) => new JsonObject
    {
        ["id"] = Safe(id),
        ["intent"] = Name(reading.Intent),
        ["records"] = new JsonArray([.. reading.Records.Select(Record)]),
        ["query"] = reading.Query is { } query ? Query(query) : null,
    }.ToJsonString(Plain);

    private static (Utterance? Utterance, string? Error) Read(JsonElement root)
    {
        if (Text(root, "text") is not { } text)
        {
            return (null, "text is missing");
        }

        if (!DateTimeOffset.TryParse(Text(root, "at"), CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            return (null, "at is not a time");
        }

        return Role(Text(root, "role")) is { } role
            ? (new Utterance(at.ToOffset(Zone), Text(root, "from") is { Length: > 0 } from ? from : null, role, Text(root, "chat") is "group", text), null)
            : (null, "role is unknown");
    }

    private static Role? Role(string? name) => name switch
    {
        "official" or null or "" => Ledger.Role.Official,
        "coordinator" => Ledger.Role.Coordinator,
        "leader" => Ledger.Role.Leader,
        "inspector" => Ledger.Role.Inspector,
        _ => null,
    };

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonObject Record(RecordReading record) => new()
    {
        ["problem"] = record.Problem,
        ["measure"] = record.Measure,
        ["status"] = record.Claim is { } claim ? Name(claim.Value) : null,
        ["occurred"] = new JsonArray([.. record.Occurred.Select(o => JsonValue.Create(o.Value.ToString()))]),
        ["due"] = record.Due is { } due ? Day(due.Value) : null,
        ["documents"] = new JsonArray([.. record.Documents.Select(d => JsonValue.Create(Safe(d.Value)))]),
        ["quantities"] = new JsonArray([.. record.Quantities.Select(q => new JsonObject { ["value"] = q.Value.Value, ["unit"] = q.Value.Unit })]),
        ["blocked"] = record.Blocked is not null,
        ["decision"] = record.Decision is { } decision ? (decision == Decision.Approve ? "approve" : "return") : null,
    };

    private static JsonObject Query(QueryReading query) => new()
    {
        ["kind"] = Name(query.Kind),
        ["scope"] = query.Scope switch { QueryScope.Mine => "mine", QueryScope.Office => $"office:{Safe(query.Office)}", _ => "all" },
        ["problems"] = new JsonArray([.. query.Problems.Select(p => JsonValue.Create(p))]),
        ["until"] = query.Until is { } until ? Day(until) : null,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Name<T>(T value)
        where T : struct, Enum => value is Intent.CloseOut ? "closeout" : JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    // A lone surrogate cannot be written as UTF-8; the rest of the text can.
    private static string? Safe(string? text) => text is null ? null : string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
}
