using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RectifyBot.Ledger.Events;

/// <summary>
/// What people wrote lies beside an event, not in it: the event holds the hash of the text with a random salt. So a text that should never have
/// been written down can be removed, salt and all, and the chain of hashes still holds; what is left tells nothing, not even to one who guesses.
/// </summary>
internal static class SealedTexts
{
    private const string Mark = "sealed";
    private const int SaltLength = 16;

    // Properties of event bodies that hold a person's own words, or what was read from them.
    private static readonly FrozenSet<string> Names = new[] { "said", "words", "documents", "quantities", "reason", "remark", "fileName" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Takes the texts out of an event, and puts hashes in their place.</summary>
    /// <returns>The texts by their hashes, as JSON; null where the event has none.</returns>
    public static string? Take(JsonObject entry)
    {
        var texts = new JsonObject();
        if (Body(entry) is { } body && Kind(body) != "notice_imported")
        {
            Take(body, texts);
        }

        return texts.Count == 0 ? null : CanonicalJson.Write(texts);
    }

    /// <summary>Puts the texts back; one that was removed leaves nothing in its place.</summary>
    public static void PutBack(JsonObject entry, string? texts)
    {
        if (Body(entry) is { } body)
        {
            PutBack(body, texts is null ? [] : JsonNode.Parse(texts)!.AsObject());
        }
    }

    /// <summary>Whether each text that lies beside the event is one that it names, and how many that it names are gone.</summary>
    /// <returns>The number of those gone; null where a text was changed, or is none of the event's.</returns>
    public static int? Missing(string json, string? texts)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        if (Body(JsonNode.Parse(json)!.AsObject()) is { } body)
        {
            Collect(body, named);
        }

        var kept = texts is null ? [] : JsonNode.Parse(texts)!.AsObject();
        var whole = kept.All(t => named.Contains(t.Key) && t.Value is JsonArray { Count: 2 } held && Hash(held[0]!.GetValue<string>(), CanonicalJson.Write(held[1])) == t.Key)
            && (texts is null || CanonicalJson.Write(kept) == texts);
        return whole ? named.Count - kept.Count : null;
    }

    private static void Take(JsonNode? node, JsonObject texts)
    {
        foreach (var (name, value) in Members(node))
        {
            if (name is not null && Names.Contains(name) && value is not null)
            {
                var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltLength));
                var hash = Hash(salt, CanonicalJson.Write(value));
                texts[hash] = new JsonArray(salt, value.DeepClone());
                node![name] = new JsonObject { [Mark] = hash };
            }
            else
            {
                Take(value, texts);
            }
        }
    }

    private static void PutBack(JsonNode? node, JsonObject texts)
    {
        foreach (var (name, value) in Members(node))
        {
            if (name is not null && HashIn(value) is { } hash)
            {
                node![name] = texts[hash] is JsonArray held ? held[1]?.DeepClone() : Nothing(name);
            }
            else
            {
                PutBack(value, texts);
            }
        }
    }

    private static void Collect(JsonNode? node, HashSet<string> named)
    {
        foreach (var (_, value) in Members(node))
        {
            if (HashIn(value) is { } hash)
            {
                named.Add(hash);
            }
            else
            {
                Collect(value, named);
            }
        }
    }

    private static JsonNode Nothing(string name) => name is "documents" or "quantities" ? new JsonArray() : JsonValue.Create(string.Empty);

    private static string? HashIn(JsonNode? value) =>
        value is JsonObject { Count: 1 } held && held[Mark] is JsonValue hash && hash.GetValueKind() == JsonValueKind.String ? hash.GetValue<string>() : null;

    // A copy, so that members can be replaced on the way.
    private static ImmutableArray<(string? Name, JsonNode? Value)> Members(JsonNode? node) => node switch
    {
        JsonObject members => [.. members.Select(m => ((string?)m.Key, m.Value))],
        JsonArray items => [.. items.Select(i => ((string?)null, i))],
        _ => [],
    };

    private static JsonObject? Body(JsonObject entry) => entry["body"] as JsonObject;

    private static string? Kind(JsonObject body) => body["kind"] is JsonValue kind && kind.GetValueKind() == JsonValueKind.String ? kind.GetValue<string>() : null;

    private static string Hash(string salt, string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(salt + json)));
}
