using System.Collections.Immutable;
using System.Text.Json;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Storage.Removal;

/// <summary>What to look for where an event's texts are to be removed: the texts, and the names under which messages and cards carried them.</summary>
/// <param name="Names">Of the proposal.</param>
/// <param name="Activities">The messengers' ids of messages and cards.</param>
/// <param name="Sha256">Of the file's bytes, where the event brought one.</param>
internal sealed record Traces(string Rectification, int Sequence, ImmutableHashSet<string> Names, ImmutableHashSet<string> Activities, ImmutableArray<string> Texts, string? Sha256)
{
    // Lists cut what they quote; the first characters are always there. What is shorter than the least says nothing by itself.
    private const int LongestSought = 24;
    private const int LeastSought = 4;

    /// <summary>The traces of an event as it lies in the log; none where its texts are gone already.</summary>
    public static Traces Of(string rectification, int sequence, EventRow? row)
    {
        var none = new Traces(rectification, sequence, [], [], [], null);
        if (row?.Texts is null)
        {
            return none;
        }

        var texts = JsonStrings.In(row.Texts).Where(t => t.Length >= LeastSought && !IsSealed(t)).Select(Sought).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return Chain.Open(row.Json, row.Texts).Body switch
        {
            ProgressReported { Report: var report } => none with { Texts = texts, Names = [report.Id], Activities = report.MessageId is { } message ? [message] : [] },
            EvidenceAdded { Evidence.Sha256: var sha256 } => none with { Texts = texts, Sha256 = sha256 },
            _ => none with { Texts = texts },
        };
    }

    public Traces With(IEnumerable<string> names, IEnumerable<string> activities) => this with { Names = Names.Union(names), Activities = Activities.Union(activities) };

    /// <summary>Whether the text holds one of those that must go.</summary>
    public bool AreIn(string text)
    {
        var plain = Plain(text);
        return Texts.Any(t => plain.Contains(t, StringComparison.Ordinal));
    }

    /// <summary>Whether a string anywhere in the JSON does, or names the proposal.</summary>
    public bool AreInJson(string json) => JsonStrings.In(json).Any(text => Names.Contains(text) || AreIn(text));

    // Salts and hashes are no words.
    private static bool IsSealed(string text) => text.Length is 32 or 64 && text.All(char.IsAsciiHexDigitLower);

    private static string Sought(string text) => Plain(text) is var plain && plain.Length > LongestSought ? plain[..LongestSought] : plain;

    // Cards put a backslash before what Markdown would take as its own; whitespace is what a channel makes of it.
    private static string Plain(string text) => string.Concat(text.Where(c => c != '\\' && !char.IsWhiteSpace(c)));
}

/// <summary>Every text in a piece of JSON, also in JSON that is a text in it.</summary>
internal static class JsonStrings
{
    /// <summary>Nothing where it is no JSON.</summary>
    public static IEnumerable<string> In(string json)
    {
        try
        {
            return [.. In(JsonSerializer.Deserialize<JsonElement>(json))];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<string> In(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => In(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(In),
        JsonValueKind.String when element.GetString() is { } text => text.StartsWith('{') ? [text, .. In(text)] : [text],
        _ => [],
    };
}
