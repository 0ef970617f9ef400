using System.Collections.Immutable;
using System.Text.Json;

namespace RectifyBot.Bot.Learning;

/// <summary>How a confirmed card was answered, to be counted.</summary>
/// <param name="Intent">As read, in the guide's word.</param>
/// <param name="Asked">Whether we had to ask which measure was meant.</param>
/// <param name="Changed">The fields that the person put right; empty where the card stood as it was read.</param>
internal sealed record CardOutcome(string Intent, bool Asked, ImmutableArray<string> Changed)
{
    public static CardOutcome FromJson(string json) => JsonSerializer.Deserialize<CardOutcome>(json)!;

    public string ToJson() => JsonSerializer.Serialize(this);
}
