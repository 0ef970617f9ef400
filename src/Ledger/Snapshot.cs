using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger;

/// <summary>The hash of what a close-out signs: the measure's text, what was claimed of it, and its evidence. Who leads it and its number may change without voiding a signature.</summary>
public static class Snapshot
{
    /// <summary>SHA-256 over the canonical JSON of these facts, lower-case hex.</summary>
    public static string Of(Measure measure)
    {
        var facts = new
        {
            measure.Text,
            measure.Progress,
            LongTerm = measure.IsLongTerm,
            measure.Blocked,
            measure.Tally,
            measure.LastReport,
            Evidence = measure.Evidence.Select(e => new { e.Sha256, e.Day }).OrderBy(e => e.Sha256, StringComparer.Ordinal).ToArray(),
        };
        var json = CanonicalJson.Write(JsonSerializer.SerializeToNode(facts, EventJson.Options));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
    }
}
