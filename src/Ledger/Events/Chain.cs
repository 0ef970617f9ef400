using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RectifyBot.Ledger.Events;

/// <summary>How events are sealed one upon the other, and how a seal is checked.</summary>
public static class Chain
{
    /// <summary>What stands for the hash before the first event.</summary>
    public static string Root { get; } = new('0', 64);

    /// <summary>Seals an event: its texts are taken out, so that the hash covers their hashes.</summary>
    /// <returns>With the event as it will be read back: what is folded now is what is folded ever after, to the last nought of an amount.</returns>
    /// <exception cref="JsonException">It could not be read back; it must not be written.</exception>
    public static SealedEvent Seal(LedgerEvent entry)
    {
        var node = JsonSerializer.SerializeToNode(entry, EventJson.Options)!.AsObject();
        var texts = SealedTexts.Take(node);
        var json = CanonicalJson.Write(node);
        return new SealedEvent(Open(json, texts), json, Hash(json), texts);
    }

    /// <summary>Reads a kept event back, with what is left of its texts.</summary>
    /// <exception cref="JsonException">The text is no event.</exception>
    public static LedgerEvent Open(string json, string? texts)
    {
        if (texts is null && !json.Contains("\"sealed\"", StringComparison.Ordinal))
        {
            return EventJson.Read(json);
        }

        var node = JsonNode.Parse(json)?.AsObject() ?? throw new JsonException("An event cannot be null.");
        SealedTexts.PutBack(node, texts);
        return node.Deserialize<LedgerEvent>(EventJson.Options)!;
    }

    /// <summary>Whether the text is an event in canonical form, hashes to <paramref name="hash"/>, and follows <paramref name="previous"/> as number <paramref name="sequence"/> of that rectification, and what lies beside it is of its texts.</summary>
    /// <param name="gone">How many of its texts are gone.</param>
    public static bool Holds(string json, string? texts, string hash, string rectification, int sequence, string previous, out int gone)
    {
        gone = 0;
        if (Hash(json) != hash)
        {
            return false;
        }

        try
        {
            var entry = Open(json, texts);
            var missing = SealedTexts.Missing(json, texts);
            gone = missing ?? 0;
            return missing is not null && entry.Sequence == sequence && entry.Previous == previous && entry.Rectification == rectification
                && CanonicalJson.Write(JsonNode.Parse(json)) == json;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or FormatException or InvalidOperationException or ArgumentException or NullReferenceException)
        {
            // Whatever was put in an event's place, it is no event of ours.
            return false;
        }
    }

    private static string Hash(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
