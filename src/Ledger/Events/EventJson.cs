using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace RectifyBot.Ledger.Events;

/// <summary>Events to JSON and back: enumerations in snake_case, days as yyyy-MM-dd, measures as 9.1, absent fields left out.</summary>
internal static class EventJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower),
            new TextConverter<MeasureNumber>(n => n.ToString(), ParseNumber),
            new TextConverter<Period>(p => p.ToString(), ParsePeriod),
            new TextConverter<Deadline>(d => d.ToString(), ParseDeadline),
            new TextConverter<DateTimeOffset>(Instants.Write, Instants.Read),
        },
    };

    /// <exception cref="JsonException">The text is no event.</exception>
    public static LedgerEvent Read(string json) =>
        JsonSerializer.Deserialize<LedgerEvent>(json, Options) ?? throw new JsonException("An event cannot be null.");

    private static MeasureNumber ParseNumber(string text)
    {
        var parts = text.Split('.');
        return new MeasureNumber(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static Period ParsePeriod(string text)
    {
        var days = text.Split('/').Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray();
        return new Period(days[0], days[^1]);
    }

    private static Deadline ParseDeadline(string text) =>
        Deadline.TryParse(text, out var deadline) ? deadline : throw new FormatException("Not a deadline.");

    private sealed class TextConverter<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return read(reader.GetString() ?? string.Empty);
            }
            catch (Exception e) when (e is FormatException or ArgumentException or IndexOutOfRangeException or OverflowException)
            {
                throw new JsonException("A value of an event cannot be read.", e);
            }
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
