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

    /// <summary>Seals an event.</summary>
    public static SealedEvent Seal(LedgerEvent entry)
    {
        var json = EventJson.Write(entry);
        return new SealedEvent(entry, json, Hash(json));
    }

    /// <summary>Reads a kept event back.</summary>
    /// <exception cref="JsonException">The text is no event.</exception>
    public static LedgerEvent Open(string json) => EventJson.Read(json);

    /// <summary>Whether the text is an event in canonical form, hashes to <paramref name="hash"/>, and follows <paramref name="previous"/> as number <paramref name="sequence"/> of that rectification.</summary>
    public static bool Holds(string json, string hash, string rectification, int sequence, string previous)
    {
        if (Hash(json) != hash)
        {
            return false;
        }

        try
        {
            var entry = Open(json);
            return entry.Sequence == sequence && entry.Previous == previous && entry.Rectification == rectification
                && CanonicalJson.Write(JsonNode.Parse(json)) == json;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or FormatException or InvalidOperationException or ArgumentException)
        {
            // Whatever was put in an event's place, it is no event of ours.
            return false;
        }
    }

    private static string Hash(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
