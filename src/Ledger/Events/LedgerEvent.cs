using System.Text.Json.Serialization;

namespace RectifyBot.Ledger.Events;

/// <summary>One link of a rectification's chain.</summary>
/// <param name="Sequence">From 1, without gaps.</param>
/// <param name="At">When it was recorded, UTC, to the millisecond.</param>
/// <param name="Previous">The hash of the event before, or 64 zeros for the first.</param>
public sealed record LedgerEvent(string Rectification, int Sequence, DateTimeOffset At, Actor By, EventBody Body, string Previous)
{
    /// <summary>The event as a name put to something.</summary>
    [JsonIgnore]
    public Signature Signature => new(By.Id, By.Name, At, Sequence);
}

/// <summary>An event as it is kept: its canonical JSON and the SHA-256 over it, in lower-case hex.</summary>
/// <remarks>The JSON carries the hash before, so the hash covers the whole chain up to here.</remarks>
/// <param name="Texts">What people wrote, which the JSON holds as hashes only, so that it can be removed; null where there is none.</param>
public sealed record SealedEvent(LedgerEvent Event, string Json, string Hash, string? Texts = null);
