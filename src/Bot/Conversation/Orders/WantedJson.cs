using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Orders to a button's data and back.</summary>
internal static class WantedJson
{
    private const string Key = "order";

    private static readonly JsonSerializerOptions Options = new()
    {
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters =
        {
            new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false),
            new TextConverter<MeasureNumber>(n => n.ToString(), text => ClarifyDesk.Parse(text)),
            new TextConverter<Deadline>(d => d.ToString(), text => Deadline.TryParse(text, out var deadline) ? deadline : null),
        },
    };

    /// <summary>The data of the button that carries the order.</summary>
    public static JsonObject Write(Wanted wanted, Turn turn) => Write(wanted, turn.Ledger, turn.Place.UserId, turn.Words.Language);

    /// <inheritdoc cref="Write(Wanted, Turn)"/>
    /// <param name="ledger">As the card shows it.</param>
    /// <param name="author">The messenger's user who may press it.</param>
    public static JsonObject Write(Wanted wanted, Rectification ledger, string author, Language language)
    {
        var data = Pressed.For(Pressed.Order, language.Tag());
        data[Key] = JsonSerializer.SerializeToNode(wanted, Options);
        (data["author"], data["version"], data["seen"]) = (author, ledger.Version, Seen(wanted, ledger));
        data["card"] = Hash(data.ToJsonString())[..16];
        return data;
    }

    /// <summary>The order that a button carries, or null where its data is not what <see cref="Write"/> makes.</summary>
    public static Wanted? Read(Pressed pressed)
    {
        try
        {
            return pressed.Data.TryGetProperty(Key, out var order) ? order.Deserialize<Wanted>(Options) : null;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>A hash over what the card shows of the ledger.</summary>
    public static string Seen(Wanted wanted, Rectification ledger) =>
        Hash(string.Join('\u001e', wanted.Shows(ledger).Select(n => ledger.Find(n) is { } measure ? $"{n}\u001f{wanted.Seen(measure)}" : $"{n}")))[..32];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed class TextConverter<T>(Func<T, string> write, Func<string, T?> read) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            (reader.TokenType == JsonTokenType.String ? read(reader.GetString()!) : null) ?? throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
